package dev.dossier.harvest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells commits apart from which nobody learns what their author can do. */
final class Weeds {
  private static final Pattern VENDORED =
      Pattern.compile(
          "(?:.*/)?(?:vendor|third[_-]?party|node_modules|bower_components|dist|generated"
              + "|\\.yarn|target|__snapshots__)/.*"
              + "|.*\\.min\\.(?:js|css)|.*\\.(?:pb\\.go|g\\.dart|snap|js\\.map|css\\.map)"
              + "|.*_pb2(?:_grpc)?\\.pyi?"
              + "|(?:.*/)?(?:package-lock\\.json|npm-shrinkwrap\\.json|yarn\\.lock|pnpm-lock\\.yaml"
              + "|Cargo\\.lock|poetry\\.lock|uv\\.lock|Pipfile\\.lock|Gemfile\\.lock|composer\\.lock"
              + "|go\\.sum|gradlew(?:\\.bat)?|gradle-wrapper\\.(?:jar|properties)|mvnw(?:\\.cmd)?)");

  private static final Pattern MANIFEST =
      Pattern.compile(
          "(?:.*/)?(?:pom\\.xml|build\\.gradle(?:\\.kts)?|settings\\.gradle(?:\\.kts)?"
              + "|gradle\\.properties|libs\\.versions\\.toml|package\\.json|go\\.mod"
              + "|requirements[^/]*\\.txt|pyproject\\.toml|setup\\.(?:py|cfg)|Pipfile|Cargo\\.toml"
              + "|Gemfile|composer\\.json|Dockerfile|[^/]+\\.csproj|Directory\\.Packages\\.props"
              + "|\\.pre-commit-config\\.yaml)"
              + "|\\.github/workflows/.*|(?:.*/)?dependencies?\\.[a-z]+|\\.licenses/.*");

  private static final Pattern UPDATE =
      Pattern.compile(
          "(?i).*\\b(?:bump(?:s|ed|ing)?|upgrad(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|renovate"
              + "|pin|dependenc(?:y|ies)|deps?|versions?)\\b.*");

  private static final Pattern FORMATTING =
      Pattern.compile(
          "(?i)(?:style(?:\\([^)]*\\))?!?:.*|(?:re-?)?format(?:ted|ting|s)?(?: (?:the |all |java "
              + "|source |changed )*(?:code|files?|sources?|everything|all))?\\.?"
              + "|.*\\b(?:prettier|gofmt|google-java-format|spotless|clang-format|rustfmt"
              + "|white[- ]?spaces?|indentation|code style|checkstyle|eslint --fix)\\b.*)");

  private Weeds() {}

  /** The files among these that somebody wrote here. */
  static List<String> grown(List<String> paths) {
    return paths.stream().filter(path -> !VENDORED.matcher(path).matches()).toList();
  }

  /**
   * Why a commit is not worth a draft, as far as its subject and its files tell.
   *
   * @param paths all files that it changed
   * @param grown those of them that are neither vendored nor generated
   */
  static Optional<Reason> reason(String subject, List<String> paths, List<String> grown) {
    if (paths.isEmpty()) {
      return Optional.of(Reason.EMPTY);
    }
    if (grown.isEmpty()) {
      return Optional.of(Reason.VENDORED);
    }
    if (UPDATE.matcher(subject).matches()
        && grown.stream().allMatch(path -> MANIFEST.matcher(path).matches())) {
      return Optional.of(Reason.DEPENDENCIES);
    }
    return FORMATTING.matcher(subject).matches()
        ? Optional.of(Reason.FORMATTING)
        : Optional.empty();
  }
}
