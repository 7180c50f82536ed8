package dev.dossier.assess.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.model.FindingWaiver;
import dev.dossier.model.PromotionPackage;
import java.util.HashMap;
import java.util.Map;

/**
 * The rules that authors have set aside, each in one file and with a reason.
 *
 * @param reasons reason by rule, by file
 */
public record Waivers(Map<String, Map<String, String>> reasons) {
  public Waivers {
    reasons = Map.copyOf(reasons);
  }

  /** All waivers of a package; the first of two for the same rule in the same file holds. */
  public static Waivers of(PromotionPackage pack) {
    Map<String, Map<String, String>> reasons = new HashMap<>();
    pack.heads()
        .filter(head -> !head.waivers().isEmpty())
        .forEach(
            head -> {
              Map<String, String> ofFile =
                  reasons.computeIfAbsent(head.file(), file -> new HashMap<>());
              head.waivers().forEach(w -> ofFile.putIfAbsent(w.rule(), w.reason()));
            });
    return new Waivers(reasons);
  }

  /** The finding, set aside if its file says so. */
  public Finding applyTo(Finding finding) {
    String file = FindingWaiver.spokenForBy(finding.place().file());
    String reason = reasons.getOrDefault(file, Map.of()).get(finding.rule());
    return reason == null || finding.waived() ? finding : finding.waivedBecause(reason);
  }

  /** Findings of any stage, each set aside if its file says so. */
  public Findings applyTo(Findings findings) {
    return new Findings(findings.all().stream().map(this::applyTo).toList());
  }
}
