package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A file or front matter above the size that is read. */
public record TooLarge() implements Rule {

  @Override
  public String id() {
    return "format/too-large";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** A file above its limit; it is not read. */
  public Finding file(String path, long limit) {
    return finding(
        Place.startOf(path),
        "the file is larger than " + kib(limit) + " and is not read",
        "Split it in several files, or link to what need not be part of the site.");
  }

  /** Front matter above its limit; the file's body is read all the same. */
  public Finding frontMatter(Place place, long limit) {
    return finding(
        place,
        "the front matter is larger than " + kib(limit) + " and is not read",
        "Move text from the front matter to the body below it.");
  }

  private static String kib(long bytes) {
    return bytes < 1 << 20 ? (bytes >> 10) + " KiB" : (bytes >> 20) + " MiB";
  }
}
