package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.util.Locale;

/** A byte that is no UTF-8, or a control character that text has no use for. */
public record Encoding() implements Rule {

  @Override
  public String id() {
    return "format/encoding";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The bytes are no UTF-8; the file is not read any further. */
  public Finding badByte(Place place, int value) {
    return finding(
        place,
        String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8 here", value),
        "Save the file with the encoding UTF-8 in your editor.");
  }

  /** The text holds control characters, this one first. */
  public Finding control(Place place, char first, int count) {
    String others = count == 1 ? "" : ", the first of " + count + " in this file";
    return finding(
        place,
        String.format(
            Locale.ROOT,
            "the control character U+%04X has no meaning in a text%s",
            (int) first,
            others),
        "Delete it; most editors can show invisible characters.");
  }
}
