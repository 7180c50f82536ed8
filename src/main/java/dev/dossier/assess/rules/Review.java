package dev.dossier.assess.rules;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.FigureBook;
import dev.dossier.assess.Valuer;
import dev.dossier.finding.Place;
import dev.dossier.model.CommitRecord;
import dev.dossier.model.Evidence;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rules look at.
 *
 * @param pack what the package says
 * @param playbook the ladder it is held against
 * @param assessment the score, which rules read and never compute
 * @param figures every figure that the evidence gives
 * @param texts what the candidate wrote, prepared once for all rules on prose
 * @param commits what repositories tell of the commits that evidence names, by what it calls them;
 *     nothing for one that does not exist, and no entry for one that was not looked up
 */
public record Review(
    PromotionPackage pack,
    Playbook playbook,
    Assessment assessment,
    FigureBook figures,
    List<Text> texts,
    Map<String, Optional<CommitRecord>> commits) {
  public Review {
    texts = List.copyOf(texts);
    commits = Map.copyOf(commits);
  }

  public Review(
      PromotionPackage pack, Playbook playbook, Assessment assessment, FigureBook figures) {
    this(pack, playbook, assessment, figures, textsOf(pack), Map.of());
  }

  /** The same, with what repositories tell. */
  public Review knowing(Map<String, Optional<CommitRecord>> found) {
    return new Review(pack, playbook, assessment, figures, texts, found);
  }

  /** Day for which the package is looked at. */
  public LocalDate asOf() {
    return assessment.asOf();
  }

  /** Where to point for what concerns the package as a whole: at a value of promotion.md. */
  public Place caseAt(String key) {
    return pack.promotion().head().positions().value(key);
  }

  /** What outcomes are worth by the playbook's value models. */
  public Valuer valuer() {
    return new Valuer(playbook, pack.promotion().currency());
  }

  /** The evidence by id, for rules that look up many. */
  public Map<String, Evidence> evidenceById() {
    return pack.evidence().stream()
        .collect(Collectors.toMap(Evidence::id, Function.identity(), (first, second) -> first));
  }

  private static List<Text> textsOf(PromotionPackage pack) {
    List<Text> texts = new ArrayList<>();
    texts.add(Text.of(pack.promotion().head(), Text.Kind.CASE));
    pack.document().forEach(part -> texts.add(Text.of(part.head(), Text.Kind.DOCUMENT)));
    texts.addAll(
        pack.evidence().parallelStream()
            .map(evidence -> Text.of(evidence.head(), Text.Kind.EVIDENCE))
            .toList());
    return texts;
  }
}
