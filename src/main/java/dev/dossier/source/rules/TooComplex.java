package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.math.BigDecimal;
import java.time.Duration;

/** Markup nested or repeated so often that reading it could take forever. */
public record TooComplex() implements Rule {

  @Override
  public String id() {
    return "format/too-complex";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** What is too much, such as "brackets nested more than 100 deep". */
  public Finding at(Place place, String what) {
    return finding(
        place,
        "the text is too complex to read: " + what,
        "Simplify this part, or put it between lines of ``` when it is meant to be shown as it"
            + " is.");
  }

  /** Front matter whose lists and mappings are nested too deeply. */
  public Finding nested(Place place, int limit) {
    return finding(
        place,
        "lists and mappings are nested more than " + limit + " deep",
        "Close a bracket, or take out levels of indentation.");
  }

  /** The body as a whole took too long. */
  public Finding timedOut(Place place, Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
    return finding(
        place,
        "the text was not read within " + seconds.toPlainString() + " seconds",
        "Look for long runs of brackets, quotes or emphasis, and split the file.");
  }
}
