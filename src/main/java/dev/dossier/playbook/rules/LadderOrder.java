package dev.dossier.playbook.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.math.BigDecimal;

/** Numbers in an order in which they mean nothing, or better evidence would count less. */
public record LadderOrder() implements Rule {

  @Override
  public String id() {
    return "format/ladder-order";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * A number is larger than the one that must be at least as large.
   *
   * @param hint the order that the numbers must have
   */
  public Finding at(
      Place place,
      String smaller,
      BigDecimal itsValue,
      String larger,
      BigDecimal otherValue,
      String hint) {
    return finding(
        place,
        Quoted.text(larger)
            + " is "
            + otherValue.toPlainString()
            + ", less than "
            + Quoted.text(smaller)
            + " with "
            + itsValue.toPlainString(),
        hint);
  }
}
