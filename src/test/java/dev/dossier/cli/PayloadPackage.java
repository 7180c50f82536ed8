package dev.dossier.cli;

import dev.dossier.testing.Payloads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A package on disk with payloads in every text that a file of each kind can hold. */
final class PayloadPackage {
  static final int LONGEST = 250;

  private final Path folder;
  private final Set<String> fields = new TreeSet<>();
  private int number;

  PayloadPackage(Path folder) throws IOException {
    this.folder = folder;
    addCase("l6-l7");
  }

  /** Measures the package by its own playbook. */
  void usePlaybook() throws IOException {
    addCase("playbook.yaml");
  }

  private void addCase(String playbook) throws IOException {
    write(
        "content/promotion.md",
        """
        title: The case
        candidate: Alex Example
        from: L6
        to: L7
        level-since: 2023-06
        committee: 2026-09-15
        currency: USD
        baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}
        playbook: \
        """
            + playbook
            + "\n",
        "I ask.\n");
  }

  /** Every field that payloads were written to. */
  Set<String> fields() {
    return fields;
  }

  /** One evidence file that holds these in each of its texts. */
  void addEvidence(List<String> payloads) throws IOException {
    String text = line(payloads);
    StringBuilder yaml = new StringBuilder();
    put(yaml, "evidence", "title", Payloads.yaml(text));
    yaml.append("audience: public\nperiod: 2025-01..2025-12\nkind: writing\ncount: 2\n");
    yaml.append("supports: [beyond-team-scope]\npublic-figures: exact\nreach: {teams: 12}\n");
    for (String key : List.of("role", "form")) {
      put(yaml, "evidence", key, Payloads.yaml(text));
    }
    List<String> lines = payloads.stream().map(p -> line(List.of(p))).toList();
    for (String key : List.of("stakeholders", "commits", "decisions")) {
      put(yaml, "evidence", key, Payloads.yaml(lines));
    }
    yaml.append("outcomes:\n");
    for (String each : lines) {
      String quoted = Payloads.yaml(each);
      fields.addAll(
          Set.of("evidence outcomes.metric", "evidence outcomes.unit", "evidence outcomes.source"));
      yaml.append(
          "  - {metric: " + quoted + ", value: 3, unit: " + quoted + ", source: " + quoted + "}\n");
    }
    yaml.append("artifacts:\n");
    for (String each : lines) {
      String quoted = Payloads.yaml(each);
      fields.addAll(
          Set.of(
              "evidence artifacts.title",
              "evidence artifacts.kind",
              "evidence artifacts.excerpt",
              "evidence artifacts.link"));
      yaml.append(
          "  - {title: "
              + quoted
              + ", kind: "
              + quoted
              + ", excerpt: "
              + quoted
              + ", readers: public}\n");
      yaml.append("  - {title: " + quoted + ", link: " + quoted + ", readers: public}\n");
      yaml.append(
          "  - {title: "
              + quoted
              + ", link: "
              + Payloads.yaml("https://evil.example/" + each)
              + ", readers: public}\n");
    }
    put(yaml, "evidence", "tags", Payloads.yaml(lines));
    yaml.append("waive:\n  - {rule: claims/no-source, reason: " + Payloads.yaml(text) + "}\n");
    fields.add("evidence waive.reason");
    put(yaml, "evidence", "x-own", Payloads.yaml(text));
    add("evidence", "evidence/e", yaml.toString(), payloads);
  }

  /** One file of each other kind that holds these in each of its texts. */
  void addOthers(List<String> payloads) throws IOException {
    keys(
        "endorsement",
        "endorsements/s",
        payloads,
        "audience: public\nrelation: peer\ndate: 2026-01-05\nendorses: [evidence/e-1]\n",
        "from",
        "level",
        "title");
    keys(
        "page",
        "p",
        payloads,
        "audience: public\n",
        "title",
        "summary",
        "headline",
        "anything",
        "tags");
    keys(
        "post",
        "blog/b",
        payloads,
        "type: post\naudience: public\ndate: 2026-01-05\n",
        "title",
        "summary",
        "tags");
    keys("action", "plan/actions/a", payloads, "due: 2026-05-05\n", "title");
    keys("opportunity", "plan/opportunities/o", payloads, "impact: 3\n", "title");
    keys("relationship", "plan/relationships/r", payloads, "kind: peer\n", "title", "name", "role");
    keys("blocker", "plan/blockers/b", payloads, "kind: perception\n", "title", "owner");
    keys("shadowing", "plan/shadowing/s", payloads, "kind: skill\n", "title", "with", "learnt");
    keys(
        "interview",
        "plan/interviews/i",
        payloads,
        "date: 2026-01-05\n",
        "title",
        "company",
        "level",
        "status",
        "learnt");
    keys("committee", "plan/committee/c", payloads, "", "title", "role", "cares-about");
  }

  /** A section of the promotion document. */
  void addSection(String section, List<String> payloads) throws IOException {
    StringBuilder yaml = new StringBuilder();
    put(
        yaml,
        "document",
        "title",
        Payloads.yaml(line(payloads.subList(0, Math.min(4, payloads.size())))));
    fields.add("document text");
    write("content/document/" + section + ".md", yaml.toString(), body(payloads));
  }

  /** Any file at all. */
  void addFile(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private void keys(String kind, String path, List<String> payloads, String yaml, String... keys)
      throws IOException {
    StringBuilder all = new StringBuilder(yaml);
    for (String key : keys) {
      boolean list = key.equals("tags") || key.equals("cares-about");
      put(
          all,
          kind,
          key,
          list
              ? Payloads.yaml(
                  payloads.stream().map(p -> line(List.of(p)).toLowerCase(Locale.ROOT)).toList())
              : Payloads.yaml(line(payloads)));
    }
    add(kind, path, all.toString(), payloads);
  }

  private void add(String kind, String path, String yaml, List<String> payloads)
      throws IOException {
    number++;
    for (String part : List.of("text", "headings", "lists", "tables", "links", "images", "code")) {
      fields.add(kind + " " + part);
    }
    write("content/" + path + "-" + number + ".md", yaml, body(payloads));
  }

  private void put(StringBuilder yaml, String kind, String key, String value) {
    fields.add(kind + " " + key);
    yaml.append(key).append(": ").append(value).append('\n');
  }

  private static String line(List<String> payloads) {
    String line = String.join(" ", payloads).replaceAll("[\\n\\r\\t]+", " ");
    return line.isBlank()
        ? "blank"
        : line.substring(
            0,
            line.offsetByCodePoints(
                0, Math.min(LONGEST + 40, line.codePointCount(0, line.length()))));
  }

  /** Each payload wherever Markdown has a place for a text. */
  private static String body(List<String> payloads) {
    StringBuilder body = new StringBuilder();
    for (String payload : payloads) {
      String line = line(List.of(payload));
      body.append("## Result\n\nOnce.\n\n## ").append(line).append("\n\nIt was ").append(line);
      body.append(" then.\n\n- ").append(line).append("\n\n> ").append(line);
      body.append("\n\n| a | b |\n|---|---|\n| ").append(line).append(" | x |\n\n");
      body.append("[x](").append(line).append(") [x](<").append(line).append(">) ");
      body.append("[")
          .append(line)
          .append("](https://evil.example \"")
          .append(line)
          .append("\")\n\n");
      body.append("![x](").append(line).append(") ![").append(line).append("](x.png)\n\n");
      body.append("`").append(line).append("` {{").append(line).append("}}\n\n");
      body.append("```").append(line).append('\n').append(payload).append("\n```\n\n");
      body.append("    ").append(line).append("\n\n").append(payload).append("\n\n");
    }
    return body.toString();
  }

  private void write(String path, String yaml, String body) throws IOException {
    addFile(path, "---\n" + yaml + "---\n" + body);
  }
}
