package dev.dossier.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a promotion document is written for. */
enum Medium {
  HTML("html"),
  PDF("pdf"),
  DOCX("docx"),
  MARKDOWN("md");

  private final String ending;

  Medium(String ending) {
    this.ending = ending;
  }

  /** The usual ending of such files. */
  String ending() {
    return ending;
  }

  /** What a file of this name would be, by its ending. */
  static Optional<Medium> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> name.endsWith("." + each.ending) || name.endsWith("." + each))
        .findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
