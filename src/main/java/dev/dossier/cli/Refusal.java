package dev.dossier.cli;

/** What the user asked for can't be done, and the message says in one sentence why. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
