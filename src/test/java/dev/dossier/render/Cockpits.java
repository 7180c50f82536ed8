package dev.dossier.render;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.cockpit.AdviceView;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.Chapter;
import dev.dossier.project.cockpit.InfluenceView;
import dev.dossier.project.cockpit.InfluenceView.GapView;
import dev.dossier.project.cockpit.InfluenceView.MeetingView;
import dev.dossier.project.cockpit.InfluenceView.MenteeView;
import dev.dossier.project.cockpit.InfluenceView.MonthView;
import dev.dossier.project.cockpit.InfluenceView.PaperView;
import dev.dossier.project.cockpit.OpportunitiesView;
import dev.dossier.project.cockpit.OpportunitiesView.OpportunityView;
import dev.dossier.project.cockpit.OpportunitiesView.TestView;
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
            MadeWay.chapters(items).stream(), Stream.of(opportunities(items), influence(items)))
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
                    "3.4",
                    0.68,
                    many(items, t -> new TestView("Impact " + t, "Worth it.", "$2M", "", "0.4")))));
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
