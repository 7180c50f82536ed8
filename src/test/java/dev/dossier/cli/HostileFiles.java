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
 *
 * <p>The Markdown ones are the inputs that cmark's and commonmark-java's own tests call
 * pathological, and those that our parser was seen to stall on.
 */
final class HostileFiles {
  private static final String EVIDENCE = "content/evidence/hostile.md";
  private static final String HEAD =
      "---\ntitle: Hostile\nperiod: 2025-01..2025-12\nrole: Lead\n---\n## Result\n\n";
  private static final int N = 20_000;

  private final Map<String, File> files = new LinkedHashMap<>();

  /** A file of a package. */
  record File(String path, byte[] bytes) {}

  static Map<String, File> all() {
    HostileFiles all = new HostileFiles();
    all.addEmphasis();
    all.addBrackets();
    all.addBlocks();
    all.addHtml();
    all.addRest();
    all.addYaml();
    all.addBytes();
    all.addPlaybooks();
    return all.files;
  }

  private void addEmphasis() {
    body("nested strong emphasis", "*a **a ".repeat(N / 8) + "b" + " a** a*".repeat(N / 8));
    body("emphasis closed and never opened", "a_ ".repeat(N));
    body("emphasis opened and never closed", "_a ".repeat(N));
    body("emphasis that never matches", "*a_ ".repeat(N));
    body("emphasis in threes", "a***b" + "c* ".repeat(N));
    body("emphasis of two kinds", "a**b" + "c* ".repeat(N));
    body("a long run of stars", "*".repeat(200_000));
    body("short runs of stars", "**".repeat(300) + "\n" + "** ".repeat(N));
    body("struck out and never closed", "~~a ".repeat(N));
    body("backslashes", "\\".repeat(200_000));
    body("escaped stars", "\\*".repeat(N * 4));
    body("entities", "&amp;".repeat(N * 2));
    body("ampersands", "&".repeat(900) + " & ".repeat(N));
    body("numbered entities that are none", "&#9999999".repeat(N));
    body("quotation marks", "\"a' ".repeat(N));
    body("back-ticks of rising length", rising(i -> "e" + "`".repeat(i), 700));
    body("back-ticks", "`".repeat(200_000));
    body("back-ticks apart", "` ".repeat(N * 4));
    body("figures that are none", "{{a ".repeat(N));
    body("figures", "{{total-impact}} ".repeat(N / 2));
    body("one word of 250,000 letters", "a".repeat(250_000));
    body("one sentence of 60,000 words", "we ".repeat(60_000) + ".");
    body("capitals", "ABC ".repeat(N * 3));
    body("digits", "1,".repeat(N * 5));
    body("amounts", "USD 1 ".repeat(N * 2));
    body("signs of addresses", "a@b".repeat(N * 3));
    body("dots", "a.b".repeat(N * 3));
    body("dashes and letters", "a-".repeat(N * 5));
    body("plus signs and digits", "+1 ".repeat(N * 4));
    body("what secrets are given to", "password: ".repeat(N));
  }

  private void addBrackets() {
    body("link closers", "a]".repeat(N));
    body("link openers", "[a".repeat(N));
    body("openers of links and closers of emphasis", "[ a_".repeat(N));
    body("brackets within each other", "[".repeat(N) + "a" + "]".repeat(N));
    body(
        "a few brackets within each other, often",
        ("[".repeat(90) + "a" + "]".repeat(90) + "\n\n").repeat(900));
    body("[ (](", "[ (](".repeat(N));
    body("![[]()", "![[]()".repeat(N));
    body("images within each other", "![".repeat(N) + "a" + "](x)".repeat(N));
    body("[](", "[](".repeat(N));
    body("[a](<b", "[a](<b".repeat(N));
    body("[a](b", "[a](b".repeat(N));
    body("parentheses in a link", "[a](" + "(".repeat(N) + ")".repeat(N) + ")");
    body("many short links", "[a](b) ".repeat(N));
    body(
        "many links that lead nowhere",
        IntStream.range(0, 9_000)
            .mapToObj(i -> "[a](b" + i + ".md) ")
            .collect(Collectors.joining()));
    body(
        "many references",
        IntStream.range(0, 6_000).mapToObj(i -> "[" + i + "]: u\n").collect(Collectors.joining())
            + "\n"
            + IntStream.range(0, 6_000)
                .mapToObj(i -> "[" + i + "] ")
                .collect(Collectors.joining()));
    body("references to nothing", "[a][b]".repeat(N));
    body("one reference defined often", "[a]: b\n".repeat(N) + "\n[a]");
    body(
        "a reference of a long name",
        "[" + "a".repeat(100_000) + "]: b\n\n[" + "a".repeat(100_000) + "]");
    body(
        "footnotes",
        IntStream.range(0, 5_000)
            .mapToObj(i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n")
            .collect(Collectors.joining()));
    body("footnotes that lead to each other", "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n");
    body("<> again and again", "<>".repeat(N * 4));
    body("addresses in angle brackets", "<http://a>".repeat(N));
    body("www.", "www.".repeat(N));
    body("http://", "http://".repeat(N));
    body("addresses that end in brackets", "http://a.b/((((".repeat(N / 2));
    body("mailto:", "mailto:".repeat(N));
  }

  private void addBlocks() {
    body("quotes within each other", "> ".repeat(10_000) + "a");
    body("quotes within each other, and lazy lines", "> ".repeat(90) + "a\n" + "b\n".repeat(N));
    body("lists within each other", "- ".repeat(10_000) + "a");
    body("numbered lists within each other", "1. ".repeat(10_000) + "a");
    body("lists, a level a line", rising(i -> "  ".repeat(i) + "* a\n", 450));
    body("lists in quotes in lists", "> - ".repeat(5_000) + "a");
    body("10,000 levels of headings' lines", "# a\n".repeat(N));
    body("headings alike", "## Result\n\n".repeat(N));
    body("items", "- a\n".repeat(N * 2));
    body("tasks", "- [ ] a\n".repeat(N));
    body("quotes apart", "> a\n\n".repeat(N));
    body("alerts", "> [!NOTE]\n> a\n\n".repeat(N / 2));
    body(
        "a table of many columns",
        "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|b".repeat(5_000));
    body(
        "a table of many columns, and rows that lack them",
        "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(20_000));
    body("a table of many rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(N));
    body("tables", ("|a|b|\n|-|-|\n|c|d|\n\n").repeat(5_000));
    body("lines that could begin a table", "|a|\n".repeat(N));
    body("a line of pipes", "|".repeat(200_000));
    body("underlined lines", "a\n=\n".repeat(N));
    body("rules", "---\n\n".repeat(N));
    body("code that never ends", "```\n" + "a\n".repeat(N));
    body("fences", "```\n".repeat(N));
    body(
        "code in a language",
        "```java\n" + "class A { String s = \"a\"; } // b\n".repeat(5_000) + "```\n");
    body("code of open quotes", "```java\n" + "\"a ' /* ".repeat(20_000) + "\n```\n");
    body("indented code", "    a\n\n".repeat(N));
    body("tabs", "\t".repeat(200_000) + "a");
    body("spaces", " ".repeat(200_000) + "a");
    body("line ends", "\n".repeat(200_000));
    body("carriage returns", "a\r".repeat(100_000));
  }

  private void addHtml() {
    body("comments that never end", "<!-- ".repeat(N));
    body("declarations that never end", "<!A ".repeat(N));
    body("instructions that never end", "a <?".repeat(N));
    body("CDATA that never ends", "a <![CDATA[".repeat(N));
    body("tags that never end", "<a b=\"".repeat(N));
    body("tags of many attributes", "<a " + "b=c ".repeat(50_000) + ">");
    body("elements within each other", "<div>".repeat(40_000));
    body("inline elements within each other", "a " + "<b>".repeat(60_000));
    body("elements of many kinds within each other", "<ul><li><table><tr><td><p>".repeat(8_000));
    body("details within each other", "<details><summary>".repeat(10_000));
    body("links in HTML", "<a href=x>".repeat(20_000));
    body("closing tags", "</p>".repeat(50_000));
    body("elements crossed", "<b><i>a</b></i>".repeat(12_000));
    body("an attribute of 200,000 letters", "<a href=\"" + "a".repeat(200_000) + "\">x</a>");
    body("classes", "<p class=\"" + "alert ".repeat(40_000) + "!\">x</p>");
    body("ids", "<p id=\"a\">x</p>\n\n".repeat(10_000));
    body("SVG and MathML", "<svg><math><mtext><mglyph><style>".repeat(6_000));
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

  private void addYaml() {
    front(
        "a bomb of aliases",
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
            + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n"
            + "d: [*c,*c,*c,*c,*c,*c,*c,*c]\n");
    front("an alias to itself", "a: &a [*a]\n");
    front("merge keys", "a: &a {b: c}\nd: {<<: *a}\n");
    front("10,000 lists within each other", "a: " + "[".repeat(10_000) + "\n");
    front(
        "10,000 closed lists within each other",
        "a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
    front("10,000 mappings within each other", "a: " + "{a: ".repeat(10_000) + "\n");
    front("mappings, a level a line", rising(i -> " ".repeat(i) + "a:\n", 300));
    front("lists in one line", "a:\n" + "- ".repeat(10_000) + "x\n");
    front("keys given 5,000 times", "a: b\n".repeat(5_000));
    front(
        "5,000 unknown keys",
        IntStream.range(0, 5_000)
            .mapToObj(i -> "titel" + i + ": b\n")
            .collect(Collectors.joining()));
    front("a key of 50,000 letters", "k".repeat(50_000) + ": v\n");
    front("a text of 60,000 letters", "role: " + "a".repeat(60_000) + "\n");
    front("a folded text of 20,000 lines", "role: >\n" + "  a\n\n".repeat(8_000));
    front("front matter of 200,000 letters", "x-a: " + "b".repeat(200_000) + "\n");
    front("a quote that never ends", "role: \"" + "a\n".repeat(20_000));
    front("escapes", "role: \"" + "\\u0041".repeat(9_000) + "\"\n");
    front("escapes of no character", "role: \"\\ud800 \\U0011ffff\"\n");
    front("tabs for indentation", "a:\n\tb: c\n");
    front("documents", "---\na: b\n".repeat(5_000));
    front(
        "tags",
        "role: !!java.lang.ProcessBuilder [[id]]\nx-a: !!javax.script.ScriptEngineManager []\n");
    front("binary", "role: !!binary aGVsbG8=\n");
    front("a number of 60,000 digits", "share: " + "9".repeat(60_000) + "\n");
    front(
        "numbers of absurd exponents",
        "share: 1e-999999999\ncomplexity: 1e4294967297\ncount: 1e999999999999999999999\n");
    front(
        "outcomes of absurd exponents",
        "outcomes:\n"
            + "  - {metric: m, value: 1e4294967296, unit: USD}\n"
            + "  - {metric: m, value: 1e-2147483649, unit: USD}\n");
    front("dates that are none", "period: 9999-99..0000-00\n");
    front("years far off", "period: 0001-01..9999-12\n");
    front("2,000 outcomes", "outcomes:\n" + "  - {metric: m, value: 1, unit: USD}\n".repeat(1_700));
    front(
        "2,000 tags",
        "tags: ["
            + IntStream.range(0, 8_000).mapToObj(i -> "t" + i).collect(Collectors.joining(", "))
            + "]\n");
    front(
        "5,000 indicators that are none",
        "supports: ["
            + IntStream.range(0, 5_000)
                .mapToObj(i -> "team-grwth" + i)
                .collect(Collectors.joining(", "))
            + "]\n");
    front("5,000 waivers", "waive:\n" + "  - {rule: a/b, reason: c}\n".repeat(2_400));
    file("front matter that never ends", EVIDENCE, "---\ntitle: a\n" + "a\n".repeat(60_000));
    file("front matter alone", EVIDENCE, "---\n---\n");
    file("nothing", EVIDENCE, "");
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

  private void body(String name, String markdown) {
    file(name, EVIDENCE, HEAD + cut(markdown));
  }

  /** Kept below the size above which no file is read at all. */
  private static String cut(String markdown) {
    int room = (250 << 10) - 64;
    String text = markdown;
    while (text.getBytes(UTF_8).length > room) {
      text = text.substring(0, text.length() * 9 / 10);
    }
    return text;
  }

  private void front(String name, String yaml) {
    file(
        name,
        EVIDENCE,
        "---\ntitle: Hostile\n"
            + (yaml.startsWith("period") ? "" : "period: 2025-01..\n")
            + yaml
            + "---\nText.\n");
  }

  private void file(String name, String path, String text) {
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

  private static String rising(IntFunction<String> part, int most) {
    return IntStream.rangeClosed(1, most).mapToObj(part).collect(Collectors.joining());
  }
}
