package dev.dossier.harvest;

import dev.dossier.source.history.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what messages of commits say by custom: issues, topics, reverts, titles of requests. */
final class Messages {
  /** As trackers with projects write it. */
  private static final Pattern KEY = Pattern.compile("\\b([A-Z][A-Z0-9]{1,9})-(\\d{1,7})\\b");

  /** They look like keys and are standards. */
  private static final Set<String> STANDARDS =
      Set.of(
          "UTF", "SHA", "ISO", "RFC", "CVE", "AES", "JEP", "JSR", "PEP", "TLS", "MD", "HTTP", "RS",
          "ES", "HS", "PKCS", "WCAG", "GHSA", "CWE", "BCP", "SPDX", "X");

  private static final Pattern CLOSES =
      Pattern.compile(
          "(?i)\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see|issue|gh)[:\\s-]+#(\\d{1,7})\\b");

  private static final Pattern NUMBER = Pattern.compile("(?:^|[\\s(\\[])#(\\d{1,7})\\b");

  private static final Pattern REVERTS = Pattern.compile("This reverts commit ([0-9a-f]{40})\\b");

  private static final Pattern CONVENTIONAL =
      Pattern.compile("^([a-zA-Z]{2,12})(?:\\(([^()]{1,40})\\))?!?:\\s+(.+)$");

  private static final Pattern PREFIX = Pattern.compile("^([\\p{L}\\p{N}_./-]{2,30}):\\s+(.+)$");

  private static final Set<String> TYPES =
      Set.of(
          "feat",
          "feature",
          "fix",
          "docs",
          "doc",
          "style",
          "refactor",
          "perf",
          "test",
          "tests",
          "build",
          "ci",
          "chore",
          "revert",
          "wip",
          "bugfix",
          "hotfix",
          "fixup",
          "squash");

  private static final Pattern FORGE_MERGE =
      Pattern.compile("^Merge (?:pull request #\\d+ from \\S+|branch '[^']*'.*|remote-.*)$");

  private static final Pattern BRANCH = Pattern.compile("^Merge branch '([^']+)'.*");
  private static final Pattern REQUEST_BRANCH =
      Pattern.compile("^Merge pull request #\\d+ from [^/\\s]+/(\\S+)$");

  /** Nobody learns from these what was done. */
  private static final Pattern SAYING_NOTHING =
      Pattern.compile(
          "(?i)(?:(?:this )?(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|work(?:ed)? on|refs?|see|issue"
              + "|gh)?[\\s:-]*#\\d+[\\s.,]*)+"
              + "|(?:manual(?:ly)? )?merged?\\b.*|wip\\b.*|(?:minor|small|more|some|various)\\b.*"
              + "|(?:up|final )?(?:fix|date|change|clean ?up|tweak|test|work)(?:es|s|ed|d)?\\W*"
              + "|prepar\\w+ (?:for )?(?:the )?(?:next )?(?:release|version|development).*"
              + "|(?:initial|first) commit\\W*|.{0,8}");

  private Messages() {}

  /** Whether a subject says what was done. */
  static boolean tells(String subject) {
    return !SAYING_NOTHING.matcher(title(subject)).matches();
  }

  /**
   * The issue that a commit is for.
   *
   * @param repository in which bare numbers count
   */
  static Optional<String> issue(Change change, String repository) {
    Matcher key = KEY.matcher(change.subject());
    while (key.find()) {
      if (!STANDARDS.contains(key.group(1))) {
        return Optional.of(key.group());
      }
    }
    return first(CLOSES, change.message())
        .or(() -> first(NUMBER, withoutRequest(change.subject())))
        .map(number -> repository + "#" + number);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The subject without the number that a forge puts behind it. */
  private static String withoutRequest(String subject) {
    return subject.replaceFirst("\\s*\\(#\\d+\\)\\s*$", "");
  }

  /** Full names of the commits that this one takes back. */
  static List<String> reverted(String message) {
    List<String> names = new ArrayList<>();
    if (message.contains("This reverts")) {
      REVERTS.matcher(message).results().forEach(found -> names.add(found.group(1)));
    }
    return names;
  }

  /** What the subject says before its colon that the change is about. */
  static Optional<String> topic(String subject) {
    Matcher conventional = CONVENTIONAL.matcher(subject);
    if (conventional.matches() && isType(conventional.group(1))) {
      return Optional.ofNullable(conventional.group(2)).map(Messages::small);
    }
    Matcher prefix = PREFIX.matcher(subject);
    return prefix.matches() && !isType(prefix.group(1)) && !prefix.group(1).matches("[\\d.]+")
        ? Optional.of(small(prefix.group(1)))
        : Optional.empty();
  }

  private static boolean isType(String word) {
    return TYPES.contains(small(word));
  }

  private static String small(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The subject as a title: no type, no topic, no number of a request. */
  static String title(String subject) {
    String bare = withoutRequest(subject);
    Matcher conventional = CONVENTIONAL.matcher(bare);
    Matcher prefix = PREFIX.matcher(bare);
    if (conventional.matches() && isType(conventional.group(1))) {
      bare = conventional.group(3);
    } else if (prefix.matches()) {
      bare = prefix.group(2);
    }
    bare = bare.replaceFirst("^\\[[^\\]]*\\]\\s*", "").replaceFirst("\\.$", "").strip();
    if (bare.isEmpty()) {
      return subject;
    }
    int first = bare.offsetByCodePoints(0, 1);
    return bare.substring(0, first).toUpperCase(Locale.ROOT) + bare.substring(first);
  }

  /** What a merge calls what it brings: its request's title, or its branch. */
  static Optional<String> mergeTitle(Change merge) {
    if (!FORGE_MERGE.matcher(merge.subject()).matches()) {
      return merge.subject().isEmpty() ? Optional.empty() : Optional.of(title(merge.subject()));
    }
    Optional<String> body =
        merge
            .message()
            .lines()
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .filter(line -> !line.matches("(?i)(\\*|#|conflicts|see merge request|[\\w-]+:).*"));
    return body.map(Messages::title)
        .or(() -> first(BRANCH, merge.subject()).flatMap(Messages::branchTitle))
        .or(() -> first(REQUEST_BRANCH, merge.subject()).flatMap(Messages::branchTitle));
  }

  private static Optional<String> branchTitle(String branch) {
    String words = branch.replaceFirst("^.*/", "").replaceAll("[-_]+", " ").strip();
    boolean usual = words.matches("(?i)(main|master|develop|dev|patch \\d+|head|trunk)|\\d*");
    return usual ? Optional.empty() : Optional.of(title(words));
  }
}
