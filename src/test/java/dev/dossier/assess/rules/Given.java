package dev.dossier.assess.rules;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import dev.dossier.model.Endorsement;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Playbook;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A package written down in a test, as its files are: at first a case and one evidence file that
 * these rules find no fault with. Each call changes it.
 */
public final class Given {
  public static final String CASE = "content/promotion.md";
  public static final String EXAMPLE = "content/evidence/example.md";

  private final Map<String, Draft> files = new TreeMap<>();
  private final Map<String, String> others = new TreeMap<>();
  private LocalDate asOf = LocalDate.of(2026, 6, 30);
  private Optional<Trust> trust = Optional.empty();

  /** A file in the making: its front matter by top-level key, and its body. */
  private static final class Draft {
    private final Map<String, String> keys = new LinkedHashMap<>();
    private String body = "";

    String text() {
      return "---\n" + String.join("", keys.values()) + "---\n" + body;
    }
  }

  private Given() {}

  public static Given aPackage() {
    return new Given()
        .file(
            CASE,
            """
            title: The case
            candidate: Alex Example
            from: L6
            to: L7
            level-since: 2023-06
            committee: 2026-09-15
            playbook: l6-l7
            currency: USD
            baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}
            """,
            "I ask for the next level.\n")
        .evidence("example", "");
  }

  /** Replaces top-level keys of the first evidence file. */
  public Given evidence(String yaml) {
    return evidence("example", yaml);
  }

  /** Replaces top-level keys of an evidence file, which is there from now on. */
  public Given evidence(String name, String yaml) {
    String path = "content/evidence/" + name + ".md";
    if (!files.containsKey(path)) {
      file(
          path,
          """
          title: Work
          kind: initiative
          period: 2025-01..2025-12
          role: Lead
          outcomes:
            - metric: lead time to production
              from: 9
              to: 3
              unit: days
              better: lower
              measured: 2025-12
              basis: measured
              source: https://example.com/lead-time
          """,
          "## Action\nI led it.\n\n## Result\nTeams ship sooner, so shops wait less.\n");
    }
    return file(path, yaml, null);
  }

  public Given body(String markdown) {
    return file(EXAMPLE, "", markdown);
  }

  public Given without(String key) {
    files.get(EXAMPLE).keys.remove(key);
    return this;
  }

  public Given withoutEvidence() {
    files.remove(EXAMPLE);
    return this;
  }

  public Given promotion(String yaml) {
    return file(CASE, yaml, null);
  }

  public Given ask(String markdown) {
    return file(CASE, "", markdown);
  }

  public Given document(String section, String markdown) {
    return file("content/document/" + section + ".md", "title: A section\n", markdown);
  }

  public Given endorsement(String name, String yaml) {
    return file("content/endorsements/" + name + ".md", yaml, "I saw it.\n");
  }

  public Given page(String name, String markdown) {
    return file("content/" + name + ".md", "title: A page\naudience: public\n", markdown);
  }

  /** A file of the plan, such as {@code relationships/manager}. */
  public Given plan(String name, String yaml, String markdown) {
    return file("content/plan/" + name + ".md", yaml, markdown);
  }

  /** A file without front matter, such as an attachment or a style sheet. */
  public Given attached(String path, String text) {
    others.put(path, text);
    return this;
  }

  public Given asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  /** As if git had found this out about every endorsement. */
  public Given trusting(Trust tier) {
    trust = Optional.of(tier);
    return this;
  }

  public String fingerprint(String id) {
    return understood().pack().orElseThrow().evidence(id).orElseThrow().head().fingerprint();
  }

  /** What a rule finds in the package, in which nothing else may be an error. */
  public List<Finding> findings(Check rule) {
    Understood understood = understood();
    if (understood.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
      throw new IllegalStateException(understood.findings().toString());
    }
    return findings(rule, understood);
  }

  /** What a rule finds, as the pieces of text that it points at. */
  public List<String> marks(Check rule) {
    return findings(rule).stream().map(Finding::place).map(this::marked).toList();
  }

  public List<String> distinctMarks(Check rule) {
    return marks(rule).stream().distinct().toList();
  }

  /** The same for a package with errors of another kind. */
  public List<String> marksDespiteErrors(Check rule) {
    return findings(rule, understood()).stream().map(Finding::place).map(this::marked).toList();
  }

  private List<Finding> findings(Check rule, Understood understood) {
    return new Examination(List.of(rule)).of(review(understood)).all();
  }

  /** What the rules look at, whatever is wrong with the files. */
  public Review review() {
    return review(understood());
  }

  private Review review(Understood understood) {
    PromotionPackage pack = trusted(understood.pack().orElseThrow());
    Playbook playbook = understood.playbook().orElseThrow();
    Assessment assessment = Assessor.assess(pack, playbook, asOf);
    return new Review(pack, playbook, assessment, FigureBook.of(pack, playbook, assessment));
  }

  private Understood understood() {
    PackageText text = PackageText.small();
    for (String path : List.of(PackageText.PLATFORM, PackageText.MANAGER, "content/about.md")) {
      text = text.without(path);
    }
    for (Map.Entry<String, Draft> file : files.entrySet()) {
      text = text.with(file.getKey(), file.getValue().text());
    }
    for (Map.Entry<String, String> other : others.entrySet()) {
      text = text.with(other.getKey(), other.getValue());
    }
    return text.understood(Set.of());
  }

  private Given file(String path, String yaml, @Nullable String body) {
    Draft draft = files.computeIfAbsent(path, p -> new Draft());
    keys(yaml).forEach(draft.keys::put);
    if (body != null) {
      draft.body = body;
    }
    return this;
  }

  /** Cuts YAML at its top-level keys. */
  private static Map<String, String> keys(String yaml) {
    Map<String, String> keys = new LinkedHashMap<>();
    String key = "";
    for (String line : yaml.lines().filter(l -> !l.isBlank()).toList()) {
      boolean top = !line.startsWith(" ") && !line.startsWith("#") && line.contains(":");
      key = top ? line.substring(0, line.indexOf(':')) : key;
      keys.merge(key, line + "\n", (before, more) -> top ? more : before + more);
    }
    return keys;
  }

  private String marked(Place place) {
    String text = others.getOrDefault(place.file(), "");
    List<String> lines = (text.isEmpty() ? files.get(place.file()).text() : text).lines().toList();
    String line = lines.get(place.line() - 1);
    int from = line.offsetByCodePoints(0, place.column() - 1);
    int points = Math.min(place.length(), line.codePointCount(from, line.length()));
    return line.substring(from, line.offsetByCodePoints(from, points));
  }

  private PromotionPackage trusted(PromotionPackage pack) {
    if (trust.isEmpty()) {
      return pack;
    }
    List<Endorsement> endorsements = new ArrayList<>();
    for (Endorsement e : pack.endorsements()) {
      endorsements.add(
          new Endorsement(
              e.head(),
              e.from(),
              e.relation(),
              e.level(),
              e.date(),
              e.endorses(),
              e.fingerprints(),
              trust.get()));
    }
    return new PromotionPackage(
        pack.promotion(),
        pack.evidence(),
        endorsements,
        pack.document(),
        pack.plan(),
        pack.pages(),
        pack.attachments(),
        pack.shared(),
        pack.drafts(),
        pack.incomplete());
  }
}
