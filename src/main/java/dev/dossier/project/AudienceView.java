package dev.dossier.project;

import dev.dossier.model.Audience;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one audience may see, ready to be shown: a renderer gets this and nothing else.
 *
 * <p>Texts are formatted for people. Paths are relative to the site's root, with forward slashes.
 * What the audience may not see is not here in any form.
 *
 * @param score absent where the audience is not told it
 * @param headline the few figures that open the site
 * @param figures every figure that this audience is told, with what it was computed from
 * @param evidence for readers with a score by points descending, for others latest first
 * @param talksAndWriting talks, writing and patents, latest first
 * @param document the promotion document; absent for the public
 * @param reasonsAgainst what speaks against the case, with what softens it; empty for the public
 * @param findings findings of the visible files; empty for the public
 * @param cockpit the candidate's own view; absent for others
 * @param pages ordinary pages and posts
 * @param attachments files that visible things refer to
 */
public record AudienceView(
    Audience audience,
    CaseView promotion,
    Optional<ScoreView> score,
    List<FigureView> headline,
    List<FigureSourceView> figures,
    List<EvidenceView> evidence,
    List<EndorsementView> endorsements,
    List<WorkView> talksAndWriting,
    Optional<DocumentView> document,
    List<ReasonView> reasonsAgainst,
    List<FindingView> findings,
    Optional<CockpitView> cockpit,
    List<PageView> pages,
    List<AttachmentView> attachments,
    References references) {
  public AudienceView {
    headline = List.copyOf(headline);
    figures = List.copyOf(figures);
    evidence = List.copyOf(evidence);
    endorsements = List.copyOf(endorsements);
    talksAndWriting = List.copyOf(talksAndWriting);
    reasonsAgainst = List.copyOf(reasonsAgainst);
    findings = List.copyOf(findings);
    pages = List.copyOf(pages);
    attachments = List.copyOf(attachments);
  }

  /**
   * The case as this audience knows it.
   *
   * @param from current level; empty for the public
   * @param to level aimed at; empty for the public
   * @param committee day of the committee in words; empty for the public
   * @param asOf day for which everything holds, in words; empty for the public
   * @param ask the case's own text; empty for the public unless its file is public
   */
  public record CaseView(
      String title,
      String candidate,
      String from,
      String to,
      String committee,
      String asOf,
      String playbookTitle,
      Markdown ask) {}

  /**
   * Markdown that this audience may read.
   *
   * @param text the Markdown, figures still as {@code {{…}}}
   * @param base path below {@code content/}, without extension, of the file it comes from; relative
   *     links count from its folder
   */
  public record Markdown(String text, String base) {
    public static final Markdown NONE = new Markdown("", "");

    public boolean blank() {
      return text.isBlank();
    }
  }

  /** A passage of Markdown under a label, such as "Context". */
  public record LabelledText(String label, Markdown text) {}

  /**
   * A number, what it is, and where it comes from.
   *
   * @param text the number as this audience may see it: exact, or a magnitude
   * @param label what it is, such as "engineers influenced"
   * @param href page that shows what it was computed from; absent when that is hidden
   * @param explanation one sentence on how it was computed; empty when that would tell too much
   */
  public record FigureView(
      String name, String text, String label, Optional<String> href, String explanation) {}

  /**
   * A figure with what it was computed from, as the page of figures lists it.
   *
   * @param anchor fragment on that page
   */
  public record FigureSourceView(FigureView figure, String anchor, List<OriginView> origins) {
    public FigureSourceView {
      origins = List.copyOf(origins);
    }
  }

  /** A place that a figure comes from, and its part in a sum; the part is empty where none. */
  public record OriginView(LinkView evidence, String part) {}

  /** A text that may lead somewhere. */
  public record LinkView(String text, Optional<String> href) {}

  /** A talk, a piece of writing or a patent, in a list. */
  public record WorkView(String when, String title, Optional<String> href, String kind) {}

  /** One reason against the case, and what softens it. */
  public record ReasonView(String against, String mitigation, Optional<String> href) {}

  /**
   * A finding, as sites show it.
   *
   * @param where the file, and for the candidate line and column
   */
  public record FindingView(
      String severity,
      String rule,
      String where,
      String message,
      String hint,
      Optional<String> waiver) {}

  /**
   * An ordinary page or post.
   *
   * @param file its file in the package, for messages
   * @param path where it is on the site
   * @param date ISO day; empty when undated
   * @param summary a sentence or two for lists and the feed
   */
  public record PageView(
      String id,
      String file,
      String type,
      String title,
      String path,
      String date,
      List<String> tags,
      String summary,
      Markdown body,
      Map<String, String> fields) {}

  /** An attachment: its file in the package and its path on the site. */
  public record AttachmentView(String file, String path) {}
}
