package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;
import java.util.Locale;

/** A key that must be there and is not. */
public record MissingKey() implements Rule {

  @Override
  public String id() {
    return "format/missing-key";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * The mapping at the place lacks a key.
   *
   * @param path path of the key, such as {@code outcomes[0].metric}
   * @param meaning one sentence on what the key means
   * @param example a value that would do, as it would be written
   */
  public Finding at(Place place, String path, String meaning, String example) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    String add =
        example.isEmpty()
            ? "Add " + Quoted.text(key + ":") + " with its value: "
            : "Add it, such as " + Quoted.text(key + ": " + example) + ": ";
    return finding(place, Quoted.text(path) + " is missing", add + sentence(meaning));
  }

  private static String sentence(String meaning) {
    String begin = meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1);
    return meaning.endsWith(".") ? begin : begin + ".";
  }
}
