package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.playbook.PlaybookLoader;
import dev.dossier.source.SourceText;
import java.util.List;

/** A ladder written down in a test, in the file {@code playbook.yaml}. */
final class LadderText {
  /** A ladder as small as one can be, without a fault. */
  static final String SMALL =
      """
      id: small
      title: Small
      from: One
      to: Two
      dimensions:
        - {id: width, title: Width, current: Narrow., next: Wide., gap: ×2}
      criteria:
        - id: craft
          title: Craft
          weight: 0.7
          requirement: Good work.
          indicators:
            - {id: design, title: Design, description: Designs.}
        - id: people
          title: People
          weight: 0.3
          requirement: Others grow.
          indicators:
            - {id: teaching, title: Teaching, description: Teaches.}
      bands:
        - {id: low, from: 0, advice: Begin.}
        - {id: high, from: 50, advice: Go on.}
      value-models:
        - id: saved
          title: Saved
          explanation: Less.
          formula: before - after
          unit: "{currency}"
          inputs:
            - {name: before, title: Before, unit: "{currency}"}
            - {name: after, title: After, unit: "{currency}"}
          source: Arithmetic.
      document:
        title: Case
        pages: 2
        sections:
          - {id: summary, title: Summary, pages: 1, source: summary, brief: Why.}
          - {id: work, title: Work, pages: 1, source: initiative, brief: What.}
      """;

  private LadderText() {}

  /** The findings of a ladder as {@code line:column rule message}. */
  static List<String> findings(String ladder) {
    return new PlaybookLoader()
        .read(new SourceText("playbook.yaml", ladder)).findings().stream()
            .map(LadderText::text)
            .toList();
  }

  /** The findings of the small ladder with a piece of its text replaced. */
  static List<String> changed(String from, String to) {
    if (!SMALL.contains(from)) {
      throw new IllegalArgumentException("the ladder does not hold " + from);
    }
    return findings(SMALL.replace(from, to));
  }

  private static String text(Finding finding) {
    return finding.place().line()
        + ":"
        + finding.place().column()
        + " "
        + finding.rule()
        + " "
        + finding.message();
  }
}
