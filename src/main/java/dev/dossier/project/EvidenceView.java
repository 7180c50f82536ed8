package dev.dossier.project;

import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * One achievement as an audience may see it.
 *
 * @param path its page on the site
 * @param kind label of its kind, such as "Initiative"
 * @param period in words, such as "January 2025 – June 2026"
 * @param from the period's first month, such as "2025-01"
 * @param to its last one; empty while the work runs
 * @param share own share in words, such as "all of it" or "60 %"
 * @param headline its weightiest figure, when it may be told
 * @param summary one or two sentences in plain text
 * @param facts reach, complexity, counts: label and figure
 * @param sections the narrative, section by section
 * @param supports the indicators it speaks for, by criterion; points and strengths only where the
 *     audience has a score
 * @param counting how it counts; absent where the audience has no score
 * @param past how it came to be, a sentence each; empty for the public
 * @param sourceFile file in the package; empty for the public
 */
public record EvidenceView(
    String id,
    String path,
    String title,
    String kind,
    String period,
    String from,
    String to,
    String role,
    String share,
    Optional<FigureView> headline,
    String summary,
    List<FigureView> facts,
    List<String> stakeholders,
    List<OutcomeView> outcomes,
    List<LabelledText> sections,
    List<ArtifactView> artifacts,
    List<String> commits,
    List<String> decisions,
    List<SupportView> supports,
    Optional<CountingView> counting,
    List<EndorsementView> endorsements,
    List<String> tags,
    List<String> past,
    String sourceFile) {
  public EvidenceView {
    facts = List.copyOf(facts);
    stakeholders = List.copyOf(stakeholders);
    outcomes = List.copyOf(outcomes);
    sections = List.copyOf(sections);
    artifacts = List.copyOf(artifacts);
    commits = List.copyOf(commits);
    decisions = List.copyOf(decisions);
    supports = List.copyOf(supports);
    endorsements = List.copyOf(endorsements);
    tags = List.copyOf(tags);
    past = List.copyOf(past);
  }

  /**
   * One outcome: before, after, what it is worth, and how that is known.
   *
   * @param anchor fragment on the evidence's page, such as {@code outcome-1}
   * @param before empty where there is no before, or it may not be told
   * @param value the gain as this audience may see it
   * @param basis such as "measured, June 2025"
   * @param source where it can be checked
   * @param model how a value model came to it
   */
  public record OutcomeView(
      String anchor,
      String metric,
      String before,
      String after,
      String value,
      String basis,
      Optional<LinkView> source,
      Optional<ModelView> model) {}

  /**
   * A value model at work.
   *
   * @param arithmetic the formula with the inputs put in
   * @param range low to high, in words
   */
  public record ModelView(
      String title,
      String explanation,
      String formula,
      String arithmetic,
      String result,
      String range,
      List<InputView> inputs) {
    public ModelView {
      inputs = List.copyOf(inputs);
    }
  }

  /** An input of a value model. */
  public record InputView(
      String title, String value, String range, String basis, Optional<LinkView> source) {}

  /** An artifact; without href where this audience cannot open it. */
  public record ArtifactView(String kind, String title, Optional<String> href, String excerpt) {}

  /** An indicator that the evidence speaks for. */
  public record SupportView(String criterion, String indicator, String points) {}

  /**
   * How evidence counts, factor by factor.
   *
   * @param arithmetic strength = magnitude × credibility × recency × dilution, with numbers
   * @param notes one sentence for each factor
   * @param dimensions the measures behind the magnitude
   */
  public record CountingView(
      String points,
      String strength,
      String arithmetic,
      String tier,
      List<String> notes,
      List<DimensionView> dimensions) {
    public CountingView {
      notes = List.copyOf(notes);
      dimensions = List.copyOf(dimensions);
    }
  }

  /**
   * A measure against its bar.
   *
   * @param value 0 is usual for the current level, 1 is the bar of the next
   * @param measured the figure itself, or "not stated"
   * @param bar the figure that would reach the bar
   */
  public record DimensionView(
      String title, double value, String measured, String baseline, String bar, boolean largest) {}
}
