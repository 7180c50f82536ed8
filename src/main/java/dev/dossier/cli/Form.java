package dev.dossier.cli;

import dev.dossier.playbook.Criterion;
import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Playbook;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the text that a new file begins with.
 *
 * @param playbook the package's ladder, whose words the form uses
 * @param today the day of the dates in it
 */
record Form(Playbook playbook, LocalDate today) {
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
    return TextTemplate.of("new/" + blueprint.kind().word() + ".md").filled(blanks);
  }

  private Map<String, String> dates() {
    YearMonth month = YearMonth.from(today);
    Map<String, String> dates = new HashMap<>();
    dates.put("day", today.toString());
    dates.put("next-month-day", today.plusMonths(1).toString());
    dates.put("year-on", today.plusYears(1).toString());
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
}
