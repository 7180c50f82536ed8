package dev.dossier.cli;

import static dev.dossier.cli.HostileFiles.rising;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Front matter that is meant to break whoever reads it. */
record HostileFrontMatter(HostileFiles files) {
  void add() {
    files.front(
        "a bomb of aliases",
        """
        a: &a [x,x,x,x,x,x,x,x,x]
        b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
        c: &c [*b,*b,*b,*b,*b,*b,*b,*b]
        d: [*c,*c,*c,*c,*c,*c,*c,*c]
        """);
    files.front("an alias to itself", "a: &a [*a]\n");
    files.front("merge keys", "a: &a {b: c}\nd: {<<: *a}\n");
    files.front("10,000 lists within each other", "a: " + "[".repeat(10_000) + "\n");
    files.front(
        "10,000 closed lists within each other",
        "a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
    files.front("10,000 mappings within each other", "a: " + "{a: ".repeat(10_000) + "\n");
    files.front("mappings, a level a line", rising(i -> " ".repeat(i) + "a:\n", 300));
    files.front("lists in one line", "a:\n" + "- ".repeat(10_000) + "x\n");
    files.front("keys given 5,000 times", "a: b\n".repeat(5_000));
    files.front(
        "5,000 unknown keys",
        IntStream.range(0, 5_000)
            .mapToObj(i -> "titel" + i + ": b\n")
            .collect(Collectors.joining()));
    files.front("a key of 50,000 letters", "k".repeat(50_000) + ": v\n");
    files.front("a text of 60,000 letters", "role: " + "a".repeat(60_000) + "\n");
    files.front("a folded text of 20,000 lines", "role: >\n" + "  a\n\n".repeat(8_000));
    files.front("front matter of 200,000 letters", "x-a: " + "b".repeat(200_000) + "\n");
    files.front("a quote that never ends", "role: \"" + "a\n".repeat(20_000));
    files.front("escapes", "role: \"" + "\\u0041".repeat(9_000) + "\"\n");
    files.front("escapes of no character", "role: \"\\ud800 \\U0011ffff\"\n");
    files.front("tabs for indentation", "a:\n\tb: c\n");
    files.front("documents", "---\na: b\n".repeat(5_000));
    files.front(
        "tags",
        "role: !!java.lang.ProcessBuilder [[id]]\nx-a: !!javax.script.ScriptEngineManager []\n");
    files.front("binary", "role: !!binary aGVsbG8=\n");
    files.front("a number of 60,000 digits", "share: " + "9".repeat(60_000) + "\n");
    files.front(
        "numbers of absurd exponents",
        "share: 1e-999999999\ncomplexity: 1e4294967297\ncount: 1e999999999999999999999\n");
    files.front(
        "outcomes of absurd exponents",
        """
        outcomes:
          - {metric: m, value: 1e4294967296, unit: USD}
          - {metric: m, value: 1e-2147483649, unit: USD}
        """);
    files.front("dates that are none", "period: 9999-99..0000-00\n");
    files.front("years far off", "period: 0001-01..9999-12\n");
    files.front(
        "2,000 outcomes", "outcomes:\n" + "  - {metric: m, value: 1, unit: USD}\n".repeat(1_700));
    files.front(
        "2,000 tags",
        "tags: ["
            + IntStream.range(0, 8_000).mapToObj(i -> "t" + i).collect(Collectors.joining(", "))
            + "]\n");
    files.front(
        "5,000 indicators that are none",
        "supports: ["
            + IntStream.range(0, 5_000)
                .mapToObj(i -> "team-grwth" + i)
                .collect(Collectors.joining(", "))
            + "]\n");
    files.front("5,000 waivers", "waive:\n" + "  - {rule: a/b, reason: c}\n".repeat(2_400));
    files.file(
        "front matter that never ends",
        HostileFiles.EVIDENCE,
        "---\ntitle: a\n" + "a\n".repeat(60_000));
    files.file("front matter alone", HostileFiles.EVIDENCE, "---\n---\n");
    files.file("nothing", HostileFiles.EVIDENCE, "");
  }
}
