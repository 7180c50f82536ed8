package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the text that a new file begins with.
 *
 * @param playbook the package's ladder, whose words the form uses
 * @param today the day of the dates in it
 */
record Form(Playbook playbook, LocalDate today) {
  private static final Pattern BLANK = Pattern.compile("@([a-z-]+)@");

  /**
   * The text, its blanks filled.
   *
   * @param schema where an editor finds the schema, seen from the file
   */
  String text(Blueprint blueprint, String title, String schema) throws IOException {
    Map<String, String> blanks = dates();
    blanks.put("title", YamlScalar.of(title));
    blanks.put("schema", schema);
    blanks.put("kind", blueprint.evidenceKind().word());
    blanks.put("playbook", playbook.id());
    blanks.put("from", playbook.from());
    blanks.put("to", playbook.to());
    blanks.put("indicators", indicators());
    return BLANK
        .matcher(template(blueprint.kind().word()))
        .replaceAll(blank -> Matcher.quoteReplacement(filled(blanks, blank.group(1))));
  }

  private Map<String, String> dates() {
    YearMonth month = YearMonth.from(today);
    Map<String, String> dates = new HashMap<>();
    dates.put("day", today.toString());
    dates.put("next-month-day", today.plusMonths(1).toString());
    dates.put("half-year-on", today.plusMonths(6).toString());
    dates.put("month", month.toString());
    dates.put("last-month", month.minusMonths(1).toString());
    dates.put("year-ago", month.minusYears(1).toString());
    return dates;
  }

  /** The indicators as comments, a line for each criterion. */
  private String indicators() {
    return playbook.criteria().stream().map(Form::indicators).collect(Collectors.joining("\n"));
  }

  private static String indicators(Criterion criterion) {
    return criterion.indicators().stream()
        .map(Indicator::id)
        .collect(Collectors.joining(", ", "#   " + criterion.id() + ": ", ""));
  }

  private static String filled(Map<String, String> blanks, String name) {
    return Objects.requireNonNull(blanks.get(name), name);
  }

  private static String template(String name) throws IOException {
    try (InputStream text = Form.class.getResourceAsStream("new/" + name + ".md")) {
      return new String(Objects.requireNonNull(text, name).readAllBytes(), UTF_8);
    }
  }
}
