package dev.dossier.report;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.State;
import dev.dossier.assess.Assessment.Sustain;
import dev.dossier.project.Tenths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line for each criterion: a bar as long as its weight, filled as far as its value, so that all
 * that is filled is the score; and what is missing.
 */
final class CriteriaText {
  private static final int WIDEST_TITLE = 28;
  private static final int GAP = 2;

  private final Assessment assessment;
  private final Terminal terminal;
  private final Sheet sheet;
  private final int title;

  CriteriaText(Assessment assessment, Terminal terminal, Sheet sheet) {
    this.assessment = assessment;
    this.terminal = terminal;
    this.sheet = sheet;
    int longest =
        assessment.criteria().stream()
            .mapToInt(c -> Columns.of(terminal.text(c.criterion().title())))
            .max()
            .orElse(0);
    this.title = Math.min(longest, Math.min(WIDEST_TITLE, terminal.width() / 3));
  }

  void print() {
    if (assessment.withheld()) {
      assessment.criteria().forEach(this::dots);
    } else {
      bars();
    }
  }

  private void bars() {
    List<CriterionResult> criteria = assessment.criteria();
    Tenths points =
        Tenths.of(assessment.score(), criteria.stream().map(CriterionResult::points).toList());
    Tenths wholes = Tenths.of(100, criteria.stream().map(c -> 100 * c.weight()).toList());
    int widest = wholes.parts().stream().mapToInt(w -> whole(w).length()).max().orElse(0);
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).weight() > 0) {
        bar(criteria.get(i), points.parts().get(i), whole(wholes.parts().get(i)), widest);
      } else {
        sheet.line(label(criteria.get(i)) + terminal.paint(Ink.FAINT, "set aside"));
      }
    }
  }

  private void bar(CriterionResult c, long points, String most, int widest) {
    double perWeight = longestBar() / heaviest();
    int whole = Math.max(1, (int) Math.round(c.weight() * perWeight));
    String bar = Bar.of(terminal, c.value() * c.weight() * perWeight, whole);
    String line =
        label(c)
            + bar
            + " ".repeat(longestBar() - whole + GAP)
            + String.format(Locale.ROOT, "%5s", Tenths.text(points))
            + terminal.paint(Ink.FAINT, Columns.padded(" of " + most, 4 + widest));
    List<String> missing = missing(c);
    if (missing.isEmpty()) {
      String held = c.sustain().map(CriteriaText::months).orElse("");
      sheet.line(line + "  " + terminal.paint(Ink.FAINT, held));
    } else {
      notes(line, title + GAP + longestBar() + GAP + 5 + 4 + widest, missing);
    }
  }

  private void dots(CriterionResult c) {
    StringBuilder dots = new StringBuilder();
    for (IndicatorResult i : c.indicators()) {
      dots.append(dot(i.state()));
    }
    notes(label(c) + dots, title + GAP + dots.length(), missing(c));
  }

  private String dot(State state) {
    return switch (state) {
      case EVIDENCED -> terminal.unicode() ? "●" : "*";
      case UNKNOWN -> terminal.unicode() ? "○" : "o";
      case WAIVED -> terminal.text("–");
    };
  }

  /** What is missing follows on the line where all of it fits, and stands below it otherwise. */
  private void notes(String line, int used, List<String> notes) {
    String all = terminal.text(String.join(" · ", notes));
    if (!all.isEmpty() && used + GAP + Columns.of(all) <= terminal.width()) {
      sheet.line(line + "  " + terminal.paint(Ink.WARNING, all));
      return;
    }
    sheet.line(line);
    for (String note : notes) {
      sheet.wrapped(Ink.WARNING, " ".repeat(title + GAP), note);
    }
  }

  private List<String> missing(CriterionResult c) {
    List<String> notes = new ArrayList<>();
    c.sustain().filter(s -> s.factor() < 1).map(CriteriaText::months).ifPresent(notes::add);
    List<String> unknown =
        c.indicators().stream()
            .filter(i -> i.state() == State.UNKNOWN)
            .map(i -> i.indicator().id())
            .toList();
    if (!unknown.isEmpty()) {
      notes.add("nothing for " + String.join(", ", unknown));
    }
    return notes;
  }

  static String months(Sustain s) {
    return s.months() + " of " + s.required() + " months";
  }

  private String label(CriterionResult c) {
    String text = terminal.text(c.criterion().title());
    String mark = terminal.text("…");
    String cut =
        Columns.of(text) <= title
            ? text
            : Columns.slice(text, 0, title - mark.length()).stripTrailing() + mark;
    return Columns.padded(cut, title + GAP);
  }

  private int longestBar() {
    return Math.max(8, Math.min(24, terminal.width() - title - 37));
  }

  private double heaviest() {
    return assessment.criteria().stream().mapToDouble(c -> c.weight()).max().orElse(1);
  }

  /** Points as people write them: without a decimal where there is none. */
  private static String whole(long tenths) {
    return Tenths.text(tenths).replaceFirst("\\.0$", "");
  }
}
