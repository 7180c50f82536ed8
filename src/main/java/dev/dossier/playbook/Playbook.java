package dev.dossier.playbook;

import dev.dossier.playbook.plan.PlanBook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ladder's step from one level to the next, as data.
 *
 * @param id short name, such as the file's name without extension
 * @param from name of the current level
 * @param to name of the level aimed at
 * @param dimensions how the two levels differ
 * @param criteria the rubric; weights sum to 1
 * @param scoring parameters of the score
 * @param bands words for ranges of the score, ascending by lower bound
 * @param valueModels ways to turn a technical result into money, or another figure
 * @param document the shape of the promotion document
 * @param layouts other shapes that it can be printed in
 * @param phrases sentences that a document may use only when the figures prove them
 * @param plan what to do when, on the way
 */
public record Playbook(
    String id,
    String title,
    String from,
    String to,
    List<Dimension> dimensions,
    List<Criterion> criteria,
    Scoring scoring,
    List<Band> bands,
    List<ValueModel> valueModels,
    DocumentFormat document,
    List<DocumentFormat> layouts,
    List<Phrase> phrases,
    PlanBook plan) {
  public Playbook {
    dimensions = List.copyOf(dimensions);
    criteria = List.copyOf(criteria);
    bands = List.copyOf(bands);
    valueModels = List.copyOf(valueModels);
    layouts = List.copyOf(layouts);
    phrases = List.copyOf(phrases);
  }

  public List<Indicator> indicators() {
    return criteria.stream().flatMap(c -> c.indicators().stream()).toList();
  }

  public Optional<Indicator> indicator(String id) {
    return indicators().stream().filter(i -> i.id().equals(id)).findFirst();
  }

  public Optional<ValueModel> valueModel(String id) {
    return valueModels.stream().filter(m -> m.id().equals(id)).findFirst();
  }

  /** All shapes of the promotion document, the usual one first. */
  public List<DocumentFormat> formats() {
    return Stream.concat(Stream.of(document), layouts.stream()).toList();
  }

  /** The shape of the promotion document that goes by this name. */
  public Optional<DocumentFormat> format(String name) {
    return formats().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The first section of this id among all shapes of the document. */
  public Optional<DocumentFormat.Section> section(String id) {
    return formats().stream().flatMap(format -> format.section(id).stream()).findFirst();
  }

  /** The band that a score lies in: the last one whose lower bound it reaches. */
  public Band band(double score) {
    Band found = bands.get(0);
    for (Band band : bands) {
      if (score >= band.from()) {
        found = band;
      }
    }
    return found;
  }
}
