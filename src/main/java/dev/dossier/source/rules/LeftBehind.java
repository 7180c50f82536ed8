package dev.dossier.source.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Rule;
import dev.dossier.finding.Severity;

/** A hidden file, or one that an editor left behind: it is read by nothing and on no site. */
public record LeftBehind() implements Rule {
  @Override
  public String id() {
    return "format/left-behind";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  /** The finding for such a file or folder. */
  public Finding at(String path) {
    return finding(
        Place.startOf(path),
        "this is a hidden file or a backup of an editor, so it is not read and is on no site",
        "Delete it, or rename it if it belongs to the package.");
  }

  /** The finding for a folder that a file in it asks to leave out. */
  public Finding asked(String folder, String file) {
    String mark = Quoted.text(file);
    return finding(
        Place.startOf(folder),
        "this folder is left out, as its " + mark + " asks: nothing in it is read",
        "Delete " + mark + " if the folder belongs to the package.");
  }
}
