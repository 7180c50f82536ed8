package dev.dossier.render;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.LeftOutView;
import dev.dossier.project.EvidenceView.ModelView;
import dev.dossier.project.cockpit.AdviceView;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.BlockersView;
import dev.dossier.project.cockpit.BlockersView.BlockerView;
import dev.dossier.project.cockpit.BlockersView.ShownView;
import dev.dossier.project.cockpit.CardView;
import dev.dossier.project.cockpit.CardView.FigureLineView;
import dev.dossier.project.cockpit.Chapter;
import dev.dossier.project.cockpit.ElsewhereView;
import dev.dossier.project.cockpit.ElsewhereView.InterviewView;
import dev.dossier.project.cockpit.ElsewhereView.QuarterView;
import dev.dossier.project.cockpit.GapView;
import dev.dossier.project.cockpit.InfluenceView;
import dev.dossier.project.cockpit.InfluenceView.MeetingView;
import dev.dossier.project.cockpit.InfluenceView.MenteeView;
import dev.dossier.project.cockpit.InfluenceView.MonthView;
import dev.dossier.project.cockpit.InfluenceView.PaperView;
import dev.dossier.project.cockpit.OpportunitiesView;
import dev.dossier.project.cockpit.OpportunitiesView.OpportunityView;
import dev.dossier.project.cockpit.OpportunitiesView.TestView;
import dev.dossier.project.cockpit.PeopleView;
import dev.dossier.project.cockpit.PeopleView.PersonView;
import dev.dossier.project.cockpit.PreparationView;
import dev.dossier.project.cockpit.PreparationView.MemberView;
import dev.dossier.project.cockpit.PreparationView.QuestionView;
import dev.dossier.project.cockpit.PreparationView.SpotView;
import dev.dossier.project.cockpit.ShadowingView;
import dev.dossier.project.cockpit.ShadowingView.DayView;
import dev.dossier.project.cockpit.ValueView;
import dev.dossier.project.cockpit.ValueView.FormulaView;
import dev.dossier.project.cockpit.ValueView.UseView;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chapters of a cockpit made up for tests of the theme. */
final class Cockpits {
  private Cockpits() {}

  /** One of each, with as many items as asked for. */
  static List<Chapter> chapters(int items) {
    return Stream.concat(
            MadeWay.chapters(items).stream(),
            Stream.of(
                opportunities(items),
                influence(items),
                people(items),
                blockers(items),
                preparation(items),
                card(items),
                shadowing(items),
                value(items),
                elsewhere(items)))
        .toList();
  }

  private static OpportunitiesView opportunities(int items) {
    return new OpportunitiesView(
        "Strategic projects",
        "Where they come from.",
        "One taken on.",
        advice(items),
        advice(items),
        many(
            items,
            i ->
                new OpportunityView(
                    link(i),
                    "project-" + i,
                    "open",
                    i == 0 ? "" : "Something new begins",
                    i == 0 ? "" : "Write the proposal.",
                    i == 0 ? "" : "plan/opportunities/" + i,
                    "3.4",
                    0.68,
                    many(items, t -> new TestView("Impact " + t, "Worth it.", "$2M", "", "0.4")))),
        advice(1).get(0),
        many(items, i -> new OpportunitiesView.TakenView(link(i), "since May 2026")));
  }

  private static InfluenceView influence(int items) {
    return new InfluenceView(
        "Influence",
        "Others decide better.",
        "Some of it.",
        new InfluenceView.WritingView(
            "So many documents.",
            1,
            many(
                12,
                i ->
                    new MonthView(
                        "Month " + i, "Jan", i % 3, many(Math.min(items, i % 3), Cockpits::link))),
            "Read now and then.",
            many(items, i -> new PaperView(link(i), "", "June 2026", "", "1,200", List.of("x"))),
            advice(items)),
        new InfluenceView.RoomView(
            many(items, i -> new MeetingView(link(i), "Staff", "", "", "Decided.")),
            advice(items),
            advice(items)),
        new InfluenceView.MentoringView(
            "Some people.",
            many(items, i -> new MenteeView(link(i), "Promising", "", "1 May 2026")),
            advice(items)),
        many(items, i -> new GapView("Vision " + i, "in writing", "writing", "form: vision")));
  }

  private static PeopleView people(int items) {
    return new PeopleView(
        "People",
        "Who has to know the work.",
        "Some are overdue.",
        many(
            items,
            i -> new PersonView(link(i), "", "peer", "weekly", "", "1 May 2026", i % 2 == 0)),
        advice(items),
        many(items, i -> new GapView("Outside " + i, "monthly", "relationship", "kind: peer")));
  }

  private static BlockersView blockers(int items) {
    return new BlockersView(
        "What stands in the way",
        "Each has a kind.",
        "Some of it is seen.",
        many(
            Math.max(1, items),
            kind ->
                new BlockersView.KindView(
                    "kind-" + kind,
                    "Kind " + kind,
                    "Repair it.",
                    "6–12 months",
                    advice(items),
                    many(
                        items,
                        i -> new BlockerView(link(i), "open", "", "", "1 May 2026", i % 2 == 0)),
                    many(items, i -> new ShownView("It shows", reasons(items))))));
  }

  private static List<BlockersView.ReasonView> reasons(int items) {
    return many(items, i -> new BlockersView.ReasonView("No `evidence` " + i, link(i)));
  }

  private static PreparationView preparation(int items) {
    return new PreparationView(
        "The committee",
        "The questions.",
        "Some questions.",
        many(items, i -> new MemberView(link(i), "", List.of("what changed", "sums"))),
        many(
            items,
            i ->
                new QuestionView(
                    "question-" + i,
                    "Which part was yours?",
                    many(
                        items,
                        s -> new SpotView("It says `we`", link(s), many(s % 3, Cockpits::link))))),
        advice(items),
        many(items, i -> new LeftOutView("Work", link(i), "contributes 1.2 points")));
  }

  private static CardView card(int items) {
    return new CardView(
        "Some figures.",
        many(
            items,
            i ->
                new FigureLineView(
                    new LinkView("$4" + i + "M a year", Optional.of("figures.html")),
                    "measured impact " + i,
                    "Adds up.",
                    many(Math.min(items, 3), Cockpits::link),
                    i)),
        List.of("teams"));
  }

  private static ShadowingView shadowing(int items) {
    return new ShadowingView(
        "In the shadow",
        "Watch.",
        "Some days.",
        many(
            2,
            kind ->
                new ShadowingView.KindView(
                    "kind-" + kind,
                    "Kind " + kind,
                    "How they think.",
                    many(items, i -> new DayView(link(i), "", "", "", i == 0 ? "" : "Cut.")),
                    advice(items))));
  }

  private static ValueView value(int items) {
    ModelView model =
        new ModelView("Cheaper", "Less.", "a - b", "3 - 1", "$2M", "no range stated", List.of());
    return new ValueView(
        "Some models.",
        many(
            items,
            i ->
                new FormulaView(
                    "model-" + i,
                    "Cheaper " + i,
                    "What it cost.",
                    "a - b",
                    "USD/year",
                    "Subtraction.",
                    many(2, in -> new ValueView.InputView("a-" + in, "A", "USD", "")),
                    many(i % 2, use -> new UseView(link(i), "run cost", "measured", model)))),
        "Telling it",
        advice(items));
  }

  private static ElsewhereView elsewhere(int items) {
    List<InterviewView> interviews =
        many(items, i -> new InterviewView(link(i), "", "", "", "planned", "Much."));
    return new ElsewhereView(
        "The parallel path",
        "Nobody's business.",
        "One interview.",
        advice(items),
        many(2, i -> new QuarterView("Quarter " + i, advice(1).get(0), interviews)),
        interviews,
        advice(items));
  }

  private static List<AdviceView> advice(int items) {
    State[] states = State.values();
    return many(
        items, i -> new AdviceView("Advice " + i, "How.", "2 files", states[i % states.length]));
  }

  private static LinkView link(int i) {
    return new LinkView("File " + i, Optional.of("plan/present.html"));
  }

  private static <T> List<T> many(int items, IntFunction<T> each) {
    return IntStream.range(0, items).mapToObj(each).toList();
  }
}
