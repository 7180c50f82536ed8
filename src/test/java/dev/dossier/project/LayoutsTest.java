package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessor;
import dev.dossier.model.Audience;
import dev.dossier.playbook.Playbook;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.project.DocumentView.LeftOutView;
import dev.dossier.project.DocumentView.PointView;
import dev.dossier.project.DocumentView.SectionView;
import dev.dossier.project.cockpit.PreparationView;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Other shapes of the promotion document, and what has no room in them. */
class LayoutsTest {
  private static final String LAYOUTS =
      """
      extends: l6-l7
      layouts:
        - id: mine
          title: As my company wants it
          pages: 2
          sections:
            - {id: work, title: Work, pages: 1, source: initiative, choose: best 1, form: bullets, brief: Work.}
            - {id: voices, title: Voices, pages: 0, source: endorsements, choose: best 2, form: bullets, brief: Voices.}
            - {id: against, title: Against, pages: 1, source: reasons, choose: 2, brief: Against.}
            - {id: ask, title: The ask, pages: 0, source: ask, brief: The ask.}
            - {id: vision, title: Next, pages: 0, source: text, brief: Next.}
      """;

  private static final PackageText PACK = FullPackage.text().with("playbook.yaml", LAYOUTS);

  private static DocumentView document(PackageText text, Audience audience, String layout) {
    Understood understood = text.understood();
    Playbook playbook = understood.playbook().orElseThrow();
    return new Projection(
            understood.pack().orElseThrow(), playbook, Projected.DAY, understood.findings())
        .withDocument(audience, playbook.format(layout).orElseThrow())
        .document()
        .orElseThrow();
  }

  private static SectionView section(DocumentView document, String id) {
    return document.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aPackageHasItsOwnBesideTheBundledOnes() {
    assertThat(PACK.understood().playbook().orElseThrow().formats())
        .extracting(format -> format.name() + " " + format.pages())
        .containsExactly("full 7", "brief 2", "one-page 1", "self-review 3", "mine 2");
  }

  @Test
  void itsSectionsAreThoseOfTheLayoutInItsOrder() {
    DocumentView document = document(PACK, Audience.COMMITTEE, "mine");

    assertThat(document.format()).isEqualTo("As my company wants it");
    assertThat(document.sections())
        .extracting(SectionView::title, SectionView::pages, SectionView::allowance)
        .containsExactly(
            tuple("Work", 1, "up to 1 page"),
            tuple("Voices", 0, "on the same page"),
            tuple("Against", 1, "up to 1 page"),
            tuple("The ask", 0, "on the same page"),
            tuple("Next", 0, "on the same page"));
    assertThat(section(document, "vision").blocks())
        .as("what was written for a section of this id")
        .hasOnlyElementsOfType(Block.Text.class)
        .isNotEmpty();
  }

  @Test
  void inBulletsAnInitiativeIsASentenceForEachOfItsParts() {
    Block.Digest digest =
        (Block.Digest) section(document(PACK, Audience.COMMITTEE, "mine"), "work").blocks().get(0);

    assertThat(digest.evidence().title()).isEqualTo("Platform");
    assertThat(digest.points())
        .extracting(point -> point.what().text())
        .contains("Context", "Result");
    assertThat(digest.points()).allSatisfy(point -> assertThat(point.remark()).isNotBlank());
  }

  @Test
  void whatOthersSayIsAFewWordsWithTheirTrust() {
    List<PointView> points =
        ((Block.Points)
                section(document(PACK, Audience.COMMITTEE, "mine"), "voices").blocks().get(0))
            .points();

    assertThat(points).hasSize(2);
    assertThat(points).allSatisfy(p -> assertThat(p.remark()).contains("“", "claimed"));
    assertThat(
            ((Block.Points)
                    section(document(PACK, Audience.PUBLIC, "mine"), "voices").blocks().stream()
                        .findFirst()
                        .orElse(new Block.Points("", List.of())))
                .points())
        .allSatisfy(p -> assertThat(p.remark()).doesNotContain("claimed"));
  }

  @Test
  void reasonsAgainstAreThoseOfTheSite() {
    AudienceView site = Projected.view(PACK, Audience.COMMITTEE);
    Block.Reasons reasons =
        (Block.Reasons)
            section(document(PACK, Audience.COMMITTEE, "mine"), "against").blocks().get(0);

    assertThat(reasons.reasons()).isEqualTo(site.reasonsAgainst().subList(0, 2));
  }

  /** Its page goes to what would have shared it. */
  @Test
  void thePublicIsToldNoReasonAndNoAsk() {
    assertThat(document(PACK, Audience.PUBLIC, "mine").sections())
        .extracting(SectionView::id, SectionView::pages)
        .containsExactly(tuple("work", 1), tuple("voices", 0), tuple("vision", 1));
  }

  @Test
  void theSelfReviewTellsWhatWasDoneByCriterionAndEachThingOnce() {
    List<Block> blocks =
        section(document(PACK, Audience.COMMITTEE, "self-review"), "my-work").blocks();

    assertThat(blocks)
        .extracting(block -> ((Block.Deeds) block).label())
        .containsExactly(
            "Sustained performance", "Unique value", "Organisational need", "Leadership maturity");
    assertThat(blocks)
        .flatExtracting(block -> ((Block.Deeds) block).deeds())
        .extracting(deed -> deed.evidence().id())
        .contains("evidence/platform")
        .doesNotHaveDuplicates();
    assertThat(
            section(document(PACK, Audience.PUBLIC, "self-review"), "my-work").blocks().stream()
                .map(block -> ((Block.Deeds) block).label()))
        .as("criteria speak of levels, of which the public knows nothing")
        .allMatch(String::isEmpty);
  }

  /** By the very numbers whose sum is the score. */
  @Test
  void whatIsLeftOutContributesLessThanWhatWasChosen() {
    DocumentView document = document(PACK, Audience.COMMITTEE, "mine");
    Understood understood = PACK.understood();
    Map<String, Double> points =
        Assessor.assess(
                understood.pack().orElseThrow(), understood.playbook().orElseThrow(), Projected.DAY)
            .evidence()
            .stream()
            .collect(Collectors.toMap(EvidenceResult::id, EvidenceResult::points));

    assertThat(document.leftOut()).isNotEmpty();
    assertThat(document.leftOut()).extracting(LeftOutView::section).containsOnly("Work");
    LeftOutView checkout =
        document.leftOut().stream()
            .filter(out -> out.what().text().equals("Checkout"))
            .findFirst()
            .orElseThrow();
    assertThat(checkout.why())
        .isEqualTo(
            "contributes %s points; the weakest that was chosen, “Platform”, contributes %s"
                .formatted(
                    Wording.decimals(points.get("evidence/checkout"), 1),
                    Wording.decimals(points.get("evidence/platform"), 1)));
  }

  @Test
  void nobodyIsToldOfWhatTheyMayNotSee() {
    PackageText hidden =
        PACK.changed(
            "content/evidence/checkout.md",
            "title: Checkout\n",
            "title: Checkout\naudience: private\n");

    assertThat(document(hidden, Audience.COMMITTEE, "mine").leftOut())
        .extracting(out -> out.what().text())
        .doesNotContain("Checkout");
    assertThat(document(hidden, Audience.PRIVATE, "mine").leftOut())
        .extracting(out -> out.what().text())
        .contains("Checkout");
    assertThat(document(PACK, Audience.PUBLIC, "mine").leftOut()).isEmpty();
  }

  /** Strength may come from what the public does not see, and so may an order by it. */
  @Test
  void thePublicReadsOfInfluenceInTheOrderOfTime() {
    String strong = "supports: [consensus, hard-call]\nreach: {teams: 40, engineers: 400}\n";
    PackageText pack =
        PACK.with("content/evidence/first.md", influence("First", "2024-01..2024-06", strong))
            .with("content/evidence/then.md", influence("Then", "2026-01..2026-03", ""));

    assertThat(influence(pack, Audience.COMMITTEE)).containsSubsequence("First", "Then");
    assertThat(influence(pack, Audience.PUBLIC)).containsSubsequence("Then", "First");
  }

  private static String influence(String title, String period, String keys) {
    return "---\ntitle: %s\nkind: influence\nperiod: %s\nrole: Lead\naudience: public\n%s---\nSo.\n"
        .formatted(title, period, keys);
  }

  private static List<String> influence(PackageText pack, Audience audience) {
    return section(document(pack, audience, "full"), "influence").blocks().stream()
        .filter(Block.Points.class::isInstance)
        .flatMap(block -> ((Block.Points) block).points().stream())
        .map(point -> point.what().text())
        .toList();
  }

  @Test
  void theCandidatePreparesForWhatTheCommitteesDocumentLeavesOut() {
    PackageText narrow = FullPackage.withSection("{id: initiatives, choose: best 1}");
    AudienceView own = Projected.view(narrow, Audience.PRIVATE);

    assertThat(own.cockpit().orElseThrow().chapters())
        .filteredOn(PreparationView.class::isInstance)
        .flatExtracting(chapter -> ((PreparationView) chapter).leftOut())
        .isEqualTo(document(narrow, Audience.COMMITTEE, "full").leftOut())
        .isNotEmpty();
  }
}
