package dev.dossier.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which state of the package a command reads. */
final class RevisionOption {

  @Option(
      names = "--rev",
      paramLabel = "REV",
      description = "Read it as this revision of git holds it, without a checkout.")
  private Optional<String> revision = Optional.empty();

  /** The revision to read; absent for the files as they are. */
  Optional<String> revision() {
    return revision;
  }
}
