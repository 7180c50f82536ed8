package dev.dossier.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes packages without an error in them, in all the ways in which people may put the same thing,
 * with the bundled ladder or with one of their own.
 */
final class PackageWriter {
  private static final List<String> BUNDLED_INDICATORS =
      List.of(
          "beyond-team-scope",
          "shapes-leadership-decisions",
          "owns-direction",
          "mentors-seniors",
          "deep-expertise",
          "new-opportunity",
          "unsolvable-problem",
          "critical-platform",
          "team-growth",
          "emerging-domain",
          "strategic-initiative",
          "succession",
          "crisis",
          "hard-call",
          "consensus",
          "long-term");
  private static final List<String> REACHES =
      List.of("teams", "engineers", "products", "customers", "organizations");
  private static final List<String> BASES = List.of("measured", "estimated", "projected");

  private final Random random;
  private final LocalDate asOf;
  private final Map<String, String> files = new TreeMap<>();
  private final List<String> indicators = new ArrayList<>();

  private PackageWriter(Random random) {
    this.random = random;
    this.asOf = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1400));
  }

  static WrittenPackage withTheBundledLadder(Random random) {
    PackageWriter writer = new PackageWriter(random);
    writer.indicators.addAll(BUNDLED_INDICATORS);
    return writer.write("l6-l7");
  }

  static WrittenPackage withALadderOfItsOwn(Random random) {
    PackageWriter writer = new PackageWriter(random);
    writer.ladder();
    return writer.write("playbook.yaml");
  }

  private WrittenPackage write(String playbook) {
    promotion(playbook);
    int number = random.nextInt(12);
    for (int i = 0; i < number; i++) {
      files.put("content/evidence/file-" + i + ".md", evidence(i));
    }
    return new WrittenPackage(files, asOf);
  }

  private void promotion(String playbook) {
    StringBuilder text = new StringBuilder("---\ntitle: A case\ncandidate: Somebody\n");
    text.append("level-since: 2020-02\ncommittee: 2035-01-31\nplaybook: " + playbook + "\n");
    text.append(chance(3) ? "" : "currency: USD\n");
    text.append("baseline:\n  teams: " + (1 + random.nextInt(4)) + "\n");
    REACHES.subList(1, 5).forEach(r -> text.append("  " + r + ": " + one("0.5", 1, 3, 20) + "\n"));
    text.append("  impact: " + one("1e6", "250_000".replace("_", ""), 40000) + "\n");
    text.append("  stakeholders: " + one(1, 2, "3.5") + "\n  complexity: " + one(1, "1.5") + "\n");
    List<String> waived = some(indicators, random.nextInt(3));
    if (!waived.isEmpty()) {
      text.append("waive:\n");
      waived.forEach(i -> text.append("  - {indicator: " + i + ", reason: not this year}\n"));
    }
    files.put("content/promotion.md", text + "---\nI ask.\n");
  }

  private String evidence(int number) {
    StringBuilder text = new StringBuilder("---\ntitle: File " + number + "\n");
    text.append("role: Lead\nperiod: " + period() + "\n");
    text.append(chance(8) ? "draft: true\n" : "");
    text.append(chance(6) ? "id: evidence/other-" + number + "\n" : "");
    text.append(chance(2) ? "share: " + one("0.25", "1.0", 1, "0.07", ".5") + "\n" : "");
    text.append(chance(3) ? "audience: " + one("public", "private") + "\n" : "");
    supports(text);
    reach(text);
    stakeholders(text);
    text.append(chance(2) ? "complexity: " + one(1, 2, "2.5", "0.8", 4) + "\n" : "");
    outcomes(text);
    artifacts(text);
    return text + "---\n## Action\nI did it, because it was hard.\n";
  }

  private String period() {
    LocalDate first = asOf.plusDays(200 - random.nextInt(2100));
    LocalDate last = first.plusDays(random.nextInt(900));
    YearMonth firstMonth = YearMonth.from(first);
    return switch (random.nextInt(6)) {
      case 0 -> firstMonth + "..";
      case 1 -> first + "..";
      case 2 -> first + ".." + last;
      case 3 -> "\"" + firstMonth + "\"";
      default -> firstMonth + ".." + YearMonth.from(last);
    };
  }

  private void supports(StringBuilder text) {
    List<String> some = some(indicators, 1 + random.nextInt(6));
    text.append(
        chance(2)
            ? "supports: [" + String.join(", ", some) + "]\n"
            : "supports:\n" + lines("  - ", some));
  }

  private void reach(StringBuilder text) {
    if (chance(4)) {
      return;
    }
    List<String> stated = new ArrayList<>();
    for (String reach : some(REACHES, 1 + random.nextInt(5))) {
      stated.add(reach + ": " + random.nextInt(60));
    }
    text.append(
        chance(2)
            ? "reach: {" + String.join(", ", stated) + "}\n"
            : "reach:\n" + lines("  ", stated));
  }

  private void stakeholders(StringBuilder text) {
    int number = random.nextInt(16);
    if (number > 0) {
      List<String> names =
          IntStream.range(0, number).mapToObj(i -> "Head of " + (char) ('a' + i)).toList();
      text.append("stakeholders: [" + String.join(", ", names) + "]\n");
    }
  }

  private void outcomes(StringBuilder text) {
    int number = random.nextInt(4);
    text.append(number > 0 ? "outcomes:\n" : "");
    for (int i = 0; i < number; i++) {
      text.append("  - metric: metric " + i + "\n" + outcome());
      text.append(chance(2) ? "    source: https://example.com/" + i + "\n" : "");
    }
  }

  private String outcome() {
    int thousands = random.nextInt(45_000) - 5_000;
    String basis = chance(4) ? "" : "    basis: " + one(BASES.toArray()) + "\n";
    String unit = "    unit: " + one("USD", "USD/year", "USD per year", "EUR/year", "ms") + "\n";
    int level = 77_700_000;
    return switch (random.nextInt(5)) {
      case 0 -> "    value: " + thousands + "e3\n" + unit + basis;
      case 1 -> "    value: " + thousands + "250.75\n" + unit + basis;
      case 2 -> change(level, level - thousands * 1000) + "    better: lower\n" + unit + basis;
      case 3 -> change(level, level + thousands * 1000) + "    better: higher\n" + unit + basis;
      default -> availability() + basis;
    };
  }

  private static String change(int from, int to) {
    return "    from: " + from + "\n    to: " + to + "\n";
  }

  /** The one model that the bundled ladder and those written here have in common. */
  private String availability() {
    String cost = "{value: 90000, low: 70000, high: 110000, basis: " + one(BASES.toArray()) + "}";
    return """
        value-model: availability-to-cost
        inputs:
          availability-before: 99.5
          availability-after: %s
          cost-per-hour: %s
    """
        .formatted(one("99.9", "99.99"), chance(2) ? cost : "120000")
        .concat(chance(2) ? "      hours-per-year: 8000\n" : "");
  }

  private void artifacts(StringBuilder text) {
    if (chance(3)) {
      return;
    }
    text.append("artifacts:\n  - title: Design\n");
    text.append(chance(4) ? "" : "    link: https://example.com/design\n");
    text.append(chance(2) ? "    readers: " + one("public", "committee", "private") + "\n" : "");
    text.append(chance(3) ? "  - {title: Other, readers: private, link: \"https://x.org\"}\n" : "");
  }

  private void ladder() {
    StringBuilder text =
        new StringBuilder("id: own\ntitle: Own\nfrom: One\nto: Two\ndimensions:\n");
    List<String> measures = new ArrayList<>(REACHES);
    measures.addAll(List.of("impact", "stakeholders", "complexity"));
    for (String measure : some(measures, random.nextInt(6))) {
      text.append("  - {id: of-" + measure + ", title: T, current: C., next: N., gap: g, ");
      text.append("bar: {measure: " + measure + ", times: " + one("1.5", 3, 5, 12) + "}}\n");
    }
    text.append("  - {id: taste, title: Taste, current: Follows., next: Leads., gap: g}\n");
    criteria(text);
    scoring(text);
    text.append(LADDERS_END);
    files.put("playbook.yaml", text.toString());
  }

  private void criteria(StringBuilder text) {
    text.append("criteria:\n");
    int number = 1 + random.nextInt(4);
    int left = 100;
    for (int c = 0; c < number; c++) {
      int weight = c == number - 1 ? left : 1 + random.nextInt(left - (number - c) + 1);
      left -= weight;
      text.append("  - id: c" + c + "\n    title: C\n    requirement: R.\n    weight: ");
      text.append(weight / 100.0 + "\n");
      text.append(chance(2) ? "    sustain-months: " + one(1, 6, 12, 30) + "\n" : "");
      text.append("    indicators:\n");
      int signs = 1 + random.nextInt(4);
      for (int i = 0; i < signs; i++) {
        String id = "c" + c + "-i" + i;
        indicators.add(id);
        text.append("      - {id: " + id + ", title: I, description: D.}\n");
      }
    }
  }

  private void scoring(StringBuilder text) {
    if (chance(5)) {
      return;
    }
    text.append("scoring:\n");
    text.append("  magnitude: {floor: " + part() + ", largest-dimensions: " + one(1, 2, 4) + "}\n");
    List<Double> tiers = rising(4);
    text.append("  credibility: {claimed: " + tiers.get(0) + ", artifact: " + tiers.get(1));
    text.append(", recorded: " + tiers.get(2) + ", verified: " + tiers.get(3) + "}\n");
    int fresh = random.nextInt(30);
    text.append("  recency: {fresh-months: " + fresh + ", stale-months: ");
    text.append(fresh + random.nextInt(30) + ", floor: " + part() + "}\n");
    text.append("  dilution: {undiluted-indicators: " + one(1, 2, 4) + "}\n");
    List<Double> bases = rising(3);
    text.append("  basis: {measured: " + bases.get(2) + ", estimated: " + bases.get(1));
    text.append(", projected: " + bases.get(0) + "}\n");
    text.append("  sustain: {magnitude: " + part() + ", grace-months: " + one(0, 3) + "}\n");
    text.append(chance(2) ? "  coverage: {withhold-below: " + part() / 2 + "}\n" : "");
  }

  private static final String LADDERS_END =
      """
      bands:
        - {id: low, from: 0, advice: Begin.}
        - {id: middle, from: 20.5, advice: Go on.}
        - {id: high, from: 70, advice: Finish.}
      value-models:
        - id: availability-to-cost
          title: Availability
          explanation: Hours no longer down.
          formula: (availability-after - availability-before) / 100 * hours-per-year * cost-per-hour
          unit: "{currency}/year"
          nature: avoided-cost
          inputs:
            - {name: availability-before, title: Before, unit: percent}
            - {name: availability-after, title: After, unit: percent}
            - {name: hours-per-year, title: Hours, unit: hours, fallback: 8760}
            - {name: cost-per-hour, title: Cost, unit: "{currency}"}
          source: Arithmetic.
      document:
        title: Case
        pages: 1
        sections:
          - {id: summary, title: Summary, pages: 1, source: summary, brief: Why.}
      """;

  private double part() {
    return random.nextInt(21) / 20.0;
  }

  private List<Double> rising(int number) {
    return IntStream.range(0, number).mapToObj(i -> part()).sorted().toList();
  }

  /** True once in so many times. */
  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }

  private String one(Object... of) {
    return of[random.nextInt(of.length)].toString();
  }

  private List<String> some(List<String> of, int number) {
    List<String> shuffled = new ArrayList<>(new TreeSet<>(of));
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, Math.min(number, shuffled.size())));
  }

  private static String lines(String before, List<String> lines) {
    return lines.stream().map(line -> before + line + "\n").collect(Collectors.joining());
  }
}
