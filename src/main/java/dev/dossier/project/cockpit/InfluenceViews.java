package dev.dossier.project.cockpit;

import dev.dossier.model.PlanItem.Meeting;
import dev.dossier.model.PlanItem.Mentee;
import dev.dossier.plan.Reach;
import dev.dossier.plan.Reach.Of;
import dev.dossier.playbook.plan.Advice;
import dev.dossier.playbook.plan.Influence;
import dev.dossier.playbook.plan.Range;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.InfluenceView.MeetingView;
import dev.dossier.project.cockpit.InfluenceView.MenteeView;
import dev.dossier.project.cockpit.InfluenceView.MentoringView;
import dev.dossier.project.cockpit.InfluenceView.RoomView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows influence beside what the playbook asks for. */
final class InfluenceViews {
  private final Outlook outlook;
  private final Influence influence;
  private final Reach reach;

  private InfluenceViews(Outlook outlook, Influence influence, Reach reach) {
    this.outlook = outlook;
    this.influence = influence;
    this.reach = reach;
  }

  static Optional<Chapter> of(Outlook outlook) {
    Optional<Influence> influence = outlook.playbook().plan().influence();
    return influence.flatMap(
        asked -> outlook.plan().reach().map(r -> new InfluenceViews(outlook, asked, r).view()));
  }

  private InfluenceView view() {
    WritingViews writing = new WritingViews(outlook, reach);
    return new InfluenceView(
        influence.heading().title(),
        influence.heading().intro(),
        writing.standing(),
        writing.view(documents()),
        new RoomView(meetings(), kinds(), contributions()),
        new MentoringView(mentoring(), mentees(), groups()),
        gaps());
  }

  private List<AdviceView> documents() {
    return influence.writing().map(Influence.Writing::kinds).orElse(List.of()).stream()
        .map(
            kind ->
                AdviceView.counted(
                    kind.title(), kind.readers(), number(Of.DOCUMENT, kind.id()), "document"))
        .toList();
  }

  private List<AdviceView> kinds() {
    return rooms(Influence.Meetings::kinds).stream()
        .map(
            kind ->
                AdviceView.counted(
                    kind.title(), kind.help(), number(Of.MEETING, kind.id()), "meeting"))
        .toList();
  }

  private List<AdviceView> contributions() {
    return rooms(Influence.Meetings::contributions).stream()
        .map(way -> AdviceView.done(way.title(), way.help(), number(Of.CONTRIBUTION, way.id())))
        .toList();
  }

  private List<Advice> rooms(Function<Influence.Meetings, List<Advice>> part) {
    return influence.meetings().map(part).orElse(List.of());
  }

  private List<Influence.Group> asked() {
    return influence.mentoring().map(Influence.Mentoring::groups).orElse(List.of());
  }

  private List<AdviceView> groups() {
    return asked().stream().map(this::group).toList();
  }

  /** A group of which the playbook wants several people is met by as many of them. */
  private AdviceView group(Influence.Group group) {
    long people = number(Of.MENTEE, group.id());
    String asked = group.people().map(Range::words).orElse("");
    boolean enough = people >= group.people().map(Range::least).orElse(1);
    String there =
        asked.isEmpty()
            ? (people == 0 ? "none yet" : Wording.number(people))
            : (people == 0 ? "none" : Wording.number(people)) + " of " + asked;
    return new AdviceView(group.title(), "", there, enough ? State.MET : State.GAP);
  }

  private long number(Of of, String id) {
    return reach.kinds().stream()
        .filter(kind -> kind.of() == of && kind.id().equals(id))
        .mapToLong(Reach.Counted::number)
        .sum();
  }

  private List<MeetingView> meetings() {
    return outlook.pack().plan(Meeting.class).stream()
        .sorted(
            Comparator.comparing((Meeting m) -> m.date().orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(Meeting::id))
        .map(
            m ->
                new MeetingView(
                    outlook.link(m.id()),
                    title(rooms(Influence.Meetings::kinds), m.gathering()),
                    m.date().map(Wording::shortDay).orElse(""),
                    contributed(m),
                    m.outcome().orElse("")))
        .toList();
  }

  private String contributed(Meeting meeting) {
    List<Advice> ways = rooms(Influence.Meetings::contributions);
    return Wording.capital(
        Wording.list(
            meeting.contributed().stream().map(id -> Wording.uncapital(title(ways, id))).toList()));
  }

  private static String title(List<Advice> advice, String id) {
    return advice.stream()
        .filter(each -> each.id().equals(id))
        .map(Advice::title)
        .findFirst()
        .orElse(id);
  }

  private String mentoring() {
    return reach.mentees() == 0
        ? "Nobody is named yet."
        : Wording.count(reach.mentees(), "mentee")
            + " so far, "
            + (reach.promoted() == 0 ? "none" : Wording.number(reach.promoted()))
            + " promoted. Evidence and files of the plan are held against each other, and the"
            + " larger number counts.";
  }

  private List<MenteeView> mentees() {
    return outlook.pack().plan(Mentee.class).stream()
        .map(
            m ->
                new MenteeView(
                    outlook.link(m.id()),
                    asked().stream()
                        .filter(group -> group.id().equals(m.group()))
                        .map(Influence.Group::title)
                        .findFirst()
                        .orElse(m.group()),
                    m.since().map(Wording::shortDay).orElse(""),
                    m.promoted().map(Wording::shortDay).orElse("")))
        .toList();
  }

  private List<GapView> gaps() {
    List<GapView> gaps = new ArrayList<>();
    for (Reach.Counted kind : reach.kinds()) {
      if (kind.number() == 0) {
        gap(kind).ifPresent(gaps::add);
      }
    }
    return gaps;
  }

  private static Optional<GapView> gap(Reach.Counted kind) {
    return switch (kind.of()) {
      case DOCUMENT ->
          Optional.of(new GapView(kind.title(), "in writing", "writing", "form: " + kind.id()));
      case MEETING ->
          Optional.of(new GapView(kind.title(), "in the room", "meeting", "kind: " + kind.id()));
      case MENTEE ->
          Optional.of(new GapView(kind.title(), "to help", "mentee", "group: " + kind.id()));
      case CONTRIBUTION -> Optional.empty();
    };
  }
}
