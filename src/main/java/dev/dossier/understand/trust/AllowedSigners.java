package dev.dossier.understand.trust;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose SSH key is whose, as a list of allowed signers tells in the form of {@code ssh-keygen}.
 *
 * <p>A line that can't be read, or that asks for what is not known here, allows nobody. Times
 * without a zone are in UTC, so that a package reads the same everywhere.
 */
record AllowedSigners(List<Line> lines) {
  private static final String NAMESPACE = "git";
  private static final Pattern FIELD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final Pattern OPTION =
      Pattern.compile("([\\w-]+)(?:=(?:\"([^\"]*)\"|([^,\"]*)))?");
  private static final Pattern TYPE = Pattern.compile("(?:sk-)?(?:ssh|ecdsa)-[\\w@.-]+");
  private static final Pattern TIME =
      Pattern.compile("(\\d{8})(?:(\\d{4})(\\d{2})?)?Z?", Pattern.CASE_INSENSITIVE);

  AllowedSigners {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param principals whose the key is: patterns of names or addresses
   * @param key the key in base64
   * @param after the time from which on it counts
   * @param before the time until which it counts
   */
  record Line(
      List<String> principals,
      String key,
      Optional<OffsetDateTime> after,
      Optional<OffsetDateTime> before) {
    Line {
      principals = List.copyOf(principals);
    }

    boolean valid(OffsetDateTime at) {
      return after.filter(at::isBefore).isEmpty() && before.filter(b -> !at.isBefore(b)).isEmpty();
    }

    /** Whether the key is somebody's, by the name or an address of theirs. */
    boolean names(Iterable<String> known) {
      for (String name : known) {
        if (matches(name)) {
          return true;
        }
      }
      return false;
    }

    private boolean matches(String name) {
      boolean matches = false;
      for (String pattern : principals) {
        boolean not = pattern.startsWith("!");
        if (Glob.matches(not ? pattern.substring(1) : pattern, name)) {
          if (not) {
            return false;
          }
          matches = true;
        }
      }
      return matches;
    }
  }

  static AllowedSigners parse(String text) {
    List<Line> lines = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> line(line).ifPresent(lines::add));
    return new AllowedSigners(lines);
  }

  private static Optional<Line> line(String text) {
    List<String> fields = FIELD.matcher(text).results().map(found -> found.group()).toList();
    boolean options = fields.size() > 3 && !TYPE.matcher(fields.get(1)).matches();
    int type = options ? 2 : 1;
    if (fields.size() < type + 2 || !TYPE.matcher(fields.get(type)).matches()) {
      return Optional.empty();
    }
    List<String> principals =
        List.of(fields.get(0).replace("\"", "").toLowerCase(Locale.ROOT).split(","));
    Line line = new Line(principals, fields.get(type + 1), Optional.empty(), Optional.empty());
    return options ? restricted(line, fields.get(1)) : Optional.of(line);
  }

  private static Optional<Line> restricted(Line line, String options) {
    Optional<OffsetDateTime> after = Optional.empty();
    Optional<OffsetDateTime> before = Optional.empty();
    Matcher option = OPTION.matcher(options);
    int at = 0;
    for (; at <= options.length() && option.find(at) && option.start() == at; at++) {
      String value = option.group(2) == null ? option.group(3) : option.group(2);
      Optional<OffsetDateTime> time = Optional.ofNullable(value).flatMap(AllowedSigners::time);
      switch (option.group(1).toLowerCase(Locale.ROOT)) {
        case "namespaces" -> {
          if (value == null || !Glob.any(value, NAMESPACE)) {
            return Optional.empty();
          }
        }
        case "valid-after" -> after = time;
        case "valid-before" -> before = time;
        default -> {
          return Optional.empty();
        }
      }
      boolean timed = option.group(1).toLowerCase(Locale.ROOT).startsWith("valid-");
      if (timed && time.isEmpty()) {
        return Optional.empty();
      }
      at = option.end();
    }
    return at == options.length() + 1
        ? Optional.of(new Line(line.principals(), line.key(), after, before))
        : Optional.empty();
  }

  private static Optional<OffsetDateTime> time(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String minutes = Optional.ofNullable(matcher.group(2)).orElse("0000");
    String seconds = Optional.ofNullable(matcher.group(3)).orElse("00");
    try {
      DateTimeFormatter form = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
      LocalDateTime time = LocalDateTime.parse(matcher.group(1) + minutes + seconds, form);
      return Optional.of(time.atOffset(ZoneOffset.UTC));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
