package dev.dossier.project;

import dev.dossier.project.AudienceView.FigureView;
import java.util.Map;
import java.util.Optional;

/**
 * What a Markdown text may refer to, for one audience: figures, pages and attachments.
 *
 * <p>A target that is not here is hidden or does not exist; to the reader both are plain text.
 *
 * @param figures by the expression between the braces
 * @param pages site path by id
 * @param attachments site path by path below {@code content/}
 */
public record References(
    Map<String, FigureView> figures, Map<String, String> pages, Map<String, String> attachments) {
  public References {
    figures = Map.copyOf(figures);
    pages = Map.copyOf(pages);
    attachments = Map.copyOf(attachments);
  }

  /** The figure that {@code {{expression}}} asks for. */
  public Optional<FigureView> figure(String expression) {
    return Optional.ofNullable(figures.get(expression.strip().replaceAll("\\s+", " ")));
  }

  /** Where a link leads. */
  public sealed interface Target {
    /** A page or file of this site, by its path from the root, fragment included. */
    record Inside(String path) implements Target {}

    /** An address elsewhere. */
    record Outside(String address) implements Target {}

    /** Nowhere that this reader may go. */
    record Nowhere() implements Target {}
  }
}
