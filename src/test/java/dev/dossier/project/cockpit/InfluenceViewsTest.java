package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.gaps;
import static dev.dossier.project.cockpit.Written.with;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.cockpit.InfluenceView.MeetingView;
import dev.dossier.project.cockpit.InfluenceView.MonthView;
import dev.dossier.project.cockpit.InfluenceView.PaperView;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InfluenceViewsTest {
  private static final PackageText PAPERS =
      small()
          .with(
              "content/evidence/papers.md",
              """
              ---
              title: Papers
              kind: writing
              form: rfc
              count: 3
              period: 2026-04..2026-06
              views: 120
              decisions: [The split waits]
              ---
              """);

  @Test
  void aYearOfWritingStandsAgainstThePaceWithTheFilesItIsCountedFrom() {
    InfluenceView.WritingView writing = view(PAPERS).writing();

    assertThat(writing.months()).hasSize(12);
    assertThat(writing.months().get(11))
        .isEqualTo(
            new MonthView(
                "June 2026",
                "Jun",
                1,
                List.of(new LinkView("Papers", Optional.of("evidence/papers.html")))));
    assertThat(writing.summary())
        .isEqualTo("3 documents in 12 months; the playbook asks for 12. 9 months fell short.");
  }

  @Test
  void aPieceOfWritingTellsHowOftenItWasReadAndWhatItLedTo() {
    InfluenceView.WritingView writing = view(PAPERS).writing();

    assertThat(writing.papers())
        .extracting(PaperView::kind, PaperView::documents, PaperView::views, PaperView::decisions)
        .containsExactly(tuple("Technical RFC", "3 documents", "120", List.of("The split waits")));
    assertThat(writing.reach()).contains("120 times", "1 decision.");
    assertThat(view(small()).writing().reach()).contains("no decision yet");
  }

  @Test
  void whatThePlaybookNamesAndNoFileStandsForIsAGapWithTheCommandThatClosesIt() {
    assertThat(view(PAPERS).gaps())
        .contains(new GapView("Vision", "in writing", "writing", "form: vision"))
        .extracting(GapView::title)
        .doesNotContain("Technical RFC");
    assertThat(gaps(view(PAPERS).writing().advice()))
        .containsExactly("Strategy paper", "Post-mortem", "Vision");
  }

  @Test
  void aMeetingTellsHowOneWasOfUseInThePlaybooksWords() {
    PackageText text =
        with(
            with(small(), "meetings/old", "title: Old\nkind: staff\ndate: 2026-01-05\n"),
            "meetings/new",
            """
            title: New
            kind: architecture
            date: 2026-05-19
            contributed: [data, follow-through]
            outcome: It waits.
            """);

    assertThat(view(text).room().meetings())
        .extracting(MeetingView::kind, MeetingView::contributed, MeetingView::outcome)
        .containsExactly(
            tuple(
                "Architecture reviews",
                "Bring data and do afterwards what was agreed",
                "It waits."),
            tuple("Staff meetings", "", ""));
  }

  @Test
  void aGroupIsMetByAsManyPeopleAsThePlaybookWants() {
    PackageText one = with(small(), "mentees/a", "title: A\ngroup: promising\n");
    PackageText two = with(one, "mentees/b", "title: B\ngroup: promising\npromoted: 2026-04-01\n");

    assertThat(gaps(view(one).mentoring().groups())).contains("Promising engineers at L5");
    assertThat(view(two).mentoring().groups().get(0).there()).isEqualTo("2 of 2–3");
    assertThat(gaps(view(two).mentoring().groups())).doesNotContain("Promising engineers at L5");
    assertThat(view(two).mentoring().summary()).startsWith("2 mentees so far, 1 promoted.");
    assertThat(view(small()).mentoring().summary()).isEqualTo("Nobody is named yet.");
  }

  private static InfluenceView view(PackageText text) {
    return chapter(text, InfluenceView.class);
  }
}
