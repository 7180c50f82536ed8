package dev.dossier.report;

import dev.dossier.harvest.Achievement;
import dev.dossier.harvest.Contribution.LeftOut;
import dev.dossier.harvest.Harvest;
import dev.dossier.harvest.History;
import dev.dossier.harvest.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What histories hold, for a person at a terminal: tables, and what was left out and why. */
public final class HarvestText {
  /** How many drafts are listed where not all are asked for. */
  private static final int SHORT = 25;

  private static final int LONGEST_NAME = 26;

  private final Harvest harvest;
  private final Terminal terminal;
  private final Sheet sheet;
  private final boolean all;

  private HarvestText(Harvest harvest, Terminal terminal, boolean all) {
    this.harvest = harvest;
    this.terminal = terminal;
    this.sheet = new Sheet(terminal);
    this.all = all;
  }

  /**
   * A harvest as text.
   *
   * @param all whether every draft and every commit that is in none is listed
   */
  public static String of(Harvest harvest, Terminal terminal, boolean all) {
    HarvestText text = new HarvestText(harvest, terminal, all);
    text.headline();
    text.histories();
    text.achievements();
    text.leftOut();
    return text.sheet.text();
  }

  private void headline() {
    int drafts = harvest.achievements().size();
    int offered = harvest.achievements().stream().mapToInt(a -> a.contributions().size()).sum();
    sheet.sides(
        Ink.STRONG,
        drafts == 0 ? "No new draft" : counted(drafts, "new draft"),
        Ink.FAINT,
        offered + " of " + counted(harvest.attributed(), "commit"));
  }

  private void histories() {
    sheet.blank();
    int name =
        harvest.histories().stream().mapToInt(h -> Columns.of(h.repository())).max().orElse(0);
    int width = Math.max("repository".length(), Math.min(name, LONGEST_NAME));
    String form = "%8s  %11s  %8s  %7s  %s";
    String head =
        "  "
            + Columns.padded("repository", width)
            + "  "
            + line(form, "authored", "co-authored", "reviewed", "in all", "when");
    sheet.line(terminal.paint(Ink.FAINT, head));
    for (History history : harvest.histories()) {
      History.Counts counts = history.counts();
      String when =
          counts.first().map(first -> months(first, counts.last().orElse(first))).orElse("");
      sheet.line(
          "  "
              + Columns.padded(cut(history.repository(), width), width)
              + "  "
              + line(
                  form,
                  counts.authored(),
                  counts.coAuthored(),
                  counts.reviewed(),
                  counts.all(),
                  terminal.text(when)));
    }
    harvest.histories().stream()
        .filter(history -> history.counts().cut())
        .forEach(history -> sheet.wrapped(Ink.WARNING, "  ", shallow(history)));
  }

  private static String shallow(History history) {
    return history.repository()
        + " is a shallow clone: what is older is not counted. 'git fetch --unshallow' brings it.";
  }

  private void achievements() {
    List<Achievement> achievements = harvest.achievements();
    if (achievements.isEmpty()) {
      return;
    }
    sheet.heading("Drafts");
    sheet.line(
        terminal.paint(
            Ink.FAINT, line("  %-16s  %7s  %5s  %s", "when", "commits", "share", "title")));
    int shown = all ? achievements.size() : Math.min(SHORT, achievements.size());
    achievements.subList(0, shown).forEach(this::achievement);
    if (shown < achievements.size()) {
      sheet.line(
          terminal.paint(
              Ink.FAINT, "  and " + (achievements.size() - shown) + " more: --all lists them"));
    }
  }

  private void achievement(Achievement each) {
    String start =
        Columns.padded("  " + terminal.text(months(each.first(), each.last())), 18)
            + line("  %7d  %3.0f %%  ", each.contributions().size(), 100 * each.share());
    sheet.line(start + cut(each.title(), terminal.width() - Columns.of(start)));
  }

  private void leftOut() {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    harvest.leftOut().forEach(each -> counts.merge(each.reason(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    sheet.heading("In no draft");
    counts.forEach(
        (reason, count) -> {
          sheet.hanging(line("  %7d  ", count), " ".repeat(11), reason.words());
          if (all) {
            harvest.leftOut().stream()
                .filter(each -> each.reason() == reason)
                .forEach(this::leftOut);
          }
        });
  }

  private void leftOut(LeftOut each) {
    String start = " ".repeat(11) + each.contribution().citation() + "  ";
    String rest = cut(each.contribution().subject(), terminal.width() - Columns.of(start));
    sheet.line(terminal.paint(Ink.FAINT, start + rest));
  }

  private String cut(String text, int width) {
    String shown = terminal.text(text);
    String end = terminal.text("…");
    int room = Math.max(width, end.length() + 1);
    return Columns.of(shown) <= room
        ? shown
        : Columns.slice(shown, 0, room - end.length()).stripTrailing() + end;
  }

  private static String months(LocalDate first, LocalDate last) {
    YearMonth from = YearMonth.from(first);
    YearMonth to = YearMonth.from(last);
    return from.equals(to) ? from.toString() : from + " – " + to;
  }

  private static String line(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
