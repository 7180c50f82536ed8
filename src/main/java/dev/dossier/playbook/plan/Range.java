package dev.dossier.playbook.plan;

/** A number that should lie between two others, both included. */
public record Range(int least, int most) {

  /** Such as {@code 2–3}, or {@code 2} where only one number will do. */
  public String words() {
    return least == most ? "" + least : least + "–" + most;
  }
}
