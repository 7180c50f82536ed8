package dev.dossier.assess;

import dev.dossier.assess.Assessment.Sustain;
import dev.dossier.assess.Assessment.SustainedRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The score of some files by one rubric, before it is explained.
 *
 * @param lines one for each criterion, in the order of the playbook
 */
record Tally(List<Line> lines, SustainedRun run) {
  Tally {
    lines = List.copyOf(lines);
  }

  /**
   * A criterion.
   *
   * @param mean mean of its columns that are not set aside
   */
  record Line(Rubric.Row row, List<Column> columns, double mean, Optional<Sustain> sustain) {
    Line {
      columns = List.copyOf(columns);
    }

    double factor() {
      return sustain.map(Sustain::factor).orElse(1.0);
    }

    double value() {
      return mean * factor();
    }

    double points() {
      return 100 * row.weight() * value();
    }

    /** Points that one of its indicators gives when its value is 1. */
    double pointsPerIndicator() {
      return row.counted() == 0 ? 0 : 100 * row.weight() * factor() / row.counted();
    }
  }

  /** An indicator with the files that speak for it, in the order of ids. */
  record Column(Rubric.Entry entry, List<Rated> files, NoisyOr belief) {
    Column {
      files = List.copyOf(files);
    }

    boolean waived() {
      return entry.waiver().isPresent();
    }
  }

  /** Counts files that have begun; they come in the order of ids. */
  static Tally of(Rubric rubric, List<Rated> counted, SustainedRun run) {
    Map<String, List<Rated>> supporters = new HashMap<>();
    for (Rated file : counted) {
      for (String indicator : new LinkedHashSet<>(file.evidence().supports())) {
        supporters.computeIfAbsent(indicator, any -> new ArrayList<>()).add(file);
      }
    }
    return new Tally(
        rubric.rows().stream().map(row -> line(row, supporters, run.length())).toList(), run);
  }

  private static Line line(Rubric.Row row, Map<String, List<Rated>> supporters, int months) {
    List<Column> columns = new ArrayList<>();
    double sum = 0;
    for (Rubric.Entry entry : row.entries()) {
      List<Rated> files = supporters.getOrDefault(entry.indicator().id(), List.of());
      Column column = new Column(entry, files, NoisyOr.of(files));
      columns.add(column);
      sum += column.waived() ? 0 : column.belief().value();
    }
    return new Line(
        row, columns, row.counted() == 0 ? 0 : sum / row.counted(), sustain(row, months));
  }

  private static Optional<Sustain> sustain(Rubric.Row row, int months) {
    if (row.criterion().sustainMonths().isEmpty()) {
      return Optional.empty();
    }
    int required = row.criterion().sustainMonths().getAsInt();
    double factor = Math.min(1, (double) months / required);
    return Optional.of(new Sustain(months, required, factor));
  }

  /** 0 to 100. */
  double score() {
    double sum = 0;
    for (Line line : lines) {
      sum += line.points();
    }
    // weights such as 0.4 + 0.25 + 0.2 + 0.15 may sum to a hair above 1
    return Math.min(100, sum);
  }
}
