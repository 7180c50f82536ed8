package dev.dossier.harvest;

/** Why a commit is in no draft. */
public enum Reason {
  MERGE("merges: what they brought counts by itself"),
  EDGE("where a shallow clone ends: what they changed is not in it"),
  EARLIER("earlier than the day that was asked for"),
  OFFERED("in a draft of an earlier run, or named by evidence"),
  REVERT("reverts, and what was reverted"),
  EMPTY("change no file"),
  VENDORED("vendored, generated or locked files alone"),
  DEPENDENCIES("updates of dependencies"),
  FORMATTING("formatting alone"),
  SMALL("too few of a kind so far; looked at again next time");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason, to follow a number of commits. */
  public String words() {
    return words;
  }
}
