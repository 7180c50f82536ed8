package dev.dossier.report;

/** Gives the text of a line that a finding speaks of. */
@FunctionalInterface
public interface SourceLines {

  /**
   * A line without its end; empty when there is no such file or line.
   *
   * @param file path relative to the package, with forward slashes
   * @param line line number, counted from 1
   */
  String line(String file, int line);
}
