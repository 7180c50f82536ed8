package dev.dossier.report;

import dev.dossier.finding.Finding;
import dev.dossier.plan.Agenda;
import dev.dossier.plan.Agenda.Kind;
import dev.dossier.plan.Opportunities.Ranked;
import dev.dossier.plan.Opportunities.Tested;
import dev.dossier.plan.Plan;
import dev.dossier.plan.Signals;
import dev.dossier.plan.SprintOffer;
import dev.dossier.plan.Tick;
import dev.dossier.playbook.plan.People;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.TodayWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The plan for somebody who begins a week: what is due first, how far all of it is after that. */
public final class PlanText {
  private static final int BAR = 12;

  private final Plan plan;
  private final Terminal terminal;
  private final Sheet sheet;
  private final boolean all;

  private PlanText(Plan plan, Terminal terminal, boolean all) {
    this.plan = plan;
    this.terminal = terminal;
    this.sheet = new Sheet(terminal);
    this.all = all;
  }

  /**
   * The plan as text.
   *
   * @param all whether everything is listed, and not only what comes first
   */
  public static String of(Plan plan, Terminal terminal, boolean all) {
    return new PlanText(plan, terminal, all).text();
  }

  private String text() {
    LocalDate committee = plan.dates().committee();
    sheet.sides(
        Ink.STRONG,
        TodayWords.distance(plan),
        Ink.FAINT,
        Wording.day(committee) + " · as of " + Wording.day(plan.asOf()));
    new TodayText(plan, terminal, sheet).print(all);
    parts();
    opportunities();
    plan.sprint().ifPresent(this::sprint);
    missing();
    blockers();
    questions();
    return sheet.text();
  }

  /** Parts of the plan that run now, or all of them. */
  private void parts() {
    List<Agenda> parts =
        plan.agendas().stream()
            .filter(part -> all || part.when().filter(w -> w.holds(plan.asOf())).isPresent())
            .toList();
    if (parts.isEmpty()) {
      return;
    }
    sheet.heading(all ? "The whole way" : "Where the plan stands");
    for (Agenda part : parts) {
      double share = part.points().isEmpty() ? 0 : (double) part.closed() / part.points().size();
      String when =
          part.when()
              .map(
                  w ->
                      "  "
                          + TodayText.day(w.first()).strip()
                          + " – "
                          + TodayText.day(w.last()).strip())
              .orElse("  not begun");
      sheet.line(
          "  "
              + Bar.of(terminal, share * BAR, BAR)
              + String.format(Locale.ROOT, " %2d of %2d", part.closed(), part.points().size())
              + "  "
              + terminal.text(part.title())
              + terminal.paint(Ink.FAINT, terminal.text(when + (all ? "  " + part.id() : ""))));
      part.points().stream()
          .filter(point -> all || (part.kind() != Kind.YEAR && !point.tick().state().closed()))
          .forEach(this::point);
    }
  }

  private void point(Agenda.Point point) {
    Tick tick = point.tick();
    String mark =
        tick.state().closed() ? "[x] " : tick.state() == Tick.State.DOING ? "[~] " : "[ ] ";
    String why =
        tick.files().isEmpty() || !all
            ? ""
            : " (" + tick.files().stream().limit(3).collect(Collectors.joining(", ")) + ")";
    String step = all ? " · step:\u00a0" + point.id() : "";
    sheet.hanging("      " + mark, "          ", point.title() + why + step);
  }

  private void opportunities() {
    List<Ranked> open =
        plan.opportunities().stream()
            .filter(r -> all || r.opportunity().status().equals("open"))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    sheet.heading("Projects that could be taken on");
    for (Ranked ranked : open) {
      sheet.line(
          String.format(Locale.ROOT, "  %4.1f of %d  ", ranked.points(), ranked.tests().size())
              + terminal.text(ranked.opportunity().head().title()));
      sheet.wrapped(
          Ink.FAINT,
          "             ",
          ranked.tests().stream().map(PlanText::arithmetic).collect(Collectors.joining(" + ")));
    }
  }

  private static String arithmetic(Tested tested) {
    String number = String.format(Locale.ROOT, "%.2f", tested.points());
    return tested.test().id() + " " + (tested.value().isEmpty() ? "unknown" : number);
  }

  private void sprint(SprintOffer offer) {
    if (!offer.offered() && offer.start().isEmpty()) {
      return;
    }
    sheet.heading(offer.sprint().heading().title());
    String when =
        offer
            .when()
            .map(w -> TodayText.day(w.first()).strip() + " – " + TodayText.day(w.last()).strip())
            .orElse(
                "The score allows it: 'dossier new sprint \""
                    + offer.sprint().heading().title()
                    + "\"'.");
    sheet.wrapped("  ", when + " · " + offer.hours() + " hours a week");
    if (offer.inhumane()) {
      sheet.wrapped(
          Ink.WARNING,
          "  ",
          "More than "
              + offer.sprint().warnAbove()
              + " hours a week is too much for "
              + offer.sprint().days()
              + " days.");
    }
  }

  private void missing() {
    List<People.Contact> missing = plan.contacts().missing();
    if (!missing.isEmpty()) {
      sheet.heading("Nobody keeps in touch with");
      for (People.Contact contact : missing) {
        String purpose = contact.purpose().isEmpty() ? "." : ": " + contact.purpose();
        sheet.hanging("  - ", "    ", contact.title() + ", " + contact.cadence().word() + purpose);
      }
    }
  }

  private void blockers() {
    if (!plan.blockers().isEmpty()) {
      sheet.heading("What the package itself shows to be in the way");
      for (Signals.Shown shown : plan.blockers()) {
        sheet.hanging("  - ", "    ", shown.blocker().title() + places(shown.findings()));
      }
    }
  }

  private void questions() {
    if (!plan.questions().isEmpty()) {
      sheet.heading("Questions to expect");
      for (Signals.Expected expected : plan.questions()) {
        List<Finding> found = expected.spots().stream().map(Signals.WeakSpot::finding).toList();
        sheet.hanging("  - ", "    ", expected.question().question() + places(found));
      }
    }
  }

  private String places(List<Finding> findings) {
    List<String> files =
        findings.stream().map(f -> f.place().file() + ":" + f.place().line()).distinct().toList();
    int most = all ? files.size() : Math.min(2, files.size());
    String rest = files.size() > most ? " and " + (files.size() - most) + " more" : "";
    return files.isEmpty() ? "" : " (" + String.join(", ", files.subList(0, most)) + rest + ")";
  }
}
