package dev.dossier.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One achievement, as one file tells it.
 *
 * @param share own share of the result, above 0 and at most 1
 * @param supports ids of the indicators it speaks for, without repeats
 * @param stakeholders people or roles the work had to win over
 * @param complexity how many times harder than a usual problem of the current level
 * @param count how many of its kind this file stands for, at least 1 ("15 strategy documents")
 * @param form for writing and talks: strategy, rfc, article …
 * @param venue for talks: internal or external
 * @param views for writing: how often it was read
 * @param decisions for writing: the decisions it led to
 * @param mentees for mentoring: how many people
 * @param promoted for mentoring: how many of them were promoted
 */
public record Evidence(
    Head head,
    Period period,
    EvidenceKind kind,
    Optional<String> role,
    BigDecimal share,
    List<String> supports,
    Reach reach,
    List<String> stakeholders,
    Optional<BigDecimal> complexity,
    List<Outcome> outcomes,
    List<Artifact> artifacts,
    List<String> commits,
    PublicFigures publicFigures,
    int count,
    Optional<String> form,
    Optional<Venue> venue,
    OptionalInt views,
    List<String> decisions,
    OptionalInt mentees,
    OptionalInt promoted) {

  /** Who a talk was given to. */
  public enum Venue {
    INTERNAL,
    EXTERNAL
  }

  public Evidence {
    supports = List.copyOf(supports);
    stakeholders = List.copyOf(stakeholders);
    outcomes = List.copyOf(outcomes);
    artifacts = List.copyOf(artifacts);
    commits = List.copyOf(commits);
    decisions = List.copyOf(decisions);
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a share lies above 0 and is at most 1: " + share);
    }
    if (count < 1) {
      throw new IllegalArgumentException("a file stands for at least one: " + count);
    }
  }

  public String id() {
    return head.id();
  }

  public String title() {
    return head.title();
  }

  /** Whether an artifact backs it that every reader of the package can open. */
  public boolean hasOpenArtifact() {
    Audience readers = head.audience() == Audience.PRIVATE ? Audience.PRIVATE : Audience.COMMITTEE;
    return artifacts.stream().anyMatch(a -> a.link().isPresent() && readers.maySee(a.readers()));
  }
}
