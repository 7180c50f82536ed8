package dev.dossier.cli;

import static dev.dossier.cli.HostileFiles.N;
import static dev.dossier.cli.HostileFiles.rising;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Markdown that has brought parsers to their knees: the inputs that cmark's and commonmark-java's
 * own tests call pathological, and those that our parser was seen to stall on.
 */
record HostileMarkdown(HostileFiles files) {
  void add() {
    addEmphasis();
    addBrackets();
    addBlocks();
    addHtml();
  }

  private void addEmphasis() {
    files.body("nested strong emphasis", "*a **a ".repeat(N / 8) + "b" + " a** a*".repeat(N / 8));
    files.body("emphasis closed and never opened", "a_ ".repeat(N));
    files.body("emphasis opened and never closed", "_a ".repeat(N));
    files.body("emphasis that never matches", "*a_ ".repeat(N));
    files.body("emphasis in threes", "a***b" + "c* ".repeat(N));
    files.body("emphasis of two kinds", "a**b" + "c* ".repeat(N));
    files.body("a long run of stars", "*".repeat(200_000));
    files.body("short runs of stars", "**".repeat(300) + "\n" + "** ".repeat(N));
    files.body("struck out and never closed", "~~a ".repeat(N));
    files.body("backslashes", "\\".repeat(200_000));
    files.body("escaped stars", "\\*".repeat(N * 4));
    files.body("entities", "&amp;".repeat(N * 2));
    files.body("ampersands", "&".repeat(900) + " & ".repeat(N));
    files.body("numbered entities that are none", "&#9999999".repeat(N));
    files.body("quotation marks", "\"a' ".repeat(N));
    files.body("back-ticks of rising length", rising(i -> "e" + "`".repeat(i), 700));
    files.body("back-ticks", "`".repeat(200_000));
    files.body("back-ticks apart", "` ".repeat(N * 4));
    files.body("figures that are none", "{{a ".repeat(N));
    files.body("figures", "{{total-impact}} ".repeat(N / 2));
    files.body("one word of 250,000 letters", "a".repeat(250_000));
    files.body("one sentence of 60,000 words", "we ".repeat(60_000) + ".");
    files.body("capitals", "ABC ".repeat(N * 3));
    files.body("digits", "1,".repeat(N * 5));
    files.body("amounts", "USD 1 ".repeat(N * 2));
    files.body("signs of addresses", "a@b".repeat(N * 3));
    files.body("dots", "a.b".repeat(N * 3));
    files.body("dashes and letters", "a-".repeat(N * 5));
    files.body("plus signs and digits", "+1 ".repeat(N * 4));
    files.body("what secrets are given to", "password: ".repeat(N));
  }

  private void addBrackets() {
    files.body("link closers", "a]".repeat(N));
    files.body("link openers", "[a".repeat(N));
    files.body("openers of links and closers of emphasis", "[ a_".repeat(N));
    files.body("brackets within each other", "[".repeat(N) + "a" + "]".repeat(N));
    files.body(
        "a few brackets within each other, often",
        ("[".repeat(90) + "a" + "]".repeat(90) + "\n\n").repeat(900));
    files.body("[ (](", "[ (](".repeat(N));
    files.body("![[]()", "![[]()".repeat(N));
    files.body("images within each other", "![".repeat(N) + "a" + "](x)".repeat(N));
    files.body("[](", "[](".repeat(N));
    files.body("[a](<b", "[a](<b".repeat(N));
    files.body("[a](b", "[a](b".repeat(N));
    files.body("parentheses in a link", "[a](" + "(".repeat(N) + ")".repeat(N) + ")");
    files.body("many short links", "[a](b) ".repeat(N));
    files.body(
        "many links that lead nowhere",
        IntStream.range(0, 9_000)
            .mapToObj(i -> "[a](b" + i + ".md) ")
            .collect(Collectors.joining()));
    files.body(
        "many references",
        IntStream.range(0, 6_000).mapToObj(i -> "[" + i + "]: u\n").collect(Collectors.joining())
            + "\n"
            + IntStream.range(0, 6_000)
                .mapToObj(i -> "[" + i + "] ")
                .collect(Collectors.joining()));
    files.body("references to nothing", "[a][b]".repeat(N));
    files.body("one reference defined often", "[a]: b\n".repeat(N) + "\n[a]");
    files.body(
        "a reference of a long name",
        "[" + "a".repeat(100_000) + "]: b\n\n[" + "a".repeat(100_000) + "]");
    files.body(
        "footnotes",
        IntStream.range(0, 5_000)
            .mapToObj(i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n")
            .collect(Collectors.joining()));
    files.body("footnotes that lead to each other", "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n");
    files.body("<> again and again", "<>".repeat(N * 4));
    files.body("addresses in angle brackets", "<http://a>".repeat(N));
    files.body("www.", "www.".repeat(N));
    files.body("http://", "http://".repeat(N));
    files.body("addresses that end in brackets", "http://a.b/((((".repeat(N / 2));
    files.body("mailto:", "mailto:".repeat(N));
  }

  private void addBlocks() {
    files.body("quotes within each other", "> ".repeat(10_000) + "a");
    files.body(
        "quotes within each other, and lazy lines", "> ".repeat(90) + "a\n" + "b\n".repeat(N));
    files.body("lists within each other", "- ".repeat(10_000) + "a");
    files.body("numbered lists within each other", "1. ".repeat(10_000) + "a");
    files.body("lists, a level a line", rising(i -> "  ".repeat(i) + "* a\n", 450));
    files.body("lists in quotes in lists", "> - ".repeat(5_000) + "a");
    files.body("10,000 levels of headings' lines", "# a\n".repeat(N));
    files.body("headings alike", "## Result\n\n".repeat(N));
    files.body("items", "- a\n".repeat(N * 2));
    files.body("tasks", "- [ ] a\n".repeat(N));
    files.body("quotes apart", "> a\n\n".repeat(N));
    files.body("alerts", "> [!NOTE]\n> a\n\n".repeat(N / 2));
    files.body(
        "a table of many columns",
        "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|b".repeat(5_000));
    files.body(
        "a table of many columns, and rows that lack them",
        "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(20_000));
    files.body("a table of many rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(N));
    files.body("tables", "|a|b|\n|-|-|\n|c|d|\n\n".repeat(5_000));
    files.body("lines that could begin a table", "|a|\n".repeat(N));
    files.body("a line of pipes", "|".repeat(200_000));
    files.body("underlined lines", "a\n=\n".repeat(N));
    files.body("rules", "---\n\n".repeat(N));
    files.body("code that never ends", "```\n" + "a\n".repeat(N));
    files.body("fences", "```\n".repeat(N));
    files.body(
        "code in a language",
        "```java\n" + "class A { String s = \"a\"; } // b\n".repeat(5_000) + "```\n");
    files.body("code of open quotes", "```java\n" + "\"a ' /* ".repeat(20_000) + "\n```\n");
    files.body("indented code", "    a\n\n".repeat(N));
    files.body("tabs", "\t".repeat(200_000) + "a");
    files.body("spaces", " ".repeat(200_000) + "a");
    files.body("line ends", "\n".repeat(200_000));
    files.body("carriage returns", "a\r".repeat(100_000));
  }

  private void addHtml() {
    files.body("comments that never end", "<!-- ".repeat(N));
    files.body("declarations that never end", "<!A ".repeat(N));
    files.body("instructions that never end", "a <?".repeat(N));
    files.body("CDATA that never ends", "a <![CDATA[".repeat(N));
    files.body("tags that never end", "<a b=\"".repeat(N));
    files.body("tags of many attributes", "<a " + "b=c ".repeat(50_000) + ">");
    files.body("elements within each other", "<div>".repeat(40_000));
    files.body("inline elements within each other", "a " + "<b>".repeat(60_000));
    files.body(
        "elements of many kinds within each other", "<ul><li><table><tr><td><p>".repeat(8_000));
    files.body("details within each other", "<details><summary>".repeat(10_000));
    files.body("links in HTML", "<a href=x>".repeat(20_000));
    files.body("closing tags", "</p>".repeat(50_000));
    files.body("elements crossed", "<b><i>a</b></i>".repeat(12_000));
    files.body("an attribute of 200,000 letters", "<a href=\"" + "a".repeat(200_000) + "\">x</a>");
    files.body("classes", "<p class=\"" + "alert ".repeat(40_000) + "!\">x</p>");
    files.body("ids", "<p id=\"a\">x</p>\n\n".repeat(10_000));
    files.body("SVG and MathML", "<svg><math><mtext><mglyph><style>".repeat(6_000));
  }
}
