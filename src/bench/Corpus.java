import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the same evidence for each generator that is measured, in the front matter that it reads.
 *
 * <p>{@code java Corpus.java FILES FOLDER [ENDORSEMENTS [PLAN-FILES]]} makes {@code dossier},
 * {@code yaml}, {@code zola} and {@code jbake} below the folder. A file has about two kilobytes:
 * front matter with one to three outcomes, and some 250 words with a list, a table, links and code.
 * The same arguments give the same bytes.
 */
public final class Corpus {
  private static final long SEED = 7_000_021;
  private static final List<String> INDICATORS =
      List.of(
          "beyond-team-scope",
          "owns-direction",
          "critical-platform",
          "strategic-initiative",
          "new-opportunity",
          "unsolvable-problem",
          "deep-expertise",
          "succession",
          "consensus",
          "hard-call",
          "mentors-seniors",
          "long-term");
  private static final List<String> UNITS =
      List.of("USD/year", "hours", "incidents", "ms", "users", "requests", "days", "tickets");
  private static final List<String> METRICS =
      List.of(
          "latency",
          "cloud spend",
          "toil",
          "pages in a week",
          "active users",
          "build time",
          "time to first change",
          "escaped defects");
  private static final List<String> ROLES = List.of("Lead", "Contributor", "Reviewer", "Author");
  private static final List<String> VERBS = List.of("Led", "Built", "Redesigned", "Cut", "Scaled");
  private static final String[] WORDS =
      ("the team service shipped design review latency reduced customer incident rollout migration"
              + " plan metric owner across org quarter pipeline storage index cache request error"
              + " budget capacity model schema contract partner launch gate signal trace dashboard"
              + " alert runbook mentor proposal draft decision tradeoff scope risk deadline outcome"
              + " baseline improved measured and with for from into after before while because so"
              + " that which then also over under between")
          .split(" ");

  private final Path folder;

  private Corpus(Path folder) {
    this.folder = folder;
  }

  /** One result: an amount of a unit, by which the totals of all generators can be compared. */
  private record Outcome(String metric, int amount, String unit) {}

  /** What one file says, whichever way its front matter is written. */
  private record Entry(
      int number,
      String title,
      LocalDate first,
      LocalDate last,
      String role,
      List<String> supports,
      List<Outcome> outcomes,
      int teams,
      int engineers,
      String body) {
    String name() {
      return String.format("e%06d", number);
    }
  }

  public static void main(String[] arguments) throws IOException {
    int files = Integer.parseInt(arguments[0]);
    Corpus corpus = new Corpus(Path.of(arguments[1]));
    corpus.evidence(files);
    corpus.promotion();
    corpus.others(
        arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0,
        arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0,
        files);
  }

  private void evidence(int files) throws IOException {
    for (String dialect : List.of("dossier/content/evidence", "yaml", "zola", "jbake")) {
      Files.createDirectories(folder.resolve(dialect));
    }
    for (int number = 1; number <= files; number++) {
      Entry entry = entry(number);
      write("dossier/content/evidence", entry, Corpus::dossier);
      write("yaml", entry, Corpus::yaml);
      write("zola", entry, Corpus::zola);
      write("jbake", entry, Corpus::jbake);
    }
  }

  private void write(String dialect, Entry entry, Function<Entry, String> front)
      throws IOException {
    Path file = folder.resolve(dialect).resolve(entry.name() + ".md");
    Files.writeString(file, front.apply(entry) + "\n" + entry.body(), UTF_8);
  }

  private static Entry entry(int number) {
    Random random = new Random(SEED * 31 + number);
    LocalDate first = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(900));
    LocalDate last = first.plusDays(14 + random.nextInt(186));
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      outcomes.add(new Outcome(any(random, METRICS), 1 + random.nextInt(9000), any(random, UNITS)));
    }
    return new Entry(
        number,
        any(random, VERBS) + " " + word(random) + " " + word(random) + " " + number,
        first,
        last,
        any(random, ROLES),
        some(random, 1 + random.nextInt(3)),
        outcomes,
        1 + random.nextInt(9),
        1 + random.nextInt(60),
        body(random, number));
  }

  private static String body(Random random, int number) {
    StringBuilder body = new StringBuilder("## Action\nI led it. ");
    body.append(paragraph(random, 70)).append(" The entry is `").append(word(random));
    body.append(".").append(word(random)).append("()`.\n\n");
    body.append(paragraph(random, 60)).append(" See [the **design** note](https://example.com/d/");
    body.append(number).append(").\n\n");
    for (int i = 0; i < 4; i++) {
      body.append("- ").append(sentence(random, 9)).append('\n');
    }
    body.append("\n## Result\n| Phase | Before | After |\n|-------|-------:|------:|\n");
    for (int i = 0; i < 3; i++) {
      body.append("| ").append(word(random)).append(" | ").append(100 + random.nextInt(900));
      body.append(" | ").append(1 + random.nextInt(99)).append(" |\n");
    }
    body.append("\nSo teams ship sooner. ").append(paragraph(random, 45));
    return body.append(" And [the dashboard](https://example.com/b?n=")
        .append(random.nextInt(999))
        .append(").\n")
        .toString();
  }

  private static String paragraph(Random random, int words) {
    List<String> sentences = new ArrayList<>();
    for (int left = words; left > 0; ) {
      int length = Math.min(8 + random.nextInt(9), Math.max(5, left));
      sentences.add(sentence(random, length));
      left -= length;
    }
    return String.join(" ", sentences);
  }

  private static String sentence(Random random, int words) {
    String text =
        random
            .ints(words, 0, WORDS.length)
            .mapToObj(i -> WORDS[i])
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> some(Random random, int many) {
    return random
        .ints(0, INDICATORS.size())
        .distinct()
        .limit(many)
        .mapToObj(INDICATORS::get)
        .toList();
  }

  private static String dossier(Entry entry) {
    StringBuilder front = new StringBuilder("---\n");
    front.append("title: ").append(entry.title()).append("\nkind: initiative\nperiod: ");
    front.append(entry.first()).append("..").append(entry.last());
    front.append("\nrole: ").append(entry.role());
    front.append("\nsupports: [").append(String.join(", ", entry.supports()));
    front.append("]\nreach: {teams: ").append(entry.teams()).append(", engineers: ");
    front.append(entry.engineers()).append("}\noutcomes:\n");
    for (Outcome outcome : entry.outcomes()) {
      front.append("  - metric: ").append(outcome.metric());
      front.append("\n    value: ").append(outcome.amount());
      front.append("\n    unit: ").append(outcome.unit());
      front.append(outcome.unit().startsWith("USD") ? "\n    nature: savings" : "");
      front.append("\n    measured: ").append(YearMonth.from(entry.last()));
      front.append("\n    basis: measured\n    source: https://example.com/source/");
      front.append(entry.number()).append('\n');
    }
    return front.append("audience: public\n---\n").toString();
  }

  private static String yaml(Entry entry) {
    return "---\ntitle: "
        + entry.title()
        + "\ndate: "
        + entry.last()
        + "\n"
        + facts(entry, "")
        + "---\n";
  }

  private static String zola(Entry entry) {
    return "---\ntitle: "
        + entry.title()
        + "\ndate: "
        + entry.last()
        + "\nextra:\n"
        + facts(entry, "  ")
        + "---\n";
  }

  private static String facts(Entry entry, String indent) {
    StringBuilder facts = new StringBuilder();
    facts.append(indent).append("start: ").append(entry.first()).append('\n');
    facts.append(indent).append("end: ").append(entry.last()).append('\n');
    facts.append(indent).append("role: ").append(entry.role()).append('\n');
    facts.append(indent).append("criteria: [").append(String.join(", ", entry.supports()));
    facts.append("]\n").append(indent).append("impact:\n");
    for (Outcome outcome : entry.outcomes()) {
      facts.append(indent).append("  - metric: ").append(outcome.metric()).append('\n');
      facts.append(indent).append("    amount: ").append(outcome.amount()).append('\n');
      facts.append(indent).append("    unit: ").append(outcome.unit()).append('\n');
    }
    facts.append(indent).append("teams: ").append(entry.teams()).append('\n');
    return facts
        .append(indent)
        .append("engineers: ")
        .append(entry.engineers())
        .append('\n')
        .toString();
  }

  private static String jbake(Entry entry) {
    String items =
        entry.outcomes().stream()
            .map(
                o ->
                    "{\"metric\":\""
                        + o.metric()
                        + "\",\"amount\":"
                        + o.amount()
                        + ",\"unit\":\""
                        + o.unit()
                        + "\"}")
            .collect(Collectors.joining(","));
    return "title="
        + entry.title()
        + "\ndate="
        + entry.last()
        + "\ntype=evidence\n"
        + "status=published\nstart="
        + entry.first()
        + "\nend="
        + entry.last()
        + "\nrole="
        + entry.role()
        + "\ncriteria="
        + String.join(",", entry.supports())
        + "\nimpact={\"items\":["
        + items
        + "]}\nteams="
        + entry.teams()
        + "\nengineers="
        + entry.engineers()
        + "\n~~~~~~\n";
  }

  private void promotion() throws IOException {
    Files.writeString(
        folder.resolve("dossier/content/promotion.md"),
        """
        ---
        title: Ready for wider scope
        candidate: Alex Example
        from: L6
        to: L7
        level-since: 2023-06
        committee: 2026-09-15
        playbook: l6-l7
        currency: USD
        baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}
        ---
        I ask the committee to promote me. Counted by the year, it brought {{total-impact}}.
        """,
        UTF_8);
  }

  private void others(int endorsements, int plans, int files) throws IOException {
    Random random = new Random(SEED);
    for (int i = 1; i <= endorsements; i++) {
      String about = String.format("evidence/e%06d", 1 + random.nextInt(files));
      write(
          "endorsements/n" + i,
          "from: Director " + i + "\nrelation: peer\ndate: 2026-05-01\nendorses: [" + about + "]",
          random);
    }
    for (int i = 1; i <= plans; i++) {
      write("plan/actions/a" + i, "title: Action " + i + "\ndue: 2026-08-0" + (1 + i % 9), random);
    }
  }

  private void write(String name, String front, Random random) throws IOException {
    Path file = folder.resolve("dossier/content/" + name + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + front + "\n---\n" + paragraph(random, 60) + "\n", UTF_8);
  }
}
