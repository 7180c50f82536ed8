package dev.dossier.report;

import dev.dossier.finding.Rule;

/** All rules for a person at a terminal, family by family, each with what it finds. */
public final class RuleList {
  private static final int WORD = 9;

  private RuleList() {}

  public static String of(RuleBook book, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    String family = "";
    for (Rule rule : book.rules()) {
      String next = rule.id().substring(0, rule.id().indexOf('/'));
      if (!next.equals(family) && !family.isEmpty()) {
        sheet.blank();
      }
      family = next;
      String word = Columns.padded(rule.severity().word(), WORD);
      sheet.line(
          terminal.paint(FindingsText.ink(rule.severity()), word)
              + terminal.paint(Ink.STRONG, rule.id()));
      sheet.wrapped(" ".repeat(WORD), RulePage.of(rule).summary());
    }
    return sheet.text();
  }
}
