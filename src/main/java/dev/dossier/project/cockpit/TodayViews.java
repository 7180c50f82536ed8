package dev.dossier.project.cockpit;

import dev.dossier.plan.Due;
import dev.dossier.plan.Move;
import dev.dossier.plan.Plan;
import dev.dossier.plan.Risk;
import dev.dossier.plan.Today;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.TodayView.FewView;
import dev.dossier.project.cockpit.TodayView.ItemView;
import java.time.LocalDate;
import java.util.Optional;

/** Says what matters on a day. */
public final class TodayViews {
  private final Outlook outlook;
  private final Plan plan;

  private TodayViews(Outlook outlook) {
    this.outlook = outlook;
    this.plan = outlook.plan();
  }

  public static TodayView of(Outlook outlook) {
    return new TodayViews(outlook).view();
  }

  private TodayView view() {
    Today today = plan.today();
    return new TodayView(TodayWords.distance(plan), due(today), moves(today), risks(today));
  }

  private FewView due(Today today) {
    Optional<LocalDate> next =
        plan.due().stream().filter(due -> !due.late()).map(Due::day).findFirst();
    return new FewView(
        today.due().first().stream().map(due -> item(due, outlook)).toList(),
        today.due().rest(),
        next.map(day -> "Nothing is due until " + Wording.day(day) + ".")
            .orElse("Nothing has a date yet. A file with one:"),
        next.isPresent() ? "" : "dossier new action \"…\"");
  }

  private FewView moves(Today today) {
    boolean first = outlook.pack().evidence().isEmpty();
    return new FewView(
        today.moves().first().stream().map(this::move).toList(),
        today.moves().rest(),
        first ? "The first piece of evidence:" : "Nothing in reach would raise the score.",
        first ? "dossier new evidence \"…\"" : "");
  }

  private FewView risks(Today today) {
    return new FewView(
        today.risks().first().stream().map(this::risk).toList(),
        today.risks().rest(),
        "Nothing is at risk.",
        "");
  }

  /** Something due with where it stands; a task of the timeline stands below its mark. */
  static ItemView item(Due due, Outlook outlook) {
    Optional<String> href =
        due.kind().equals("step")
            ? Optional.of(TimelineView.PATH + "#" + due.id().replaceFirst("/.*", ""))
            : outlook.link(due.id()).href();
    return new ItemView(
        new LinkView(due.title(), href),
        Wording.day(due.day()),
        TodayWords.why(due, outlook.asOf()),
        due.late());
  }

  private ItemView move(Move move) {
    boolean numbered = plan.today().numbered();
    String subject = move.gain().subject();
    Optional<String> href =
        switch (move.gain().kind()) {
          case ARTIFACT, ENDORSE, VERIFY -> outlook.link(subject).href();
          case EVIDENCE, MONTHS -> Optional.of("score.html#" + subject);
        };
    return new ItemView(
        new LinkView(TodayWords.what(move), href),
        TodayWords.points(move, numbered),
        TodayWords.why(move, numbered),
        false);
  }

  private ItemView risk(Risk risk) {
    Optional<String> href =
        switch (risk.kind()) {
          case BLOCKER, HOURS, CONTACT, ENDORSEMENT -> outlook.link(risk.id()).href();
          case RUN -> Optional.of("score.html#months");
          case WEAKNESS -> Optional.of("plan/blockers.html");
        };
    String mark = TodayWords.mark(risk, outlook.asOf());
    return new ItemView(
        new LinkView(TodayWords.what(risk), href),
        mark,
        TodayWords.why(risk, outlook.asOf()),
        !mark.isEmpty());
  }
}
