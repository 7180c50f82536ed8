package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Files that have brought parsers to their knees: by name, each the path of a file and its bytes.
 */
final class HostileFiles {
  static final String EVIDENCE = "content/evidence/hostile.md";
  private static final String HEAD =
      "---\ntitle: Hostile\nperiod: 2025-01..2025-12\nrole: Lead\n---\n## Result\n\n";
  static final int N = 20_000;

  private final int most;
  private final Map<String, File> files = new LinkedHashMap<>();

  private HostileFiles(int most) {
    this.most = most;
  }

  /** A file of a package; two of them are never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record File(String path, byte[] bytes) {}

  /**
   * All of them.
   *
   * @param most bytes that a Markdown body is cut to
   */
  static Map<String, File> of(int most) {
    HostileFiles all = new HostileFiles(most);
    new HostileMarkdown(all).add();
    new HostileFrontMatter(all).add();
    all.addRest();
    all.addBytes();
    all.addPlaybooks();
    return all.files;
  }

  private void addRest() {
    body("letters of every width", "\u202e\u0301\uFEFF\u200d😀é".repeat(15_000));
    body("combining marks", "a" + "\u0301".repeat(100_000));
    body("emoji joined", "👨\u200d".repeat(30_000));
    body("all of Unicode's punctuation", "…—„“‚‘«»¿¡‽ ".repeat(10_000));
    body("right to left", "\u202Eabc\u202C".repeat(20_000));
    file(
        "an ordinary page of 4,000 keys",
        "content/page.md",
        "---\ntitle: A\naudience: public\n"
            + IntStream.range(0, 4_000)
                .mapToObj(i -> "k" + i + ": v\n")
                .collect(Collectors.joining())
            + "---\nx\n");
    file(
        "an endorsement of everything",
        "content/endorsements/all.md",
        "---\nfrom: A\nrelation: peer\ndate: 2026-01-01\nendorses: ["
            + IntStream.range(0, 5_000)
                .mapToObj(i -> "evidence/e" + i)
                .collect(Collectors.joining(", "))
            + "]\n---\nx\n");
    file(
        "settings that refer to themselves",
        "jbake.properties",
        "a=${b}\nb=${a}\nsite.host=${site.host}\n" + "c=${a}${b}\n".repeat(2_000));
  }

  private void addBytes() {
    file("bytes that are no UTF-8", EVIDENCE, (HEAD + "caf\u00e9").getBytes(ISO_8859_1));
    file("UTF-16", EVIDENCE, HEAD.getBytes(UTF_16));
    file(
        "overlong UTF-8", EVIDENCE, (HEAD + "\u00c0\u00af\u00e0\u0080\u00af").getBytes(ISO_8859_1));
    file("surrogates in UTF-8", EVIDENCE, (HEAD + "\u00ed\u00a0\u0080").getBytes(ISO_8859_1));
    file("NUL", EVIDENCE, HEAD + "a\0b");
    file("control characters", EVIDENCE, HEAD + "\u0001\u0007\u001b[31m\u009f\uffff");
    file("a file of zeros", EVIDENCE, new byte[250_000]);
    file("5 MB", EVIDENCE, HEAD + "a b ".repeat(1_250_000));
    file("a page of noise", EVIDENCE, noise(200_000));
    file("an attachment of noise", "content/evidence/noise.svg", noise(900_000));
    file(
        "a drawing of one line",
        "content/evidence/a.svg",
        "<svg>" + "on='a' data: url( <".repeat(40_000));
    file("a table of one line", "content/evidence/a.csv", "a@b,+1 ,password=,".repeat(50_000));
  }

  private void addPlaybooks() {
    file("a playbook of brackets", "playbook.yaml", "a: " + "[".repeat(10_000));
    file(
        "a playbook with a deep formula",
        "playbook.yaml",
        ladder("(".repeat(5_000) + "a" + ")".repeat(5_000)));
    file("a playbook with a long formula", "playbook.yaml", ladder("a" + " + a".repeat(20_000)));
    file(
        "a playbook with a formula of minus signs",
        "playbook.yaml",
        ladder("-".repeat(30_000) + "a"));
  }

  private static String ladder(String formula) {
    return "extends: l6-l7\n"
        + "value-models:\n"
        + "  - id: hostile\n"
        + "    title: H\n"
        + "    unit: USD\n"
        + "    nature: savings\n"
        + "    explanation: E\n"
        + "    source: S\n"
        + "    inputs: [{name: a, title: A, unit: USD}]\n"
        + "    formula: "
        + formula
        + "\n";
  }

  void body(String name, String markdown) {
    file(name, EVIDENCE, HEAD + cut(markdown));
  }

  private String cut(String markdown) {
    String text = markdown;
    while (text.getBytes(UTF_8).length > most) {
      text = text.substring(0, text.length() * 9 / 10);
    }
    return text;
  }

  void front(String name, String yaml) {
    file(
        name,
        EVIDENCE,
        "---\ntitle: Hostile\n"
            + (yaml.startsWith("period") ? "" : "period: 2025-01..\n")
            + yaml
            + "---\nText.\n");
  }

  void file(String name, String path, String text) {
    file(name, path, text.getBytes(UTF_8));
  }

  private void file(String name, String path, byte[] bytes) {
    if (files.put(name, new File(path, bytes)) != null) {
      throw new IllegalArgumentException("twice: " + name);
    }
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  static String rising(IntFunction<String> part, int most) {
    return IntStream.rangeClosed(1, most).mapToObj(part).collect(Collectors.joining());
  }
}
