package dev.dossier.cli;

/** The numbers a command ends with; scripts rely on them. */
final class ExitCode {

  /** All went well. */
  static final int FINE = 0;

  /** There are findings at or above the threshold. */
  static final int FINDINGS = 1;

  /** The command was used wrongly, or what it was pointed at is no package. */
  static final int WRONG_USE = 2;

  /** The program itself is at fault. */
  static final int FAULT = 3;

  private ExitCode() {}
}
