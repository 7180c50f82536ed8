package dev.dossier.cli;

import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.AttachmentView;
import dev.dossier.project.AudienceView.CaseView;
import dev.dossier.project.AudienceView.FigureSourceView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.FindingView;
import dev.dossier.project.AudienceView.PageView;
import dev.dossier.project.EndorsementView;
import dev.dossier.project.EvidenceView;
import dev.dossier.project.References;
import dev.dossier.project.ScoreView;
import java.util.List;
import java.util.Optional;

/** A view in which some parts are replaced. */
final class ChangedView {
  private final AudienceView view;
  CaseView promotion;
  Optional<ScoreView> score;
  List<FigureView> headline;
  List<FigureSourceView> figures;
  List<EvidenceView> evidence;
  List<EndorsementView> endorsements;
  List<FindingView> findings;
  List<PageView> pages;
  List<AttachmentView> attachments;
  References references;

  ChangedView(AudienceView view) {
    this.view = view;
    this.promotion = view.promotion();
    this.score = view.score();
    this.headline = view.headline();
    this.figures = view.figures();
    this.evidence = view.evidence();
    this.endorsements = view.endorsements();
    this.findings = view.findings();
    this.pages = view.pages();
    this.attachments = view.attachments();
    this.references = view.references();
  }

  AudienceView view() {
    return new AudienceView(
        view.audience(),
        promotion,
        score,
        headline,
        figures,
        evidence,
        endorsements,
        view.talksAndWriting(),
        view.document(),
        view.reasonsAgainst(),
        findings,
        view.cockpit(),
        pages,
        attachments,
        references);
  }
}
