package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A file or folder that is there but cannot be read. */
public record Unreadable() implements Rule {

  @Override
  public String id() {
    return "format/unreadable";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** The file or folder cannot be read, for the reason given. */
  public Finding because(String path, String reason) {
    return finding(
        Place.startOf(path),
        Quoted.text(path) + " cannot be read: " + reason,
        "Give yourself the right to read it, or move it out of the package.");
  }

  /** The file is being written by somebody else all the time. */
  public Finding restless(String path) {
    return finding(
        Place.startOf(path),
        Quoted.text(path) + " cannot be read: it was changed again and again while it was read",
        "Let whatever writes it come to its end, and run the command again.");
  }

  /** Something that is neither a file nor a folder. */
  public Finding notAFile(String path) {
    return finding(
        Place.startOf(path),
        Quoted.text(path) + " is neither a file nor a folder",
        "Move it out of the package; only ordinary files can become part of a site.");
  }
}
