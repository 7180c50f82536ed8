package dev.dossier.cli;

import java.util.Locale;

/** Who findings are written for: a person, a program, or the host of a repository. */
enum CheckFormat {
  TEXT,
  JSON,
  /** For code scanning and editors. */
  SARIF,
  /** Workflow commands, shown beside the lines of a pull request. */
  GITHUB,
  /** A code quality report, shown in a merge request. */
  GITLAB,
  /** For reviewdog, which knows many hosts. */
  RDJSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
