package dev.dossier.document.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import dev.dossier.playbook.DocumentFormat.Section;

/** A section of the document that has nothing to show. */
public record SectionEmpty() implements Rule {

  @Override
  public String id() {
    return "budget/section-empty";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  /** A section is empty. */
  public Finding at(Place place, Section section) {
    String write = "rite content/document/" + section.id() + ".md. ";
    String hint =
        switch (section.source()) {
          case SUMMARY, FIGURES, VISION, TEXT, REASONS -> "W" + write;
          case ACHIEVEMENTS, INITIATIVE, INFLUENCE, CRITERIA ->
              "Add evidence that belongs there, or w" + write;
          case ENDORSEMENTS -> "Ask somebody for an endorsement, or w" + write;
          case ASK -> "Write the ask below the front matter of content/promotion.md. ";
        };
    return finding(
        place,
        section.title() + " has nothing to show in the promotion document",
        hint + "What belongs there: " + section.brief());
  }
}
