package dev.dossier.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A rule's page of documentation, as it comes with the program.
 *
 * @param markdown the page
 */
public record RulePage(Rule rule, String markdown) {

  /** The page of a rule; a rule without a page is a fault of the build. */
  public static RulePage of(Rule rule) {
    String name = "/docs/rules/" + rule.id() + ".md";
    try (InputStream page = RulePage.class.getResourceAsStream(name)) {
      if (page == null) {
        throw new IllegalStateException("a rule without a page: " + rule.id());
      }
      return new RulePage(rule, new String(page.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page's first sentence: what the rule finds. */
  public String summary() {
    return markdown
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .map(line -> line.replaceFirst("^\\*\\*[A-Z][a-z]+\\.\\*\\* ", ""))
        .orElse("");
  }

  /** The page for a person at a terminal. */
  public String text(Terminal terminal) {
    return MarkdownText.of(markdown, terminal);
  }
}
