package dev.dossier.report;

import dev.dossier.assess.Figure;
import dev.dossier.model.Measurement;
import dev.dossier.project.Wording;
import dev.dossier.review.FigureChange;
import dev.dossier.review.FileChange;
import dev.dossier.understand.change.FieldChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed in one file, or in one figure, in words; see {@link DiffWords} on back-ticks. */
public final class ChangeWords {
  private static final int LONGEST = 60;
  private static final Set<String> LISTS =
      Set.of("supports", "stakeholders", "endorses", "tags", "commits", "decisions", "declassify");
  private static final Set<String> RESULTS = Set.of("to", "value");
  private static final Set<String> AMOUNTS = Set.of("from", "to", "value", "low", "high");

  private ChangeWords() {}

  /** A file as the package itself calls it. */
  static String name(FileChange file) {
    return said(id(file.path()));
  }

  static String id(String path) {
    return path.replaceFirst("^content/", "").replaceFirst("\\.md$", "");
  }

  /** What happened to a file, in a few words that follow its name, for whoever escapes them. */
  public static String plain(FileChange file) {
    return what(file).replace("`", "");
  }

  /** What happened to a file, in a few words that follow its name. */
  static String what(FileChange file) {
    return switch (file.change()) {
      case ADDED -> "is new" + speaks(file, " and speaks for ", " and speaks of ");
      case REMOVED -> "is gone" + speaks(file, ", which spoke for ", ", which spoke of ");
      case RENAMED -> "was called " + said(id(file.before().orElseThrow())) + first(file, ": ");
      case CHANGED -> first(file, "").isEmpty() ? "has other bytes" : first(file, "").strip();
    };
  }

  private static String speaks(FileChange file, String indicators, String evidence) {
    return list(file, "supports").map(ids -> indicators + ids).orElse("")
        + list(file, "endorses").map(ids -> evidence + ids).orElse("");
  }

  private static Optional<String> list(FileChange file, String key) {
    return file.fields().stream()
        .filter(f -> f.key().equals(key))
        .findFirst()
        .flatMap(f -> f.after().or(f::before))
        .map(ChangeWords::said);
  }

  static String first(FileChange file, String before) {
    List<String> details = details(file);
    int more = details.size() - 1;
    return details.isEmpty()
        ? ""
        : before + details.get(0) + (more > 0 ? " and " + more + " more" : "");
  }

  /** Everything that changed in a file, a phrase each; nothing for one that came or went. */
  static List<String> details(FileChange file) {
    if (file.before().isEmpty() || file.after().isEmpty()) {
      return List.of();
    }
    List<String> details = new ArrayList<>();
    file.fields().forEach(field -> details.add(phrase(field)));
    if (!file.sections().isEmpty()) {
      String sections =
          file.sections().stream()
              .filter(s -> !s.isEmpty())
              .map(ChangeWords::said)
              .collect(Collectors.joining(", "));
      details.add(sections.isEmpty() ? "other words" : "other words under " + sections);
    }
    return details;
  }

  private static String phrase(FieldChange field) {
    String subject = said(field.subject());
    boolean ofItem = !field.subject().isEmpty();
    if (ofItem && field.key().endsWith("]")) {
      String item = field.name().replaceFirst("s$", "") + " " + subject;
      return field.before().isEmpty() ? "a new " + item : item + " is gone";
    }
    if (LISTS.contains(field.name())) {
      return field.name() + " " + listed(field);
    }
    String key = ofItem ? field.key().replaceFirst("^[^\\]]*]\\.", "") : field.key();
    String name = ofItem ? RESULTS.contains(key) ? subject : key + " of " + subject : key;
    return name
        + " "
        + field.before().map(v -> shown(field, v)).orElse("nothing")
        + " → "
        + field.after().map(v -> shown(field, v)).orElse("nothing");
  }

  private static String listed(FieldChange field) {
    List<String> was = items(field.before());
    List<String> is = items(field.after());
    List<String> words = new ArrayList<>();
    is.stream().filter(i -> !was.contains(i)).forEach(i -> words.add("+ " + said(i)));
    was.stream().filter(i -> !is.contains(i)).forEach(i -> words.add("− " + said(i)));
    return words.isEmpty() ? "in another order" : String.join(" ", words);
  }

  private static List<String> items(Optional<String> list) {
    return list.stream().flatMap(l -> Arrays.stream(l.split(", ", -1))).toList();
  }

  private static String shown(FieldChange field, String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      boolean amount = AMOUNTS.contains(field.name());
      Measurement unit = Measurement.of(field.unit());
      if (!amount || number.precision() - number.scale() > 18) {
        return said(value);
      }
      return unit.currency()
          .map(c -> said(Wording.money(number, c) + (unit.yearly() ? " a year" : "")))
          .orElseGet(() -> said(Wording.quantity(number, field.unit())));
    } catch (NumberFormatException noNumber) {
      return said(value);
    }
  }

  /** A figure's name, its old and its new value. */
  static String figure(FigureChange figure) {
    return said(figure.name())
        + " "
        + figure.before().map(ChangeWords::value).orElse("nothing")
        + " → "
        + figure.after().map(ChangeWords::value).orElse("nothing");
  }

  private static String value(Figure.Value value) {
    return said(Wording.exact(value));
  }

  /** An author's text on one line between back-ticks, cut when it is long. */
  static String said(String text) {
    String line = text.strip().replaceAll("\\s+", " ").replace('`', '\'');
    int points = line.codePointCount(0, line.length());
    String shown =
        points <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    return shown.isEmpty() ? "nothing" : "`" + shown + "`";
  }
}
