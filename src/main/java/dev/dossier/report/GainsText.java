package dev.dossier.report;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.Gain;
import dev.dossier.assess.Assessment.Sustain;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import dev.dossier.project.Tenths;
import dev.dossier.report.Sheet.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What would raise the score, largest first, each with how things are now. */
final class GainsText {
  private final Assessment assessment;
  private final Playbook playbook;
  private final Sheet sheet;

  GainsText(Assessment assessment, Playbook playbook, Sheet sheet) {
    this.assessment = assessment;
    this.playbook = playbook;
    this.sheet = sheet;
  }

  /**
   * Prints the largest gains.
   *
   * @param most how many at most
   */
  void print(int most) {
    List<Gain> gains = assessment.gains();
    if (gains.isEmpty()) {
      return;
    }
    sheet.heading("What would move it");
    sheet.entries(
        gains.stream().limit(most).map(g -> new Entry(points(g), what(g), now(g))).toList());
    if (gains.size() > most) {
      String rest = gains.size() - most + " more, listed by --all";
      sheet.wrapped(Ink.FAINT, assessment.withheld() ? "  " : "        ", rest);
    }
  }

  /** Where the score is withheld, what a change adds to it is no number either. */
  private String points(Gain gain) {
    String number = "+" + Tenths.text(Tenths.tenths(gain.points()));
    return assessment.withheld() ? "" : String.format(Locale.ROOT, "%6s", number);
  }

  private String what(Gain gain) {
    return switch (gain.kind()) {
      case ARTIFACT -> "link what its readers can open: " + gain.subject();
      case ENDORSE -> "have " + gain.subject() + " endorsed";
      case VERIFY -> "have the endorsement of " + gain.subject() + " signed";
      case EVIDENCE -> "one item for " + gain.subject();
      case MONTHS -> moreMonths(gain);
    };
  }

  private String moreMonths(Gain gain) {
    int missing = sustain(gain).map(s -> s.required() - s.months()).orElse(0);
    return RunSummary.counted(missing, "more month") + " without a gap";
  }

  private String now(Gain gain) {
    return switch (gain.kind()) {
      case ARTIFACT -> "now only claimed";
      case ENDORSE -> "by their own commit";
      case VERIFY -> "now recorded, not signed";
      case EVIDENCE -> playbook.indicator(gain.subject()).map(Indicator::title).orElse("");
      case MONTHS -> sustain(gain).map(CriteriaText::months).orElse("");
    };
  }

  private Optional<Sustain> sustain(Gain gain) {
    return assessment.criteria().stream()
        .filter(c -> c.criterion().id().equals(gain.subject()))
        .findFirst()
        .flatMap(CriterionResult::sustain);
  }
}
