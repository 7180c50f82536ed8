package dev.dossier.project.cockpit;

import dev.dossier.project.cockpit.TodayView.ItemView;
import java.util.List;
import java.util.Optional;

/**
 * The way to the committee, counted back from its day, and the rhythm on it.
 *
 * @param intro what the timeline is for; may be empty
 * @param asOf the day, such as {@code 2026-06-30}
 * @param committee the day the committee meets, likewise
 * @param late open though their day has passed, the earliest first
 * @param marks the marks with what is dated between each and the next
 * @param sprint absent where the playbook plans none
 */
public record TimelineView(
    String standing,
    String intro,
    String asOf,
    String committee,
    List<ItemView> late,
    List<MarkView> marks,
    Optional<SprintView> sprint,
    Optional<WeekView> week)
    implements Chapter {
  static final String PATH = "plan/timeline.html";

  public TimelineView {
    late = List.copyOf(late);
    marks = List.copyOf(marks);
  }

  /**
   * A mark and what belongs to the time up to the next one.
   *
   * @param dated files of the plan with a day in that time; those before the first mark are the
   *     first mark's
   */
  public record MarkView(AgendaView agenda, List<DatedView> dated) {
    public MarkView {
      dated = List.copyOf(dated);
    }
  }

  /**
   * A file of the plan with its day.
   *
   * @param day such as {@code 2026-06-30}
   */
  public record DatedView(ItemView item, String day) {}

  /**
   * The sprint.
   *
   * @param intro what it is for; may be empty
   * @param state running, over, ahead, offered or early
   * @param word how it stands, in a sentence
   * @param command what to type to begin it; empty where it is not offered
   * @param hours hours a week, in a sentence
   * @param warning what is wrong with them; empty for nothing
   * @param day what each hour of a day is for
   */
  public record SprintView(
      String title,
      String intro,
      String state,
      String word,
      String command,
      String hours,
      String warning,
      List<StageView> stages,
      List<HourView> day) {
    public SprintView {
      stages = List.copyOf(stages);
      day = List.copyOf(day);
    }
  }

  /**
   * A stage of the sprint.
   *
   * @param when its days: of the calendar where it has begun, of the sprint where not
   * @param metric what tells that it worked
   * @param source hours a week that the source of the plan names; may be empty
   */
  public record StageView(String title, String when, String time, String metric, String source) {}

  /** What an hour of the day, or a day of the week, is for. */
  public record HourView(String when, String title, String note) {}

  /** The rhythm of a week. */
  public record WeekView(String title, String intro, List<HourView> days) {
    public WeekView {
      days = List.copyOf(days);
    }
  }

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String label() {
    return "Timeline";
  }
}
