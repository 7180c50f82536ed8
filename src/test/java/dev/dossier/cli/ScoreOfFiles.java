package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The score once more, from nothing but the front matter as a YAML library gives it and the text of
 * the model, sentence by sentence and with no eye on speed. It shares no class with the product and
 * exists to disagree with it.
 *
 * <p>It knows no git, so nobody but the candidate vouches for anything.
 */
final class ScoreOfFiles {
  private final Map<String, Object> promotion;
  private final Map<String, Object> ladder;
  private final LocalDate asOf;
  private final Map<String, Map<String, Object>> counted = new TreeMap<>();
  private final Set<String> waived = new HashSet<>();
  private final Map<String, Double> magnitudes = new HashMap<>();
  private final Map<String, Double> credibilities = new HashMap<>();
  private final int run;

  private ScoreOfFiles(
      Map<String, Object> promotion,
      Map<String, Object> ladder,
      LocalDate asOf,
      Map<String, Map<String, Object>> evidence) {
    this.promotion = promotion;
    this.ladder = ladder;
    this.asOf = asOf;
    list(promotion, "waive").forEach(w -> waived.add((String) mapping(w).get("indicator")));
    evidence.forEach(
        (id, file) -> {
          if (!first(file).isAfter(asOf)) {
            counted.put(id, file);
          }
        });
    counted.forEach((id, file) -> magnitudes.put(id, magnitude(file)));
    counted.forEach((id, file) -> credibilities.put(id, tier(openToReaders(file) ? 1 : 0)));
    run = longestRun();
  }

  /**
   * Reads a package.
   *
   * @param bundled the folder of the ladders that come with the program
   */
  static ScoreOfFiles of(Path folder, Path bundled, LocalDate asOf) throws IOException {
    Path content = folder.resolve("content");
    Map<String, Object> promotion = frontMatter(content.resolve("promotion.md"));
    String named = (String) promotion.get("playbook");
    Path ladder = folder.resolve(named);
    Path file = Files.exists(ladder) ? ladder : bundled.resolve(named + ".yaml");
    Map<String, Map<String, Object>> evidence = new TreeMap<>();
    Path below = content.resolve("evidence");
    if (Files.isDirectory(below)) {
      try (Stream<Path> files = Files.list(below)) {
        for (Path each : files.toList()) {
          Map<String, Object> front = frontMatter(each);
          if (!Boolean.TRUE.equals(front.get("draft"))) {
            String path = content.relativize(each).toString().replace(".md", "");
            evidence.put((String) front.getOrDefault("id", path), front);
          }
        }
      }
    }
    return new ScoreOfFiles(promotion, yaml(Files.readString(file)), asOf, evidence);
  }

  private static Map<String, Object> frontMatter(Path file) throws IOException {
    return yaml(Files.readString(file).split("(?m)^---$", -1)[1]);
  }

  private static Map<String, Object> yaml(String text) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return mapping(new Load(settings).loadFromString(text));
  }

  // The score.

  double score() {
    return criteria().stream().mapToDouble(c -> 100 * weight(c) * criterion(c)).sum();
  }

  /** What is carried by a criterion that is set aside as a whole, the others share. */
  private double weight(Map<String, Object> criterion) {
    double carried =
        criteria().stream()
            .filter(c -> !active(c).isEmpty())
            .mapToDouble(c -> number(c.get("weight")))
            .sum();
    return active(criterion).isEmpty() ? 0 : number(criterion.get("weight")) / carried;
  }

  /** Points of each file, by its id. */
  Map<String, Double> points() {
    Map<String, Double> points = new TreeMap<>();
    counted.keySet().forEach(id -> points.put(id, 0.0));
    for (Map<String, Object> criterion : criteria()) {
      for (String indicator : active(criterion)) {
        pointsFor(criterion, indicator).forEach((id, p) -> points.merge(id, p, Double::sum));
      }
    }
    return points;
  }

  Map<String, Double> pointsFor(Map<String, Object> criterion, String indicator) {
    double each = 100 * weight(criterion) * factor(criterion) / active(criterion).size();
    List<String> by = supporting(indicator);
    double[] strengths = by.stream().mapToDouble(this::strength).toArray();
    Map<String, Double> points = new LinkedHashMap<>();
    for (int i = 0; i < strengths.length; i++) {
      points.put(by.get(i), each * shapley(strengths, i));
    }
    return points;
  }

  /** What it adds to the files before it, over every order in which they could have come. */
  private static double shapley(double[] strengths, int file) {
    int others = strengths.length - 1;
    double share = 0;
    for (int set = 0; set < 1 << strengths.length; set++) {
      if ((set >> file & 1) == 1) {
        continue;
      }
      double doubt = 1;
      double ways = 1.0 / strengths.length;
      int size = 0;
      for (int j = 0; j < strengths.length; j++) {
        if ((set >> j & 1) == 1) {
          doubt *= 1 - strengths[j];
          size++;
          ways *= (double) size / (others - size + 1);
        }
      }
      share += ways * doubt * strengths[file];
    }
    return share;
  }

  double withoutStrongest() {
    Map<String, Double> points = points();
    double most = points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    // Of files with equal points the first by name is the strongest; nothing is lost without one.
    return points.entrySet().stream()
        .filter(e -> e.getValue() > 0 && most - e.getValue() < 1e-12)
        .findFirst()
        .map(strongest -> without(strongest.getKey()).score())
        .orElse(score());
  }

  private ScoreOfFiles without(String id) {
    Map<String, Map<String, Object>> others = new TreeMap<>(counted);
    others.remove(id);
    return new ScoreOfFiles(promotion, ladder, asOf, others);
  }

  /** What the score rises by when the best ground to believe a file is one tier better. */
  double gainOfNextTier(String id) {
    double before = score();
    double now = credibilities.get(id);
    credibilities.put(id, tier(openToReaders(counted.get(id)) ? 2 : 1));
    double gain = score() - before;
    credibilities.put(id, now);
    return gain;
  }

  List<Map<String, Object>> criteria() {
    return items(ladder, "criteria");
  }

  List<String> active(Map<String, Object> criterion) {
    return indicators(criterion).stream().filter(id -> !waived.contains(id)).toList();
  }

  static List<String> indicators(Map<String, Object> criterion) {
    return items(criterion, "indicators").stream().map(i -> (String) i.get("id")).toList();
  }

  List<String> supporting(String indicator) {
    return counted.keySet().stream()
        .filter(id -> supports(counted.get(id)).contains(indicator))
        .toList();
  }

  double indicator(String id) {
    double doubt = 1;
    for (String file : supporting(id)) {
      doubt *= 1 - strength(file);
    }
    return 1 - doubt;
  }

  double criterion(Map<String, Object> criterion) {
    double mean = active(criterion).stream().mapToDouble(this::indicator).average().orElse(0);
    return mean * factor(criterion);
  }

  private double factor(Map<String, Object> criterion) {
    return criterion.containsKey("sustain-months")
        ? Math.min(1, run / number(criterion.get("sustain-months")))
        : 1;
  }

  long evidenced() {
    return activeIndicators().stream().filter(i -> !supporting(i).isEmpty()).count();
  }

  List<String> activeIndicators() {
    return criteria().stream().flatMap(c -> active(c).stream()).toList();
  }

  boolean withheld() {
    return evidenced()
        < parameter("coverage", "withhold-below", 0.30) * activeIndicators().size() - 1e-12;
  }

  String band() {
    return items(ladder, "bands").stream()
        .filter(band -> number(band.get("from")) <= score())
        .reduce((lower, higher) -> higher)
        .map(band -> (String) band.get("id"))
        .orElseThrow();
  }

  int run() {
    return run;
  }

  /** Tries every last month, and walks back from it as far as the months are covered. */
  private int longestRun() {
    int longest = 0;
    for (int back = 0; back <= parameter("sustain", "grace-months", 3); back++) {
      int length = 0;
      while (covered(YearMonth.from(asOf).minusMonths(back + length))) {
        length++;
      }
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private boolean covered(YearMonth month) {
    double least = parameter("sustain", "magnitude", 0.5);
    return counted.keySet().stream()
        .anyMatch(id -> magnitudes.get(id) >= least && active(counted.get(id), month));
  }

  private boolean active(Map<String, Object> file, YearMonth month) {
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      LocalDate date = month.atDay(day);
      if (!date.isAfter(asOf) && !date.isBefore(first(file)) && !date.isAfter(last(file))) {
        return true;
      }
    }
    return false;
  }

  // One file.

  double strength(String id) {
    Map<String, Object> file = counted.get(id);
    return magnitudes.get(id) * credibilities.get(id) * recency(file) * dilution(file);
  }

  double magnitude(String id) {
    return magnitudes.get(id);
  }

  double credibility(String id) {
    return credibilities.get(id);
  }

  double recency(String id) {
    return recency(counted.get(id));
  }

  double dilution(String id) {
    return dilution(counted.get(id));
  }

  private double magnitude(Map<String, Object> file) {
    List<Double> reached = new ArrayList<>();
    for (Map<String, Object> dimension : items(ladder, "dimensions")) {
      if (dimension.containsKey("bar")) {
        Map<String, Object> bar = mapping(dimension.get("bar"));
        String measure = (String) bar.get("measure");
        double usual = number(mapping(promotion.get("baseline")).get(measure));
        double value = stated(file, measure);
        double way = value <= 0 ? 0 : Math.log(value / usual) / Math.log(number(bar.get("times")));
        reached.add(Math.max(0, Math.min(1, way)));
      }
    }
    reached.sort(Collections.reverseOrder());
    double mean =
        reached.stream()
            .limit((long) parameter("magnitude", "largest-dimensions", 2))
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    return Math.max(parameter("magnitude", "floor", 0.2), mean);
  }

  private double stated(Map<String, Object> file, String measure) {
    return switch (measure) {
      case "impact" -> items(file, "outcomes").stream().mapToDouble(o -> money(file, o)).sum();
      case "stakeholders" -> new HashSet<>(list(file, "stakeholders")).size();
      case "complexity" -> number(file.getOrDefault("complexity", 0));
      default -> number(mapping(file.getOrDefault("reach", Map.of())).getOrDefault(measure, 0));
    };
  }

  private double money(Map<String, Object> file, Map<String, Object> outcome) {
    String basis = (String) outcome.getOrDefault("basis", "estimated");
    String unit = (String) outcome.getOrDefault("unit", "");
    double amount = number(outcome.getOrDefault("value", 0));
    if (outcome.containsKey("from")) {
      double rise = number(outcome.get("to")) - number(outcome.get("from"));
      amount = "lower".equals(outcome.get("better")) ? -rise : rise;
    }
    if (outcome.containsKey("value-model")) {
      unit = "USD/year";
      basis = basisOfModel(outcome);
      amount = modelled(outcome);
    }
    return unit.startsWith("USD") ? amount * share(file) * basis(basis) : 0;
  }

  private static double share(Map<String, Object> file) {
    return number(file.getOrDefault("share", 1));
  }

  private double basis(String word) {
    return switch (word) {
      case "measured" -> parameter("basis", word, 1.0);
      case "estimated" -> parameter("basis", word, 0.8);
      default -> parameter("basis", word, 0.5);
    };
  }

  private Map<String, Object> model(Map<String, Object> outcome) {
    return items(ladder, "value-models").stream()
        .filter(model -> model.get("id").equals(outcome.get("value-model")))
        .findFirst()
        .orElseThrow();
  }

  private double modelled(Map<String, Object> outcome) {
    Map<String, Object> inputs = mapping(outcome.get("inputs"));
    Map<String, Double> numbers = new HashMap<>();
    for (Map<String, Object> input : items(model(outcome), "inputs")) {
      String name = (String) input.get("name");
      Object given = inputs.getOrDefault(name, input.get("fallback"));
      numbers.put(name, number(given instanceof Map ? mapping(given).get("value") : given));
    }
    return Arithmetic.of((String) model(outcome).get("formula"), numbers);
  }

  /** Never better than the worst of the inputs; what the ladder supplies is an estimate. */
  private String basisOfModel(Map<String, Object> outcome) {
    List<String> worstFirst = List.of("projected", "estimated", "measured");
    String stated = (String) outcome.getOrDefault("basis", "estimated");
    String worst = (String) outcome.getOrDefault("basis", "measured");
    Map<String, Object> inputs = mapping(outcome.get("inputs"));
    for (Map<String, Object> input : items(model(outcome), "inputs")) {
      Object given = inputs.get((String) input.get("name"));
      String known = given == null ? "estimated" : stated;
      if (given instanceof Map) {
        known = (String) mapping(given).getOrDefault("basis", stated);
      }
      worst = worstFirst.indexOf(known) < worstFirst.indexOf(worst) ? known : worst;
    }
    return worst;
  }

  /** The committee reads every file but the private ones, which the candidate alone reads. */
  private static boolean openToReaders(Map<String, Object> file) {
    boolean own = "private".equals(file.get("audience"));
    return items(file, "artifacts").stream()
        .anyMatch(a -> a.containsKey("link") && (own || !"private".equals(a.get("readers"))));
  }

  /**
   * Credibility by the ground for it: claimed, an artifact, a recorded endorsement, a signed one.
   */
  private double tier(int ground) {
    List<String> names = List.of("claimed", "artifact", "recorded", "verified");
    double[] usual = {0.4, 0.6, 0.8, 1.0};
    return parameter("credibility", names.get(ground), usual[ground]);
  }

  private double recency(Map<String, Object> file) {
    LocalDate end = running(file) ? asOf : last(file);
    int months = 12 * (asOf.getYear() - end.getYear()) + asOf.getMonthValue() - end.getMonthValue();
    double fresh = parameter("recency", "fresh-months", 24);
    double stale = parameter("recency", "stale-months", 48);
    double floor = parameter("recency", "floor", 0.5);
    if (months <= fresh) {
      return 1;
    }
    return months >= stale ? floor : 1 - (1 - floor) * (months - fresh) / (stale - fresh);
  }

  private double dilution(Map<String, Object> file) {
    double undiluted = parameter("dilution", "undiluted-indicators", 4);
    return Math.min(1, undiluted / Math.max(1, supports(file).size()));
  }

  private static Set<Object> supports(Map<String, Object> file) {
    return new HashSet<>(list(file, "supports"));
  }

  private static boolean running(Map<String, Object> file) {
    return ((String) file.get("period")).endsWith("..");
  }

  private static LocalDate first(Map<String, Object> file) {
    String from = ((String) file.get("period")).split("\\.\\.", -1)[0];
    return from.length() == 7 ? YearMonth.parse(from).atDay(1) : LocalDate.parse(from);
  }

  private static LocalDate last(Map<String, Object> file) {
    String[] ends = ((String) file.get("period")).split("\\.\\.", -1);
    String until = ends[ends.length - 1];
    if (until.isEmpty()) {
      return LocalDate.MAX;
    }
    return until.length() == 7 ? YearMonth.parse(until).atEndOfMonth() : LocalDate.parse(until);
  }

  // What YAML gives.

  private double parameter(String part, String key, double usual) {
    Map<String, Object> scoring = mapping(ladder.getOrDefault("scoring", Map.of()));
    return number(mapping(scoring.getOrDefault(part, Map.of())).getOrDefault(key, usual));
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static List<?> list(Map<String, Object> fields, String key) {
    return (List<?>) fields.getOrDefault(key, List.of());
  }

  private static List<Map<String, Object>> items(Map<String, Object> fields, String key) {
    return list(fields, key).stream().map(ScoreOfFiles::mapping).toList();
  }

  private static Map<String, Object> mapping(Object value) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, each) -> mapping.put((String) key, each));
    return mapping;
  }
}
