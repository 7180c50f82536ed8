package dev.dossier.project.cockpit;

import dev.dossier.plan.Due;
import dev.dossier.plan.Move;
import dev.dossier.plan.Plan;
import dev.dossier.plan.Risk;
import dev.dossier.project.GainWords;
import dev.dossier.project.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the few things of a day are called and why they are among them; pages and terminal alike.
 */
public final class TodayWords {
  private static final int WEEK = 7;

  private TodayWords() {}

  /** How far the committee is, such as "11 weeks to the committee". */
  public static String distance(Plan plan) {
    long days = ChronoUnit.DAYS.between(plan.asOf(), plan.dates().committee());
    if (days == 0) {
      return "The committee meets today";
    } else if (days < 0) {
      return "The committee has met";
    }
    String time = days < 3 * WEEK ? Wording.count(days, "day") : Wording.count(days / WEEK, "week");
    return time + " to the committee";
  }

  /** What kind of thing is due, and how late it is. */
  public static String why(Due due, LocalDate asOf) {
    String kind =
        switch (due.kind()) {
          case "relationship" -> "to meet";
          case "step" -> "timeline";
          default -> due.kind();
        };
    return due.late() ? kind + ", " + late(due.day(), asOf) : kind;
  }

  public static String what(Move move) {
    return GainWords.what(move.gain().kind(), move.title());
  }

  /** Points, or nothing while they are not told. */
  public static String points(Move move, boolean numbered) {
    return numbered ? "+" + Wording.decimals(move.gain().points(), 1) : "";
  }

  /** What it takes, and what each hour of it gains. */
  public static String why(Move move, boolean numbered) {
    String hours = "about " + Wording.count(move.hours(), "hour");
    return numbered
        ? hours + ", " + Wording.decimals(move.pointsPerHour(), 2) + " points for each"
        : hours;
  }

  public static String what(Risk risk) {
    return switch (risk.kind()) {
      case RUN -> "The run of " + Wording.count(risk.amount(), "month");
      case HOURS -> risk.amount() + " hours a week in “" + risk.title() + "”";
      case ENDORSEMENT -> "The endorsement of “" + risk.title() + "”";
      case BLOCKER, CONTACT, WEAKNESS -> risk.title();
    };
  }

  /** What is wrong with it. */
  public static String why(Risk risk, LocalDate asOf) {
    LocalDate day = risk.day().orElse(asOf);
    return switch (risk.kind()) {
      case BLOCKER -> "to be out of the way by " + Wording.day(day);
      case RUN -> "no strong work covers this month; it stops counting on " + Wording.day(day);
      case HOURS -> "more than a person can keep up";
      case CONTACT -> "to be met by " + Wording.day(day);
      case ENDORSEMENT -> "old, or for work that has changed since";
      case WEAKNESS -> "the package itself shows it";
    };
  }

  /** How late it is; empty for what has no day, or one that is still to come. */
  public static String mark(Risk risk, LocalDate asOf) {
    return risk.day().filter(asOf::isAfter).map(day -> late(day, asOf)).orElse("");
  }

  private static String late(LocalDate day, LocalDate asOf) {
    return Wording.count(ChronoUnit.DAYS.between(day, asOf), "day") + " late";
  }
}
