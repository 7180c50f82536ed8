package dev.dossier.project.cockpit;

import dev.dossier.model.PlanItem.Shadowing;
import dev.dossier.playbook.plan.Advice;
import dev.dossier.playbook.plan.Shadows;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.ShadowingView.DayView;
import dev.dossier.project.cockpit.ShadowingView.KindView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows what was learnt beside somebody at the next level, and what is still to be done there. */
final class ShadowingViews {
  private final Outlook outlook;
  private final Shadows shadows;
  private final List<Shadowing> days;

  private ShadowingViews(Outlook outlook, Shadows shadows) {
    this.outlook = outlook;
    this.shadows = shadows;
    this.days =
        outlook.pack().plan(Shadowing.class).stream()
            .sorted(
                Comparator.comparing((Shadowing s) -> s.date().orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(Shadowing::id))
            .toList();
  }

  static Optional<Chapter> of(Outlook outlook) {
    return outlook
        .playbook()
        .plan()
        .shadows()
        .map(asked -> new ShadowingViews(outlook, asked).view());
  }

  private ShadowingView view() {
    return new ShadowingView(
        shadows.heading().title(),
        shadows.heading().intro(),
        standing(),
        shadows.kinds().stream().map(this::kind).toList());
  }

  private String standing() {
    List<Advice> advised =
        shadows.kinds().stream().flatMap(kind -> kind.activities().stream()).toList();
    long done = advised.stream().filter(activity -> times(activity) > 0).count();
    return (days.isEmpty() ? "Nothing is written down yet" : Wording.count(days.size(), "note"))
        + "; "
        + (done == 0 ? "none" : Wording.number(done))
        + " of the "
        + Wording.count(advised.size(), "activity")
        + " that the playbook names "
        + (done == 1 ? "is" : "are")
        + " done.";
  }

  private long times(Advice activity) {
    return days.stream()
        .filter(day -> day.activity().filter(activity.id()::equals).isPresent())
        .count();
  }

  private KindView kind(Shadows.Kind kind) {
    return new KindView(
        kind.id(),
        kind.title(),
        kind.learn(),
        days.stream()
            .filter(day -> day.shadows().equals(kind.id()))
            .map(day -> day(kind, day))
            .toList(),
        kind.activities().stream()
            .map(each -> AdviceView.done(each.title(), each.help(), times(each)))
            .toList());
  }

  private DayView day(Shadows.Kind kind, Shadowing day) {
    return new DayView(
        outlook.link(day.id()),
        kind.activities().stream()
            .filter(activity -> day.activity().filter(activity.id()::equals).isPresent())
            .map(Advice::title)
            .findFirst()
            .orElse(""),
        day.date().map(Wording::shortDay).orElse(""),
        day.with().orElse(""),
        day.learnt().orElse(""));
  }
}
