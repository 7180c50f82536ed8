package dev.dossier.assess;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every figure that a package's evidence gives, by the name that {@code {{…}}} calls it.
 *
 * <p>Only evidence that has begun by the as-of date counts. A figure that nothing stands behind is
 * absent, except a count of files, which is then 0.
 */
public final class FigureBook {
  private final Map<String, Optional<Figure>> named = new LinkedHashMap<>();
  private final Map<String, FileFigures> files = new LinkedHashMap<>();

  private FigureBook(PromotionPackage pack, Playbook playbook, Assessment assessment) {
    PromotionCase promotion = pack.promotion();
    Map<String, Evidence> begun = begun(pack, assessment.asOf());
    Map<String, EvidenceResult> results = new HashMap<>();
    assessment.evidence().forEach(result -> results.put(result.id(), result));
    Valuer valuer = new Valuer(playbook, promotion.currency());
    List<ValuedOutcome> all = new ArrayList<>();
    for (Evidence evidence : begun.values()) {
      List<ValuedOutcome> outcomes = valued(evidence, valuer);
      all.addAll(outcomes);
      Optional.ofNullable(results.get(evidence.id()))
          .map(result -> file(evidence, outcomes, result, assessment, promotion.currency()))
          .ifPresent(file -> files.put(evidence.id(), file));
    }
    new MoneyFigures(all, promotion.currency()).addTo(named::put);
    new EvidenceFigures(List.copyOf(begun.values())).addTo(named::put);
    new ScoreFigures(assessment).addTo(named::put);
    new EndorsementFigures(speaking(pack, begun), begun, promotion.to()).addTo(named::put);
  }

  /** The figures of a package, by an assessment of the very same package. */
  public static FigureBook of(PromotionPackage pack, Playbook playbook, Assessment assessment) {
    return new FigureBook(pack, playbook, assessment);
  }

  /**
   * The figure that {@code {{expression}}} asks for: a name, or a file's id, a space and a path.
   *
   * @return absent for what is no figure, and for a figure that nothing stands behind
   */
  public Optional<Figure> find(String expression) {
    String asked = expression.strip();
    Optional<Figure> figure = named.get(asked);
    if (figure != null) {
      return figure;
    }
    int space = asked.lastIndexOf(' ');
    FileFigures file = files.get(asked.substring(0, Math.max(0, space)).strip());
    return file == null ? Optional.empty() : file.find(asked.substring(space + 1));
  }

  /** Figures of the whole package that something stands behind, in a fixed order. */
  public List<Figure> named() {
    return named.values().stream().flatMap(Optional::stream).toList();
  }

  /** Names of all figures of the whole package, also of those that nothing stands behind yet. */
  public List<String> names() {
    return List.copyOf(named.keySet());
  }

  /** Expressions that have a figure in one file; empty for an unknown file. */
  public List<String> expressions(String id) {
    FileFigures file = files.get(id);
    return file == null ? List.of() : file.paths().stream().map(path -> id + " " + path).toList();
  }

  private static Map<String, Evidence> begun(PromotionPackage pack, LocalDate asOf) {
    Map<String, Evidence> begun = new LinkedHashMap<>();
    for (Evidence evidence : pack.evidence()) {
      if (!evidence.period().first().isAfter(asOf)) {
        begun.put(evidence.id(), evidence);
      }
    }
    return begun;
  }

  private static FileFigures file(
      Evidence evidence,
      List<ValuedOutcome> outcomes,
      EvidenceResult result,
      Assessment assessment,
      String currency) {
    return new FileFigures(
        evidence, outcomes, result, assessment.withheld(), assessment.asOf(), currency);
  }

  private static List<Endorsement> speaking(PromotionPackage pack, Map<String, Evidence> begun) {
    return pack.endorsements().stream()
        .filter(e -> e.endorses().stream().anyMatch(begun::containsKey))
        .toList();
  }

  private static List<ValuedOutcome> valued(Evidence evidence, Valuer valuer) {
    return evidence.outcomes().stream()
        .flatMap(o -> valuer.worth(o).map(w -> new ValuedOutcome(evidence, o, w)).stream())
        .toList();
  }
}
