package dev.dossier.report;

import dev.dossier.finding.Finding;
import dev.dossier.project.Tenths;
import dev.dossier.project.Wording;
import dev.dossier.review.Difference;
import dev.dossier.review.Difference.CriterionChange;
import dev.dossier.review.FigureChange;
import dev.dossier.review.FileChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison for a person at a terminal: what changed and why first, details after. */
public final class DiffText {
  private static final int SHORT_LIST = 8;
  private static final int FEW_DETAILS = 4;
  private static final String INDENT = "         ";

  private final Difference difference;
  private final DiffWords words;
  private final boolean all;
  private final Sheet sheet;

  private DiffText(Difference difference, Terminal terminal, boolean all) {
    this.difference = difference;
    this.words = new DiffWords(difference);
    this.all = all;
    this.sheet = new Sheet(terminal);
  }

  /**
   * The comparison as text.
   *
   * @param all whether to list every file and every change
   */
  public static String of(Difference difference, Terminal terminal, boolean all) {
    return new DiffText(difference, terminal, all).text();
  }

  private String text() {
    String day = difference.asOf().map(d -> " · as of " + Wording.day(d)).orElse("");
    String between = difference.base() + " → " + difference.head() + day;
    sheet.sides(Ink.STRONG, words.headline(), Ink.FAINT, between);
    if (!words.obstacle().isEmpty()) {
      sheet.wrapped(Ink.WARNING, "", words.obstacle());
    }
    if (difference.nothing()) {
      sheet.wrapped("", "No file of the package changed.");
    }
    criteria();
    files();
    lookAt();
    findings("New findings", difference.findings().added());
    findings("Findings put right", difference.findings().resolved());
    figures();
    return sheet.text();
  }

  private void criteria() {
    List<CriterionChange> moved = words.movedCriteria();
    if (moved.isEmpty()) {
      return;
    }
    sheet.blank();
    for (CriterionChange c : moved) {
      sheet.line(c.title() + "  " + DiffWords.before(c) + " → " + DiffWords.after(c));
      String because = words.because(c);
      if (!because.isEmpty()) {
        sheet.wrapped("  ", plain(because));
      }
    }
  }

  private void files() {
    List<FileChange> files = difference.files();
    if (files.isEmpty()) {
      return;
    }
    sheet.heading("Changed files");
    List<Long> points = words.points();
    int shown = all ? files.size() : Math.min(files.size(), SHORT_LIST);
    for (int i = 0; i < shown; i++) {
      file(files.get(i), points.get(i));
    }
    more(files.size() - shown);
  }

  private void file(FileChange file, long points) {
    boolean moves = difference.comparable() && !file.points().isEmpty();
    String number = String.format(Locale.ROOT, "%6s", moves ? Tenths.signed(points) : "");
    List<String> details = ChangeWords.details(file);
    boolean list = details.size() > 1;
    String rest = list ? "" : " " + ChangeWords.what(file);
    sheet.hanging(number + "  ", INDENT.substring(1), plain(ChangeWords.name(file) + rest));
    int few = all ? details.size() : Math.min(details.size(), FEW_DETAILS);
    for (String detail : list ? details.subList(0, few) : List.<String>of()) {
      sheet.wrapped(INDENT + " ", plain(detail));
    }
    if (list && details.size() > few) {
      sheet.wrapped(Ink.FAINT, INDENT + " ", "and " + (details.size() - few) + " more");
    }
  }

  private void more(int left) {
    if (left > 0) {
      sheet.wrapped(Ink.FAINT, INDENT.substring(1), left + " more; --all lists them");
    }
  }

  private void lookAt() {
    List<String> sentences = new ArrayList<>(words.stale());
    sentences.addAll(words.unstamped());
    if (sentences.isEmpty()) {
      return;
    }
    sheet.heading("Look at");
    int shown = all ? sentences.size() : Math.min(sentences.size(), SHORT_LIST);
    sentences.subList(0, shown).forEach(s -> sheet.wrapped("  ", quoted(s) + "."));
    more(sentences.size() - shown);
  }

  private void findings(String heading, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    int shown = all ? findings.size() : Math.min(findings.size(), SHORT_LIST);
    for (Finding finding : DiffWords.mostSevereFirst(findings).subList(0, shown)) {
      String place = finding.place().file() + ":" + finding.place().line();
      sheet.wrapped("  ", finding.severity().word() + " " + finding.rule() + ", " + place);
      sheet.wrapped("    ", finding.message());
    }
    more(findings.size() - shown);
  }

  /** On a terminal nothing can come of an author's text, so it needs no marks around it. */
  private static String plain(String words) {
    return words.replace("`", "");
  }

  /** Names of people hold commas, so that they need marks in a list. */
  private static String quoted(String words) {
    return words.replaceAll("`([^`]*)`", "“$1”");
  }

  private void figures() {
    List<FigureChange> figures = difference.figures();
    if (figures.isEmpty()) {
      return;
    }
    sheet.heading("Figures");
    int shown = all ? figures.size() : Math.min(figures.size(), SHORT_LIST);
    for (FigureChange figure : figures.subList(0, shown)) {
      String used =
          figure.usedIn().isEmpty() ? "" : ", printed in " + String.join(", ", figure.usedIn());
      sheet.wrapped("  ", plain(ChangeWords.figure(figure)) + used);
    }
    more(figures.size() - shown);
  }
}
