package dev.dossier.project;

import static dev.dossier.project.Projected.evidence;
import static dev.dossier.project.Projected.saves;
import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.FindingView;
import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

/** Who sees which files and fields. */
class AudiencesTest {
  private static final PackageText PACK =
      PackageText.small()
          .with(
              "content/evidence/open.md",
              evidence(
                  "Open",
                  "exact",
                  """
                  stakeholders: [Director payments, Director finance]
                  commits: ["platform#1"]
                  complexity: 3
                  artifacts:
                    - {title: For me, link: "https://example.com/a", readers: private}
                    - {title: For them, link: "https://example.com/b", readers: committee}
                    - {title: For all, link: "https://example.com/c", readers: public}
                  """))
          .with(
              "content/evidence/mine.md",
              evidence("Mine", "exact", saves(9_000_000)).replace(": public", ": private"))
          .with(
              "content/endorsements/peer.md",
              """
              ---
              from: A peer
              relation: peer
              date: 2026-06-01
              endorses: [evidence/open, evidence/mine, evidence/platform]
              audience: public
              fingerprint: {evidence/open: "%s"}
              ---
              I saw it.
              """
                  .formatted("0".repeat(64)));

  @Test
  void thePublicSeesNoNamesNoCommitsAndNoArtifactsOfOthers() {
    EvidenceView open = view(PACK, Audience.PUBLIC).evidence().get(0);

    assertThat(view(PACK, Audience.PUBLIC).evidence()).hasSize(1);
    assertThat(open.stakeholders()).isEmpty();
    assertThat(open.commits()).isEmpty();
    assertThat(open.artifacts()).extracting(a -> a.title()).containsExactly("For all");
    assertThat(open.counting()).isEmpty();
    assertThat(open.sourceFile()).isEmpty();
  }

  @Test
  void theCommitteeSeesAllButWhatIsPrivate() {
    AudienceView view = view(PACK, Audience.COMMITTEE);

    assertThat(view.evidence())
        .extracting(EvidenceView::id)
        .containsExactlyInAnyOrder("evidence/open", "evidence/platform");
    assertThat(view.evidence())
        .filteredOn(e -> e.id().equals("evidence/open"))
        .singleElement()
        .satisfies(e -> assertThat(e.stakeholders()).hasSize(2))
        .satisfies(
            e ->
                assertThat(e.artifacts())
                    .extracting(a -> a.title())
                    .containsExactly("For them", "For all"));
    assertThat(view.toString()).doesNotContain("Mine", "mine");
  }

  @Test
  void anEndorsementSpeaksOnlyOfWhatItsReaderSees() {
    assertThat(view(PACK, Audience.PUBLIC).endorsements())
        .singleElement()
        .satisfies(e -> assertThat(e.about()).extracting(l -> l.text()).containsExactly("Open"));
    assertThat(view(PACK, Audience.COMMITTEE).endorsements())
        .filteredOn(e -> e.from().equals("A peer"))
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.about())
                    .extracting(l -> l.text())
                    .containsExactly("Open", "Platform"));
  }

  /** What makes it stale may be a name or a figure that the public does not see. */
  @Test
  void thatEvidenceChangedSinceItWasEndorsedIsNotForThePublic() {
    assertThat(view(PACK, Audience.COMMITTEE).endorsements()).anyMatch(e -> e.stale());
    assertThat(view(PACK, Audience.PUBLIC).endorsements()).noneMatch(e -> e.stale());
  }

  @Test
  void theCommitteesScoreLeavesPrivateEvidenceOut() {
    assertThat(view(PACK, Audience.COMMITTEE).score().orElseThrow().matrix().rows())
        .extracting(r -> r.evidence().text())
        .doesNotContain("Mine");
    assertThat(view(PACK, Audience.PRIVATE).evidence())
        .extracting(EvidenceView::title)
        .contains("Mine");
  }

  @Test
  void theCandidateReadsWhoReallySeesAFileWhateverItSays() {
    PackageText text =
        PACK.with(
                "content/endorsements/of-mine.md",
                """
                ---
                from: Another peer
                relation: peer
                date: 2026-06-01
                endorses: evidence/mine
                audience: public
                ---
                I saw it too.
                """)
            .with("content/document/summary.md", "---\naudience: public\n---\nIn short.\n");

    assertThat(view(text, Audience.PRIVATE).cockpit().orElseThrow().visibility())
        .extracting(file -> file.file() + ": " + file.audience())
        .containsExactlyInAnyOrder(
            "content/promotion.md: committee",
            "content/about.md: everybody",
            "content/document/summary.md: committee",
            "content/endorsements/manager.md: committee",
            "content/endorsements/of-mine.md: you alone",
            "content/endorsements/peer.md: everybody",
            "content/evidence/mine.md: you alone",
            "content/evidence/open.md: everybody",
            "content/evidence/platform.md: committee");
  }

  @Test
  void linesOfFindingsAreForTheCandidateAlone() {
    assertThat(view(PACK, Audience.PRIVATE).findings())
        .extracting(FindingView::where)
        .isNotEmpty()
        .allMatch(where -> where.matches(".+:\\d+:\\d+"));
    assertThat(view(PACK, Audience.COMMITTEE).findings())
        .extracting(FindingView::where)
        .isNotEmpty()
        .allMatch(where -> where.endsWith(".md"));
    assertThat(view(PACK, Audience.PUBLIC).findings()).isEmpty();
  }

  @Test
  void thePublicLearnsNothingOfTheCase() {
    AudienceView.CaseView promotion = view(PACK, Audience.PUBLIC).promotion();

    assertThat(promotion.candidate()).isEqualTo("Alex Example");
    assertThat(promotion.toString())
        .doesNotContain("Ready for wider scope", "L6", "L7", "2026", "I ask");
  }

  @Test
  void aPageThatWaitsForItsDayTakesNoFindingWithIt() {
    PackageText told = PACK.with("assets/site.js", "// AKIA" + "QWERTZUIOPASDFGH" + "\n");
    PackageText waiting = told.with("content/blog/later.md", post("Later", "2026-07-01"));
    assertThat(view(waiting, Audience.PRIVATE).pages()).hasSize(1);
    assertThat(view(waiting, Audience.PRIVATE).findings())
        .extracting(FindingView::where)
        .contains("assets/site.js:1:4")
        .containsExactlyElementsOf(
            view(told, Audience.PRIVATE).findings().stream().map(FindingView::where).toList());
  }

  @Test
  void onItsDayAPageIsOnItsSite() {
    PackageText today = PACK.with("content/blog/today.md", post("Today", "2026-06-30"));
    assertThat(view(today, Audience.PUBLIC).pages()).hasSize(2);
  }

  @Test
  void pagesAreSeenByTheirReadersAlone() {
    PackageText text =
        PACK.with("content/inside.md", "---\ntitle: Inside\naudience: committee\n---\nx\n")
            .with("content/mine.md", "---\ntitle: Mine\naudience: private\n---\nx\n");
    assertThat(view(text, Audience.PUBLIC).pages())
        .extracting(p -> p.id())
        .containsExactly("about");
    assertThat(view(text, Audience.COMMITTEE).pages())
        .extracting(p -> p.id())
        .containsExactly("about", "inside");
    assertThat(view(text, Audience.PRIVATE).pages())
        .extracting(p -> p.id())
        .containsExactly("about", "inside", "mine");
  }

  @Test
  void theCommitteeReadsNoPlanAndNoPrivateSectionAndThePublicNoDocument() {
    PackageText text =
        PACK.with("content/plan/idea.md", "---\ntitle: An idea\n---\nThink of it.\n")
            .with("content/document/vision.md", "---\naudience: private\n---\nMy own words.\n");
    assertThat(view(text, Audience.COMMITTEE).toString()).doesNotContain("An idea", "My own words");
    assertThat(view(text, Audience.PRIVATE).document().toString()).contains("My own words");
    assertThat(view(text, Audience.PUBLIC).document()).isEmpty();
    assertThat(view(text, Audience.COMMITTEE).cockpit()).isEmpty();
  }

  private static String post(String title, String date) {
    return """
    ---
    title: %s
    type: post
    status: published-date
    date: %s
    audience: public
    ---
    Read it.
    """
        .formatted(title, date);
  }
}
