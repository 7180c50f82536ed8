package dev.dossier.project;

import static dev.dossier.project.Projected.DAY;
import static dev.dossier.project.Projected.evidence;
import static dev.dossier.project.Projected.figure;
import static dev.dossier.project.Projected.told;
import static dev.dossier.project.Projected.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.FigureSourceView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.FindingView;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.OriginView;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures, findings and places of one audience's view. */
class ProjectionTest {
  private static FigureSourceView source(PackageText text, Audience audience, String name) {
    return view(text, audience).figures().stream()
        .filter(f -> f.figure().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theHeadlineIsTheFewFiguresThatSayAnything() {
    assertThat(Projected.texts(view(FullPackage.text(), Audience.COMMITTEE).headline()))
        .containsExactly(
            "measured impact: $500K a year",
            "engineers influenced: 127",
            "teams: 10",
            "at the next level, without a gap: 18 months",
            "people who endorse: 5");
    PackageText bare =
        PackageText.small().without(PackageText.PLATFORM).without(PackageText.MANAGER);
    assertThat(view(bare, Audience.COMMITTEE).headline()).isEmpty();
  }

  @Test
  void aFigureOfOneFileLeadsToItsVeryPlaceAndOneOfSeveralToTheListOfThem() {
    PackageText text = FullPackage.text();
    assertThat(figure(view(text, Audience.COMMITTEE), "total-impact"))
        .map(FigureView::href)
        .contains(Optional.of("evidence/platform.html#outcome-1"));
    assertThat(figure(view(text, Audience.COMMITTEE), "teams"))
        .map(FigureView::href)
        .contains(Optional.of("evidence/platform.html#reach"));
    assertThat(figure(view(text, Audience.COMMITTEE), "patents"))
        .map(FigureView::href)
        .contains(Optional.of("evidence/patent.html"));
    assertThat(figure(view(text, Audience.COMMITTEE), "talks"))
        .map(FigureView::href)
        .contains(Optional.of("figures.html#talks"));
  }

  @Test
  void aSumShowsItsPartsAndWhatIsNoSumNone() {
    FigureSourceView talks = source(FullPackage.text(), Audience.COMMITTEE, "talks");
    assertThat(talks.anchor()).isEqualTo("talks");
    assertThat(talks.origins())
        .containsExactly(
            new OriginView(
                new LinkView("Brown bags", Optional.of("evidence/brown-bags.html")), "4"),
            new OriginView(
                new LinkView("Cells at scale", Optional.of("evidence/keynote.html")), "1"));
    assertThat(source(FullPackage.text(), Audience.COMMITTEE, "total-impact").origins())
        .extracting(OriginView::part)
        .containsExactly("$500K");
    assertThat(source(FullPackage.text(), Audience.COMMITTEE, "teams").origins())
        .extracting(OriginView::part)
        .containsExactly("");
  }

  @Test
  void ofOneThingALabelSpeaksInTheSingular() {
    assertThat(figure(view(FullPackage.text(), Audience.COMMITTEE), "patents"))
        .map(FigureView::label)
        .contains("patent");
    assertThat(figure(view(FullPackage.text(), Audience.COMMITTEE), "documents"))
        .map(FigureView::label)
        .contains("documents");
  }

  @Test
  void thePublicIsToldOfPartsThatTheyAreThereAndNotHowLargeTheyAre() {
    PackageText open =
        PackageText.small()
            .with("content/evidence/a.md", evidence("A", "exact", "kind: talk\ncount: 4\n"))
            .with("content/evidence/b.md", evidence("B", "exact", "kind: talk\n"));
    assertThat(source(open, Audience.PUBLIC, "talks").origins())
        .containsExactly(
            new OriginView(new LinkView("A", Optional.of("evidence/a.html")), ""),
            new OriginView(new LinkView("B", Optional.of("evidence/b.html")), ""));
  }

  @Test
  void yearlyMoneySaysSoBesideItsAmount() {
    assertThat(view(PackageText.small(), Audience.COMMITTEE).references().figures().keySet())
        .contains("total-impact");
    PackageText asking =
        PackageText.small()
            .changed(
                PackageText.PLATFORM, "It runs.", "It saves {{evidence/platform outcomes[0]}}.");
    assertThat(
            view(asking, Audience.COMMITTEE).references().figure("evidence/platform  outcomes[0]"))
        .map(FigureView::label)
        .contains("run cost, a year");
  }

  @Test
  void ofWhatTheCaseIsMeasuredByThePublicIsToldNothing() {
    PackageText open =
        PackageText.small()
            .changed(
                PackageText.PLATFORM,
                "role:",
                """
                audience: public
                public-figures: exact
                reach: {teams: 10}
                complexity: 3
                role:\
                """);
    for (String hidden :
        List.of(
            "coverage",
            "criteria",
            "months-sustained",
            "sustained-since",
            "evidence/platform strength",
            "evidence/platform points")) {
      assertThat(told(open, hidden)).as(hidden).isEmpty();
    }
    assertThat(told(open, "evidence/platform reach.teams")).isEqualTo("10");
    assertThat(told(open, "evidence/platform months")).isEqualTo("18 months");
    assertThat(told(open, "teams")).as("no rival keeps its figure to itself").isEqualTo("10");
  }

  @Test
  void aFigureOfSeveralFilesIsAsReservedAsTheMostReservedOfThem() {
    PackageText two =
        PackageText.small()
            .with("content/evidence/a.md", evidence("A", "exact", "kind: talk\ncount: 4\n"))
            .with("content/evidence/b.md", evidence("B", "magnitude", "kind: talk\ncount: 30\n"));
    assertThat(told(two, "talks")).isEqualTo("dozens or more");
    assertThat(told(two, "evidence-count")).as("the files are there for all to see").isEqualTo("2");
    assertThat(told(two, "patents")).isEqualTo("0");
    PackageText hidden = two.changed("content/evidence/b.md", "magnitude", "hidden");
    assertThat(told(hidden, "talks")).isEmpty();
    PackageText one = two.without("content/evidence/a.md");
    assertThat(told(one, "talks")).isEqualTo("dozens");
    assertThat(told(one, "evidence/b share")).isEmpty();
    assertThat(told(one, "evidence/b count")).isEqualTo("dozens");
  }

  @Test
  void whatSeveralFilesTellNothingOfIsNotToldAsNothingOrMore() {
    PackageText two =
        PackageText.small()
            .with(
                "content/evidence/a.md",
                evidence("A", "magnitude", "kind: mentoring\nmentees: 0\n"))
            .with(
                "content/evidence/b.md",
                evidence("B", "magnitude", "kind: mentoring\nmentees: 0\n"));
    assertThat(told(two, "mentees")).isEmpty();
  }

  @Test
  void theExactFigureOfOneFileHasNoRivals() {
    PackageText two =
        PackageText.small()
            .with("content/evidence/a.md", evidence("A", "exact", "reach: {teams: 30}\n"))
            .with("content/evidence/b.md", evidence("B", "magnitude", "reach: {engineers: 4}\n"));
    assertThat(told(two, "evidence/a reach.teams")).isEqualTo("30");
    assertThat(told(two, "teams")).as("the other tells no teams").isEqualTo("30");
  }

  /** Without its plan, a package has the same findings for all others than its candidate. */
  @Test
  void whatIsFoundInThePlanIsForTheCandidateAlone() {
    PackageText late =
        PackageText.small()
            .with("content/plan/actions/a.md", "---\ntitle: A\ndue: 2026-01-01\n---\n")
            .with(
                "content/plan/relationships/p.md",
                "---\ntitle: P\nkind: peer\nlast: 2025-01-01\n---\n")
            .with("content/plan/sprint/s.md", "---\ntitle: S\nstart: 2020-01-01\nhours: 90\n---\n");

    assertThat(view(late, Audience.PRIVATE).findings())
        .extracting(FindingView::rule)
        .contains(
            "plan/action-overdue", "plan/past-cadence", "plan/too-many-hours", "plan/date-order");
    assertThat(view(late, Audience.COMMITTEE).findings())
        .isEqualTo(view(PackageText.small(), Audience.COMMITTEE).findings());
    assertThat(view(late, Audience.PUBLIC).findings()).isEmpty();
  }

  @Test
  void findingsOfReadingAreForTheCandidateAndOnesOfRulesForTheCommitteeToo() {
    Understood read = FullPackage.text().understood();
    PackageText text =
        FullPackage.text()
            .changed(PackageText.PLATFORM, "An outage stays", "We say: an outage stays");
    assertThat(view(text, Audience.PRIVATE).findings())
        .extracting(FindingView::where)
        .allMatch(where -> where.matches(".+:[0-9]+:[0-9]+"));
    List<FindingView> theirs = view(text, Audience.COMMITTEE).findings();
    assertThat(theirs)
        .isNotEmpty()
        .isSortedAccordingTo(
            Comparator.comparing(FindingView::where)
                .thenComparing(FindingView::rule)
                .thenComparing(FindingView::message))
        .noneMatch(f -> f.rule().startsWith("reference/"));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aLinkToNowhereIsTheCandidatesOwnBusiness() {
    PackageText text =
        FullPackage.text()
            .changed(PackageText.PLATFORM, "Every Monday.", "See [it](gone.md) {{gone}}.");
    assertThat(view(text, Audience.PRIVATE).findings())
        .extracting(FindingView::rule, FindingView::severity)
        .contains(tuple("reference/dangling-link", "warning"));
    assertThat(view(text, Audience.COMMITTEE).findings())
        .noneMatch(f -> f.rule().startsWith("reference/"));
  }

  @Test
  void pagesStandWhereTheSitesSettingsSay() {
    Understood read = FullPackage.text().understood();
    AudienceView view =
        new Projection(
                read.pack().orElseThrow(),
                read.playbook().orElseThrow(),
                DAY,
                List.of(),
                List.of(),
                (id, type) -> type + "s/" + id + "/index.html")
            .of(Audience.PUBLIC);
    assertThat(view.pages())
        .extracting(AudienceView.PageView::path)
        .containsExactly("pages/about/index.html", "posts/blog/first/index.html");
  }
}
