package dev.dossier.finding;

/** A piece of an author's text as a finding shows it: in back-ticks, on one line, cut when long. */
public final class Quoted {
  private static final int LONGEST = 48;

  private Quoted() {}

  /** The text in back-ticks. */
  public static String text(String text) {
    String line = text.strip().replaceAll("\\s+", " ").replace('`', '\'');
    int points = line.codePointCount(0, line.length());
    String shown =
        points <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    return "`" + shown + "`";
  }
}
