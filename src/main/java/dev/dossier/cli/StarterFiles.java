package dev.dossier.cli;

import java.util.List;

/**
 * Files that a new package begins with, besides its content.
 *
 * <p>Each is a template that comes with the program: at the same path, without the dots that hide
 * files.
 */
enum StarterFiles {
  /** What every package has. */
  PACKAGE;

  /** Where they go, relative to the package. */
  List<String> paths() {
    return switch (this) {
      case PACKAGE ->
          List.of(
              "README.md",
              ".gitattributes",
              ".gitignore",
              ".editorconfig",
              ".vscode/extensions.json",
              ".vscode/settings.json",
              "cspell.json");
    };
  }

  /** The template of one of them, seen from this package. */
  static String template(String path) {
    return "init/" + path.replaceAll("(?<=^|/)\\.", "");
  }
}
