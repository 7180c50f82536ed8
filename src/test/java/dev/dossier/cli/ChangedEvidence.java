package dev.dossier.cli;

import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.EvidenceView;
import dev.dossier.project.EvidenceView.ArtifactView;
import java.util.List;
import java.util.Optional;

/** Evidence in which some parts are replaced. */
final class ChangedEvidence {
  private final EvidenceView view;
  String path;
  String title;
  Optional<FigureView> headline;
  String summary;
  List<String> stakeholders;
  List<LabelledText> sections;
  List<ArtifactView> artifacts;

  ChangedEvidence(EvidenceView view) {
    this.view = view;
    this.path = view.path();
    this.title = view.title();
    this.headline = view.headline();
    this.summary = view.summary();
    this.stakeholders = view.stakeholders();
    this.sections = view.sections();
    this.artifacts = view.artifacts();
  }

  String id() {
    return view.id();
  }

  EvidenceView view() {
    return new EvidenceView(
        view.id(),
        path,
        title,
        view.kind(),
        view.period(),
        view.from(),
        view.to(),
        view.role(),
        view.share(),
        headline,
        summary,
        view.facts(),
        stakeholders,
        view.outcomes(),
        sections,
        artifacts,
        view.commits(),
        view.decisions(),
        view.supports(),
        view.counting(),
        view.endorsements(),
        view.tags(),
        view.past(),
        view.sourceFile());
  }
}
