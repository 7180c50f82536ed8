package dev.dossier.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.source.MarkdownParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * All examples of CommonMark 0.31.2 as bodies: each renders, and those whose HTML is not
 * CommonMark's own are listed, each with its cause, in {@code commonmark-differences.txt}.
 */
class CommonMarkSpecTest {
  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  private static final Pattern PERCENT = Pattern.compile("%[0-9a-fA-F]{2}");
  private static final Pattern BETWEEN_BLOCKS =
      Pattern.compile(
          "\\s*(</?(?:blockquote|div|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|tr|ul)\\b[^>]*>)\\s*");

  @Test
  void theSpecificationHasItsExamples() {
    assertThat(EXAMPLES).hasSize(652);
  }

  @Test
  void theDifferencesFromCommonMarkAreExactlyTheListedOnes() throws IOException {
    Map<Integer, String> listed = listed();
    Map<Integer, String> found = new TreeMap<>();
    for (int number = 1; number <= EXAMPLES.size(); number++) {
      Example example = EXAMPLES.get(number - 1);
      String ours = canonical(render(example.getSource()));
      String theirs = canonical(example.getHtml());
      if (!ours.equals(theirs)) {
        found.put(number, listed.getOrDefault(number, "not listed: " + ours));
      }
    }
    assertThat(found).isEqualTo(listed);
  }

  @Test
  void everyCauseInTheListIsExplained() throws IOException {
    String page = Files.readString(Path.of("docs/markdown.md"));
    assertThat(new TreeSet<>(listed().values()))
        .isNotEmpty()
        .allSatisfy(cause -> assertThat(page).contains("| `" + cause + "` |"));
  }

  private static String render(String markdown) {
    return new MarkdownHtml(new MarkdownParser(), new Everywhere())
        .render(new Markdown(markdown, "evidence/x"), 1, new Anchors())
        .html();
  }

  /**
   * The same HTML in one spelling: without white space between blocks, without the ids of headings
   * and the tab stop on listings that ours have, addresses percent-encoded alike.
   */
  private static String canonical(String html) {
    Document document = Jsoup.parseBodyFragment(html.replace('\u2192', '\t'));
    document.outputSettings().prettyPrint(false);
    document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
    document.select("pre").removeAttr("tabindex");
    for (Element link : document.select("[href]")) {
      link.attr("href", encoded(link.attr("href")));
    }
    for (Element image : document.select("[src]")) {
      image.attr("src", encoded(image.attr("src")));
    }
    return BETWEEN_BLOCKS.matcher(document.body().html()).replaceAll("$1").strip();
  }

  private static String encoded(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      boolean plain = b > ' ' && "\"<>\\^`{|}()[]*".indexOf(b) < 0;
      out.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return PERCENT.matcher(out).replaceAll(code -> code.group().toUpperCase(Locale.ROOT));
  }

  private static Map<Integer, String> listed() throws IOException {
    Map<Integer, String> listed = new TreeMap<>();
    try (InputStream file =
        CommonMarkSpecTest.class.getResourceAsStream("/commonmark-differences.txt")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches("\\d+ .*"))
          .map(line -> line.split(" ", 2))
          .forEach(words -> listed.put(Integer.valueOf(words[0]), words[1].strip()));
    }
    return listed;
  }

  /** A site that has whatever is linked to. */
  private static final class Everywhere implements Surroundings {
    @Override
    public Optional<FigureView> figure(String expression) {
      return Optional.empty();
    }

    @Override
    public Destination destination(String written, String base) {
      return new Destination.Here(written);
    }

    @Override
    public String fromHere(String sitePath) {
      return sitePath;
    }
  }
}
