package dev.dossier.project.cockpit;

import dev.dossier.assess.schedule.Stretch;
import dev.dossier.plan.SprintOffer;
import dev.dossier.playbook.plan.Sprint;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.TimelineView.HourView;
import dev.dossier.project.cockpit.TimelineView.SprintView;
import dev.dossier.project.cockpit.TimelineView.StageView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says how the sprint stands, or whether one is worth beginning. */
final class SprintViews {
  private final SprintOffer offer;
  private final Sprint sprint;
  private final LocalDate asOf;

  private SprintViews(SprintOffer offer, LocalDate asOf) {
    this.offer = offer;
    this.sprint = offer.sprint();
    this.asOf = asOf;
  }

  static SprintView of(SprintOffer offer, LocalDate asOf) {
    return new SprintViews(offer, asOf).view();
  }

  private SprintView view() {
    String state = offer.when().map(this::running).orElse(offer.offered() ? "offered" : "early");
    return new SprintView(
        sprint.heading().title(),
        sprint.heading().intro(),
        state,
        word(state),
        state.equals("offered") ? "dossier new sprint \"" + sprint.heading().title() + "\"" : "",
        offer.hours() + " hours a week" + (offer.start().isEmpty() ? " are planned" : ""),
        offer.inhumane()
            ? "More than " + sprint.warnAbove() + " hours a week is too much for that long."
            : "",
        sprint.stages().stream().map(this::stage).toList(),
        hours());
  }

  private String running(Stretch when) {
    String time = AgendaViews.time(when, asOf);
    return time.equals("now") ? "running" : time.equals("past") ? "over" : "ahead";
  }

  private String word(String state) {
    String days = offer.when().map(AgendaViews::days).orElse("");
    String threshold = Wording.number(BigDecimal.valueOf(sprint.offeredFrom()));
    return switch (state) {
      case "running", "ahead" -> Wording.capital(days) + ".";
      case "over" -> "Over: " + days + ".";
      case "offered" ->
          "The score has reached " + threshold + ", from which it is worth beginning.";
      default -> "Worth beginning from a score of " + threshold + ".";
    };
  }

  private StageView stage(Sprint.Stage stage) {
    Optional<Stretch> when =
        offer
            .start()
            .map(
                day ->
                    new Stretch(
                        day.plusDays(stage.days().first() - 1L),
                        day.plusDays(stage.days().last() - 1L)));
    return new StageView(
        stage.title(),
        when.map(AgendaViews::days)
            .orElse("days " + stage.days().first() + " – " + stage.days().last()),
        when.map(days -> AgendaViews.time(days, asOf)).orElse(""),
        stage.metric(),
        stage
            .sourceHours()
            .filter(hours -> hours > offer.hours())
            .map(h -> h + " hours")
            .orElse(""));
  }

  private List<HourView> hours() {
    return sprint.day().stream()
        .map(
            hour ->
                new HourView(String.format(Locale.ROOT, "%02d:00", hour.hour()), hour.title(), ""))
        .toList();
  }
}
