package dev.dossier.project;

import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.PointView;
import dev.dossier.project.DocumentView.SectionView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promotion document, section by section. */
class DocumentComposerTest {
  private static final String CHECKOUT = "content/evidence/checkout.md";

  private static DocumentView document(PackageText text) {
    return view(text, Audience.COMMITTEE).document().orElseThrow();
  }

  private static List<Block> section(PackageText text, String id) {
    return document(text).sections().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow()
        .blocks();
  }

  private static <T extends Block> T block(List<Block> blocks, Class<T> form) {
    return blocks.stream().filter(form::isInstance).map(form::cast).findFirst().orElseThrow();
  }

  @Test
  void aSectionForEachInitiativeTakesAPageEach() {
    DocumentView document = document(FullPackage.text());
    assertThat(document.title()).isEqualTo("Ready for wider scope");
    assertThat(document.pages()).isEqualTo(7);
    assertThat(document.sections())
        .extracting(
            SectionView::id, SectionView::number, SectionView::title, SectionView::allowance)
        .containsExactly(
            tuple("summary", 1, "Executive summary", "up to 1 page"),
            tuple("initiatives", 2, "Strategic impact, 1 of 2", "up to 1 page"),
            tuple("initiatives-2", 3, "Strategic impact, 2 of 2", "up to 1 page"),
            tuple("influence", 4, "Influence and leadership", "up to 1 page"),
            tuple("endorsements", 5, "Endorsements", "up to 1 page"),
            tuple("vision", 6, "Future vision", "up to 1 page"));
  }

  @Test
  void aLoneInitiativeMayFillThePagesOfAll() {
    assertThat(document(FullPackage.text().without(CHECKOUT)).sections())
        .extracting(SectionView::id, SectionView::title, SectionView::allowance)
        .contains(
            tuple("initiatives", "Strategic impact", "up to 3 pages"),
            tuple("influence", "Influence and leadership", "up to 1 page"));
  }

  @Test
  void whatIsNoInitiativeStaysOneSectionOnAsManyPages() {
    PackageText text =
        FullPackage.withSection(
            "{id: influence, title: Influence, pages: 2, source: influence, choose: 2}");
    assertThat(document(text).sections())
        .extracting(SectionView::id, SectionView::allowance)
        .contains(tuple("influence", "up to 2 pages"))
        .extracting(tuple -> tuple.toList().get(0))
        .doesNotContain("influence-2");
  }

  @Test
  void eachFormOfABlockHasTheNameThatTemplatesKnowItBy() {
    assertThat(document(FullPackage.text()).sections())
        .flatExtracting(SectionView::blocks)
        .extracting(Block::form)
        .contains(
            "figures",
            "statements",
            "achievements",
            "text",
            "initiative",
            "points",
            "endorsements");
  }

  @Test
  void initiativesAreTheStrongestThatHaveBegunWithTheirNarrative() {
    PackageText text =
        FullPackage.text()
            .changed("content/evidence/runbook.md", "kind: operations\n", "")
            .changed(CHECKOUT, "## Result", "## Empty\n\n## Result");
    assertThat(block(section(text, "initiatives"), Block.Initiative.class).evidence().title())
        .isEqualTo("Platform");
    Block.Initiative second = block(section(text, "initiatives-2"), Block.Initiative.class);
    assertThat(second.evidence().title()).isEqualTo("Checkout");
    assertThat(second.parts())
        .extracting(part -> part.label())
        .as("a heading with nothing below it is left out")
        .containsExactly("Result");
    assertThat(document(text).sections()).hasSize(6);
  }

  @Test
  void noMoreInitiativesAreTakenThanTheSectionChooses() {
    PackageText text = FullPackage.text();
    for (String more : List.of("x", "y")) {
      text =
          text.with(
              "content/evidence/" + more + ".md",
              "---\ntitle: More\nperiod: 2025-01..\nrole: Lead\n---\nMore.\n");
    }
    assertThat(document(text).sections())
        .extracting(SectionView::title)
        .contains("Strategic impact, 3 of 3")
        .hasSize(7);
    assertThat(block(section(text, "summary"), Block.Achievements.class).items())
        .extracting(EvidenceView::title)
        .containsExactly("Platform", "Checkout", "More");
  }

  @Test
  void whatIsWrittenByHandComesFirst() {
    PackageText text =
        FullPackage.text()
            .with("content/document/initiatives.md", "---\ntitle: Words\n---\nThree of them.\n");
    assertThat(section(text, "initiatives"))
        .extracting(Block::form)
        .containsExactly("text", "initiative");
    assertThat(section(text, "initiatives-2"))
        .extracting(Block::form)
        .containsExactly("initiative");
    assertThat(section(text.without(CHECKOUT), "initiatives"))
        .extracting(Block::form)
        .containsExactly("text", "initiative");
    assertThat(section(FullPackage.text(), "vision"))
        .containsExactly(new Block.Text(new Markdown("Two regions.", "document/vision")));
  }

  @Test
  void theSummaryHoldsTheFiguresThePhrasesTheyProveAndTheAsk() {
    List<Block> summary = section(FullPackage.text(), "summary");
    assertThat(block(summary, Block.Figures.class).figures())
        .extracting(FigureView::name)
        .containsExactly(
            "total-impact",
            "people-influenced",
            "teams",
            "products",
            "months-sustained",
            "peer-endorsements-next-level",
            "director-endorsements",
            "patents",
            "external-presentations");
    assertThat(block(summary, Block.Statements.class).statements())
        .contains(
            new Markdown("Working at L7 scope since {{sustained-since}}.", "promotion"),
            new Markdown("Direction set across {{teams}} teams.", "promotion"))
        .noneMatch(said -> said.text().contains("expert"));
    assertThat(block(summary, Block.Text.class).text().text()).isEqualTo("I ask for it.");
  }

  @Test
  void aPhraseIsSaidWhenItsThresholdIsMetAndNotBefore() {
    PackageText five = FullPackage.text().changed(PackageText.PLATFORM, "teams: 10", "teams: 5");
    PackageText fewer =
        five.changed(PackageText.PLATFORM, "teams: 5", "teams: 4")
            .changed("content/evidence/strategy.md", "teams: 10", "teams: 4");
    assertThat(said(five.changed("content/evidence/strategy.md", "teams: 10", "teams: 4")))
        .anyMatch(text -> text.startsWith("Direction"));
    assertThat(said(fewer)).noneMatch(text -> text.startsWith("Direction"));
  }

  private static List<String> said(PackageText text) {
    return block(section(text, "summary"), Block.Statements.class).statements().stream()
        .map(Markdown::text)
        .toList();
  }

  @Test
  void aSummaryWithNothingProvenAndNothingAskedSaysNeither() {
    PackageText bare =
        PackageText.small()
            .without(PackageText.PLATFORM)
            .without(PackageText.MANAGER)
            .changed(PackageText.CASE, "I ask for it.\n", "");
    assertThat(section(bare, "summary"))
        .extracting(Block::form)
        .containsExactly("figures", "achievements");
    assertThat(section(bare, "initiatives")).isEmpty();
    assertThat(section(bare, "influence")).isEmpty();
    assertThat(section(bare, "endorsements")).isEmpty();
  }

  @Test
  void influenceIsToldInFourWaysUnderThePlaybooksNames() {
    List<Block> influence = section(FullPackage.text(), "influence");
    assertThat(influence)
        .extracting(block -> ((Block.Points) block).label())
        .containsExactly("Organisational", "Technical", "Cultural", "Outside the company");
    assertThat(influence)
        .extracting(
            block -> ((Block.Points) block).points().stream().map(p -> p.what().text()).toList())
        .containsExactly(
            List.of("Architecture council"),
            List.of("Routing strategy", "Brown bags", "Retry budgets"),
            List.of("Four seniors"),
            List.of("Cells at scale", "Draining without a pause"));
    assertThat(((Block.Points) influence.get(2)).points())
        .containsExactly(
            new PointView(
                new LinkView("Four seniors", Optional.of("evidence/mentoring.html")),
                "They lead now."));
  }

  @Test
  void whatHasNotBegunInfluencesNobody() {
    PackageText text =
        FullPackage.text()
            .changed("content/evidence/runbook.md", "kind: operations", "kind: influence");
    assertThat(block(section(text, "influence"), Block.Points.class).points())
        .extracting(p -> p.what().text())
        .containsExactly("Architecture council");
  }

  @Test
  void endorsementsStandByRelationTheClosestFirst() {
    assertThat(section(FullPackage.text(), "endorsements"))
        .extracting(
            block -> ((Block.Endorsements) block).label(),
            block -> ((Block.Endorsements) block).endorsements().get(0).from())
        .containsExactly(
            tuple("Manager", "Engineering manager"),
            tuple("Skip-level", "The director"),
            tuple("Peers", "Peer, storage"),
            tuple("Stakeholders", "Head of risk"),
            tuple("Reports", "An engineer"));
  }

  @Test
  void anEndorsementTellsALevelThatItsWordsDoNotTellAlready() {
    assertThat(view(FullPackage.text(), Audience.COMMITTEE).endorsements())
        .extracting(EndorsementView::from, EndorsementView::level, EndorsementView::relation)
        .containsExactly(
            tuple("Engineering manager", "", "manager"),
            tuple("The director", "", "skip-level"),
            tuple("Peer, storage", "L7", "peer"),
            tuple("Head of risk", "VP", "stakeholder"),
            tuple("An engineer", "L4", "report"));
    EndorsementView peer = view(FullPackage.text(), Audience.COMMITTEE).endorsements().get(2);
    assertThat(peer.date()).isEqualTo("20 June 2026");
    assertThat(peer.trust()).isEqualTo("claimed");
    assertThat(peer.anchor()).isEqualTo("endorsements-peer");
    assertThat(peer.stale()).isFalse();
    assertThat(peer.statement()).isEqualTo(new Markdown("I saw it.", "endorsements/peer"));
    assertThat(peer.about())
        .containsExactly(
            new LinkView("Platform", Optional.of("evidence/platform.html")),
            new LinkView("Checkout", Optional.of("evidence/checkout.html")));
  }
}
