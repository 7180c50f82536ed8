package dev.dossier.project;

import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.CockpitView.FactView;
import dev.dossier.project.CockpitView.PlanGroupView;
import dev.dossier.project.CockpitView.PlanItemView;
import dev.dossier.project.CockpitView.VisibilityView;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the candidate alone sees. */
class CockpitViewsTest {
  private static CockpitView cockpit(PackageText text) {
    return view(text, Audience.PRIVATE).cockpit().orElseThrow();
  }

  private static PlanItemView item(PackageText text, String kind) {
    return cockpit(text).plan().stream()
        .filter(group -> group.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .items()
        .get(0);
  }

  private static List<String> facts(PackageText text, String kind) {
    return item(text, kind).facts().stream().map(f -> f.label() + ": " + f.value()).toList();
  }

  @Test
  void privateFilesStandByKindInTheOrderOfThePlan() {
    assertThat(cockpit(FullPackage.text()).plan())
        .extracting(PlanGroupView::title)
        .containsExactly(
            "Actions",
            "Opportunities",
            "Relationships",
            "Blockers",
            "Shadowing",
            "Interviews",
            "Committee",
            "Notes");
    assertThat(cockpit(PackageText.small()).plan()).isEmpty();
  }

  @Test
  void anItemIsShownWithItsStatusItsDayAndItsText() {
    PlanItemView ask = item(FullPackage.text().without("content/plan/actions/agree.md"), "action");
    assertThat(ask)
        .isEqualTo(
            new PlanItemView(
                "plan/actions/ask",
                "plan/actions/ask.html",
                "Ask for endorsements",
                "open",
                "10 July 2026",
                List.of(
                    new FactView("Window", "quarter-before"),
                    new FactView("Speaks for", "succession, crisis")),
                new AudienceView.Markdown("Seven people.", "plan/actions/ask")));
    PlanItemView done = item(FullPackage.text(), "action");
    assertThat(done.status()).isEqualTo("done");
    assertThat(done.due()).isEqualTo("20 March 2026");
    assertThat(done.facts())
        .as("an absent value leaves its label out")
        .containsExactly(new FactView("Done", "17 March 2026"));
  }

  @Test
  void eachKindTellsWhatItsFrontMatterSays() {
    PackageText text = FullPackage.text();
    assertThat(facts(text, "opportunity"))
        .containsExactly(
            "Opening: initiative",
            "Complexity: 2.5\u00a0×",
            "Duration: 1 month",
            "Impact: $6M",
            "Ownership: yes",
            "Visibility: 3");
    assertThat(facts(text, "relationship"))
        .containsExactly(
            "Name: Platform manager",
            "Role: Engineering manager",
            "Relation: manager",
            "Cadence: weekly",
            "Last met: 26 June 2026");
    assertThat(facts(text, "blocker"))
        .containsExactly("Kind: performance", "Owner: Alex Example", "Since: 12 January 2026");
    assertThat(facts(text, "shadowing"))
        .containsExactly("Kind: decisions", "With: Principal engineer", "Learnt: Cut in the open.");
    assertThat(facts(text, "interview"))
        .containsExactly("Company: Company B", "Level: L7", "Learnt: Nothing yet.");
    assertThat(facts(text, "committee"))
        .containsExactly("Role: Vice president", "Cares about: customers, weak spots");
    assertThat(facts(text, "note")).isEmpty();
  }

  @Test
  void meetingsMenteesAndSprintsTellTheirsToo() {
    PackageText text =
        PackageText.small()
            .with(
                "content/plan/meetings/review.md",
                """
                ---
                title: The architecture review
                kind: architecture
                date: 2026-05-12
                contributed: [data, follow-through]
                outcome: Cells it is.
                ---
                """)
            .with(
                "content/plan/mentees/search.md",
                """
                ---
                title: Senior engineer, search
                group: promising
                name: Kim
                since: 2025-02-01
                promoted: 2026-04-01
                ---
                """)
            .with(
                "content/plan/sprint/ninety.md",
                "---\ntitle: Ninety days\nstart: 2026-06-17\nhours: 6\n---\n");
    assertThat(facts(text, "meeting"))
        .containsExactly(
            "Kind: architecture", "Outcome: Cells it is.", "Contributed: data, follow-through");
    assertThat(item(text, "meeting").due()).isEqualTo("12 May 2026");
    assertThat(facts(text, "mentee"))
        .containsExactly(
            "Group: promising", "Name: Kim", "Since: 1 February 2025", "Promoted: 1 April 2026");
    assertThat(facts(text, "sprint")).containsExactly("From: 17 June 2026", "Hours a week: 6");
  }

  @ParameterizedTest
  @CsvSource({
    "opportunity, open, ''",
    "relationship, '', ''",
    "blocker, easing, 29 June 2026",
    "shadowing, '', 22 January 2026",
    "interview, planned, 30 June 2026",
    "committee, '', ''",
    "note, '', ''"
  })
  void eachKindHasItsStatusAndItsDay(String kind, String status, String day) {
    assertThat(item(FullPackage.text(), kind))
        .extracting(PlanItemView::status, PlanItemView::due)
        .containsExactly(status, day);
  }

  @Test
  void anOpportunityTellsItsCriteriaWithWhatTheyCount() {
    PackageText text =
        FullPackage.text()
            .changed("content/plan/opportunities/region.md", "duration: 1", "duration: 9")
            .changed("content/plan/opportunities/region.md", "ownership: true", "ownership: false");
    assertThat(facts(text, "opportunity")).contains("Duration: 9 months", "Ownership: no");
  }

  @Test
  void draftsAndPagesOfAnotherDayAreOnNoSiteAndAreListed() {
    PackageText text =
        PackageText.small()
            .with(
                "content/draft.md", "---\ntitle: A draft\naudience: public\ndraft: true\n---\nx\n")
            .with("content/bare.md", "---\naudience: public\ndraft: true\n---\n")
            .with(
                "content/blog/later.md",
                """
                ---
                title: Later
                type: post
                status: published-date
                date: 2026-07-01
                audience: public
                ---
                Read it.
                """);
    assertThat(cockpit(text).visibility())
        .filteredOn(file -> file.path().isEmpty())
        .extracting(VisibilityView::file, VisibilityView::audience)
        .containsExactly(
            tuple("content/bare.md", "nobody: a draft"),
            tuple("content/blog/later.md", "nobody before 1 July 2026"),
            tuple("content/draft.md", "nobody: a draft"));
    assertThat(cockpit(text).drafts())
        .extracting(LinkView::text)
        .containsExactly("bare", "Later", "A draft");
    assertThat(view(text, Audience.PUBLIC).pages())
        .extracting(AudienceView.PageView::id)
        .containsExactly("about");
  }

  @Test
  void filesThatEditorsLeaveAreListedToo() {
    Understood small = PackageText.small().understood();
    AudienceView view =
        new Projection(
                small.pack().orElseThrow(),
                small.playbook().orElseThrow(),
                Projected.DAY,
                List.of(),
                List.of("content/.about.md.swp"),
                PagePaths.USUAL)
            .of(Audience.PRIVATE);
    assertThat(view.cockpit().orElseThrow().visibility())
        .contains(
            new VisibilityView(
                "content/.about.md.swp", "nobody: hidden, or left by an editor", Optional.empty()));
  }

  @Test
  void everyFileLeadsToThePageItIsOn() {
    assertThat(cockpit(FullPackage.text()).visibility())
        .extracting(VisibilityView::file, f -> f.path().orElse("none"))
        .contains(
            tuple("content/promotion.md", "promotion.html"),
            tuple("content/evidence/platform.md", "evidence/platform.html"),
            tuple("content/endorsements/peer.md", "endorsements.html#endorsements-peer"),
            tuple("content/document/vision.md", "promotion.html#vision"),
            tuple("content/blog/first.md", "blog/first.html"),
            tuple("content/plan/idea.md", "plan/notes/idea.html"));
  }

  @Test
  void theCommitteesScoreIsToldWhereItDiffersFromTheCandidatesOwn() {
    assertThat(cockpit(FullPackage.text()).committeeScore()).isEmpty();
    PackageText mine =
        FullPackage.text()
            .changed(
                "content/evidence/keynote.md",
                "role: Speaker\n",
                "role: Speaker\naudience: private\n");
    // 14.525 less the keynote's 0.5
    assertThat(cockpit(mine).committeeScore()).contains("14.0");
    assertThat(view(mine, Audience.PRIVATE).score().orElseThrow().score()).isEqualTo("14.5");
  }
}
