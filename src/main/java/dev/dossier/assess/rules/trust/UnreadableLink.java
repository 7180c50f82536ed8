package dev.dossier.assess.rules.trust;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Artifact;
import dev.dossier.model.Audience;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.Outcome;
import dev.dossier.model.Prose.Link;
import java.util.function.Consumer;

/** A link that its readers cannot open proves nothing. */
public final class UnreadableLink implements Check {

  private static final String HINT =
      "Link a copy that they can open, or put the file beside this one and link it there.";

  @Override
  public String id() {
    return "trust/unreadable-link";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    for (Evidence evidence : review.pack().evidence()) {
      evidence.artifacts().forEach(artifact -> checkArtifact(evidence, artifact, found));
      evidence.outcomes().forEach(outcome -> checkSource(evidence, outcome, found));
      checkLinks(evidence.head(), found);
    }
    review.pack().document().forEach(part -> checkLinks(part.head(), found));
    checkLinks(review.pack().promotion().head(), found);
  }

  private void checkArtifact(Evidence evidence, Artifact artifact, Consumer<Finding> found) {
    Place place = evidence.head().positions().value(artifact.path() + ".link");
    String title = Quoted.text(artifact.title());
    artifact
        .link()
        .flatMap(link -> Address.faultOfHost(link, artifact.readers()))
        .ifPresent(
            fault -> found.accept(finding(place, "the link of " + title + " " + fault, HINT)));
    boolean forOthers = evidence.head().audience() != Audience.PRIVATE;
    if (artifact.link().isPresent() && forOthers && artifact.readers() == Audience.PRIVATE) {
      found.accept(
          finding(
              evidence.head().positions().value(artifact.path() + ".readers"),
              "the committee reads this file and cannot open " + title,
              "Give the committee access and set `readers: committee`, or quote the part that"
                  + " matters as `excerpt:`."));
    }
  }

  private void checkSource(Evidence evidence, Outcome outcome, Consumer<Finding> found) {
    outcome
        .source()
        .flatMap(Address::faultOfSource)
        .ifPresent(
            fault ->
                found.accept(
                    finding(
                        evidence.head().positions().value(outcome.path() + ".source"),
                        "the source of " + Quoted.text(outcome.metric()) + " " + fault,
                        HINT)));
  }

  private void checkLinks(Head head, Consumer<Finding> found) {
    for (Link link : head.prose().links()) {
      Address.faultOfHost(link.target(), head.audience())
          .ifPresent(
              fault ->
                  found.accept(
                      finding(
                          link.place(),
                          "the link " + Quoted.text(link.target()) + " " + fault,
                          HINT)));
    }
  }
}
