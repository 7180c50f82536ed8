package dev.dossier.testing;

import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionCase.IndicatorWaiver;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Relation;
import dev.dossier.model.Trust;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package in the making: at first nothing but a case, with the baseline that the model's text
 * gives as its example.
 */
public final class PackageDraft {
  public static final Map<String, BigDecimal> BASELINE =
      Map.of(
          "teams", new BigDecimal(2),
          "impact", new BigDecimal(1_000_000),
          "stakeholders", new BigDecimal(4),
          "complexity", new BigDecimal(1));

  private String to = "L7";
  private String currency = "USD";
  private Map<String, BigDecimal> baseline = BASELINE;
  private final List<IndicatorWaiver> waived = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Endorsement> endorsements = new ArrayList<>();

  private PackageDraft() {}

  public static PackageDraft empty() {
    return new PackageDraft();
  }

  /** The same package again, to be changed further. */
  public static PackageDraft like(PromotionPackage pack) {
    PackageDraft draft = new PackageDraft();
    draft.to = pack.promotion().to();
    draft.currency = pack.promotion().currency();
    draft.baseline = pack.promotion().baseline();
    draft.waived.addAll(pack.promotion().waived());
    draft.evidence.addAll(pack.evidence());
    draft.endorsements.addAll(pack.endorsements());
    return draft;
  }

  public static PromotionPackage of(Evidence... evidence) {
    PackageDraft draft = new PackageDraft();
    draft.evidence.addAll(List.of(evidence));
    return draft.build();
  }

  public PackageDraft to(String level) {
    to = level;
    return this;
  }

  public PackageDraft currency(String code) {
    currency = code;
    return this;
  }

  public PackageDraft baseline(Map<String, BigDecimal> usual) {
    baseline = usual;
    return this;
  }

  public PackageDraft waive(String indicator) {
    waived.add(new IndicatorWaiver(indicator, "set aside for the test"));
    return this;
  }

  public PackageDraft with(EvidenceDraft draft) {
    return with(draft.build());
  }

  /** Adds a file, in place of one with the same id if there is one. */
  public PackageDraft with(Evidence added) {
    without(added.id());
    evidence.add(added);
    return this;
  }

  /** Adds a file whose id is known to be new, without a search. */
  public PackageDraft add(EvidenceDraft draft) {
    evidence.add(draft.build());
    return this;
  }

  public PackageDraft without(String id) {
    evidence.removeIf(e -> e.id().equals(id));
    return this;
  }

  /** An endorsement that is not stale. */
  public PackageDraft endorsed(String by, Relation relation, String level, Trust trust, String of) {
    return endorsed(endorsement(by, relation, level, trust, of, Map.of()));
  }

  /** An endorsement given before the evidence was changed. */
  public PackageDraft endorsedBeforeItChanged(String by, Trust trust, String of) {
    return endorsed(endorsement(by, Relation.PEER, "L7", trust, of, Map.of(of, "another hash")));
  }

  public PackageDraft endorsed(Endorsement endorsement) {
    endorsements.add(endorsement);
    return this;
  }

  private Endorsement endorsement(
      String by,
      Relation relation,
      String level,
      Trust trust,
      String of,
      Map<String, String> fingerprints) {
    return new Endorsement(
        Heads.head("endorsements/" + endorsements.size()),
        by,
        relation,
        Optional.of(level),
        LocalDate.of(2026, 1, 15),
        List.of(of),
        fingerprints,
        trust);
  }

  public PromotionPackage build() {
    PromotionCase promotion =
        new PromotionCase(
            Heads.head("promotion"),
            "Alex Example",
            "L6",
            to,
            YearMonth.of(2023, 6),
            LocalDate.of(2026, 9, 15),
            "l6-l7",
            currency,
            baseline,
            waived,
            List.of());
    return new PromotionPackage(
        promotion,
        evidence,
        endorsements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
