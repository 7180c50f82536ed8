package dev.dossier.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a new package begins with, besides its content.
 *
 * @param path where it goes, relative to the package
 * @param template the template of its text, in the folder of templates that comes with the program
 */
record StarterFile(String path, String template) {
  private static final String OWNERS = "CODEOWNERS";
  private static final String QUESTIONS = "questions.md";

  /** What every package has. */
  static Stream<StarterFile> ofPackage() {
    return Stream.of(
            "README.md",
            ".gitattributes",
            ".gitignore",
            ".editorconfig",
            ".vscode/extensions.json",
            ".vscode/settings.json",
            "cspell.json")
        .map(StarterFile::plain);
  }

  /** What reviews changes and publishes the public site. */
  static Stream<StarterFile> ofWorkflows(Forge forge) {
    return Stream.of(
            forge == Forge.NONE ? List.<StarterFile>of() : List.of(plain(".ci/get-dossier")),
            forge.includes(Forge.GITHUB) ? github() : List.<StarterFile>of(),
            forge.includes(Forge.GITLAB) ? gitlab() : List.<StarterFile>of())
        .flatMap(List::stream);
  }

  private static List<StarterFile> github() {
    return List.of(
        new StarterFile(".github/CODEOWNERS", OWNERS),
        plain(".github/dependabot.yml"),
        new StarterFile(".github/pull_request_template.md", QUESTIONS),
        plain(".github/workflows/comment.yml"),
        plain(".github/workflows/publish.yml"),
        plain(".github/workflows/review.yml"));
  }

  private static List<StarterFile> gitlab() {
    return List.of(
        plain(".gitlab-ci.yml"),
        new StarterFile(".gitlab/CODEOWNERS", OWNERS),
        new StarterFile(".gitlab/merge_request_templates/Default.md", QUESTIONS));
  }

  /** A file whose template has the same path, without the dots that hide files. */
  private static StarterFile plain(String path) {
    return new StarterFile(path, path.replaceAll("(?<=^|/)\\.", ""));
  }
}
