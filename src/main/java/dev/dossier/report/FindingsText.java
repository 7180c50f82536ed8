package dev.dossier.report;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Findings for a person at a terminal: each with the line it speaks of, a caret below the exact
 * words, what is wrong with them and how to mend it.
 */
public final class FindingsText {
  private static final int WORD = 9;

  private final Terminal terminal;
  private final SourceLines sources;
  private final StringBuilder out = new StringBuilder();
  private final Set<String> explained = new HashSet<>();
  private boolean headersFit;

  private FindingsText(Terminal terminal, SourceLines sources) {
    this.terminal = terminal;
    this.sources = sources;
  }

  /** All findings, those set aside at the end; nothing when there are none. */
  public static String of(Findings findings, SourceLines sources, Terminal terminal) {
    FindingsText text = new FindingsText(terminal, sources);
    List<Finding> open = findings.all().stream().filter(f -> !f.waived()).toList();
    List<Finding> waived = findings.all().stream().filter(Finding::waived).toList();
    text.headersFit = open.stream().allMatch(text::fitsOneLine);
    List<List<Finding>> groups = text.groups(open);
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i == groups.size() - 1;
      text.print(groups.get(i), last || !sameRemedy(groups.get(i), groups.get(i + 1)));
    }
    text.printWaived(waived);
    return text.out.toString();
  }

  private boolean fitsOneLine(Finding finding) {
    return WORD + Columns.of(rule(finding)) + 2 + Columns.of(place(finding)) <= terminal.width();
  }

  /** Findings that differ in their message alone are shown as one. */
  private List<List<Finding>> groups(List<Finding> findings) {
    List<List<Finding>> groups = new ArrayList<>();
    for (Finding finding : findings) {
      boolean alike = !groups.isEmpty() && alike(groups.get(groups.size() - 1).get(0), finding);
      if (!alike) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(finding);
    }
    return groups;
  }

  private static boolean alike(Finding one, Finding other) {
    return one.rule().equals(other.rule())
        && one.severity() == other.severity()
        && one.place().equals(other.place())
        && one.hint().equals(other.hint());
  }

  private static boolean sameRemedy(List<Finding> group, List<Finding> next) {
    Finding one = group.get(0);
    Finding other = next.get(0);
    return one.rule().equals(other.rule()) && one.hint().equals(other.hint());
  }

  /**
   * Prints findings of one place.
   *
   * @param hinted whether to say how to mend it; of several in a row the last one says so for all
   */
  private void print(List<Finding> alike, boolean hinted) {
    Finding finding = alike.get(0);
    header(finding);
    new Quotation(terminal, sources, out)
        .print(finding, alike.stream().map(Finding::message).toList());
    if (hinted) {
      hint(finding);
    }
    out.append('\n');
  }

  private void header(Finding finding) {
    String word = Columns.padded(finding.severity().word(), WORD);
    String rule = rule(finding);
    out.append(terminal.paint(ink(finding.severity()), word));
    out.append(terminal.paint(Ink.STRONG, rule));
    String place = place(finding);
    int left = terminal.width() - WORD - Columns.of(rule) - Columns.of(place);
    out.append(headersFit ? " ".repeat(left) : "\n" + Quotation.INDENT);
    out.append(terminal.paint(Ink.CODE, place)).append('\n');
  }

  private void hint(Finding finding) {
    int width = terminal.width() - Quotation.INDENT.length();
    List<String> lines = Wrapping.lines(terminal.text(finding.hint()), width);
    for (String line : lines.subList(0, lines.size() - 1)) {
      line(terminal.paintCode(line));
    }
    String last = lines.get(lines.size() - 1);
    if (!explained.add(finding.rule())) {
      line(terminal.paintCode(last));
      return;
    }
    String explain = "dossier explain " + rule(finding);
    boolean fits = Columns.of(last) + 2 + Columns.of(explain) <= width;
    line(terminal.paintCode(last) + (fits ? "  " + terminal.paint(Ink.FAINT, explain) : ""));
    if (!fits) {
      line(terminal.paint(Ink.FAINT, explain));
    }
  }

  private void printWaived(List<Finding> waived) {
    if (waived.isEmpty()) {
      return;
    }
    faint("Set aside by the author:");
    for (Finding finding : waived) {
      faint("  " + rule(finding) + "  " + place(finding));
      String reason = terminal.text(finding.message() + " – " + finding.waiver().orElse(""));
      int width = terminal.width() - Quotation.INDENT.length();
      Wrapping.lines(reason, width).forEach(line -> faint(Quotation.INDENT + line));
    }
    out.append('\n');
  }

  private void faint(String line) {
    out.append(terminal.paint(Ink.FAINT, line)).append('\n');
  }

  private void line(String line) {
    out.append(Quotation.INDENT).append(line).append('\n');
  }

  private String rule(Finding finding) {
    return terminal.text(finding.rule());
  }

  private String place(Finding finding) {
    return terminal.text(
        finding.place().file() + ":" + finding.place().line() + ":" + finding.place().column());
  }

  static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.ERROR;
      case WARNING -> Ink.WARNING;
      case NOTE -> Ink.NOTE;
    };
  }
}
