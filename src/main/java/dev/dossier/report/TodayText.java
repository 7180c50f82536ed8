package dev.dossier.report;

import dev.dossier.plan.Due;
import dev.dossier.plan.Move;
import dev.dossier.plan.Plan;
import dev.dossier.plan.Risk;
import dev.dossier.plan.Today;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.TodayWords;
import dev.dossier.report.Sheet.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The few things that matter on a day, each with the reason why it is among them. */
final class TodayText {
  private static final String INDENT = " ".repeat(15);

  private final Plan plan;
  private final Terminal terminal;
  private final Sheet sheet;

  TodayText(Plan plan, Terminal terminal, Sheet sheet) {
    this.plan = plan;
    this.terminal = terminal;
    this.sheet = sheet;
  }

  /**
   * Prints them.
   *
   * @param all whether all that is due is listed, however far ahead, and all that is at risk
   */
  void print(boolean all) {
    Today today = plan.today();
    due(all ? plan.due() : today.due().first(), all ? 0 : today.due().rest());
    if (today.moves().inAll() > 0) {
      sheet.heading("What would move the score most for what it takes");
      today.moves().first().forEach(this::move);
      more(today.moves().rest(), "'dossier score --all'");
    }
    if (today.risks().inAll() > 0) {
      sheet.heading("What is at risk");
      (all ? plan.risks() : today.risks().first()).forEach(this::risk);
      more(all ? 0 : today.risks().rest(), "--all");
    }
  }

  private void due(List<Due> due, int rest) {
    sheet.heading(due.isEmpty() ? "Nothing is due before long" : "What is due");
    sheet.entries(
        due.stream()
            .map(d -> new Entry(day(d.day()), d.title(), TodayWords.why(d, plan.asOf())))
            .toList());
    more(rest, "--all");
  }

  private void move(Move move) {
    boolean numbered = plan.today().numbered();
    reasoned(
        TodayWords.points(move, numbered), TodayWords.what(move), TodayWords.why(move, numbered));
  }

  private void risk(Risk risk) {
    reasoned(
        TodayWords.mark(risk, plan.asOf()),
        TodayWords.what(risk),
        TodayWords.why(risk, plan.asOf()));
  }

  private void reasoned(String mark, String what, String why) {
    String start = String.format(Locale.ROOT, "%13s  ", terminal.text(mark));
    sheet.hanging(start, INDENT, what);
    sheet.wrapped(Ink.FAINT, INDENT, why);
  }

  private void more(int rest, String where) {
    if (rest > 0) {
      sheet.wrapped(Ink.FAINT, INDENT, rest + " more, listed by " + where);
    }
  }

  /** A day with as many columns as any other. */
  static String day(LocalDate day) {
    return String.format(Locale.ROOT, "%13s", Wording.shortDay(day));
  }
}
