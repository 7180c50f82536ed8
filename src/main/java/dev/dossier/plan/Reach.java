package dev.dossier.plan;

import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.PlanItem.Meeting;
import dev.dossier.model.PlanItem.Mentee;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.plan.Advice;
import dev.dossier.playbook.plan.Influence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far the candidate's influence reaches: writing against the playbook's pace, meetings, people
 * helped.
 *
 * <p>A file that counts several documents says no day for each. They are spread evenly over the
 * months of its period up to the as-of day, the last of them in its last month: three from April to
 * June are one a month, and all documents of a file fall within its period.
 *
 * @param months documents by month, the last twelve to the as-of month
 * @param pace documents a month that the playbook asks for; 0 where it asks for none
 * @param writing the files that documents are counted from, the latest first
 * @param kinds each kind of document, meeting, contribution and mentee with how many there are
 * @param mentees people helped, by evidence and files of the plan, whichever names more
 * @param promoted how many of them were promoted
 */
public record Reach(
    List<MonthOfWriting> months,
    int pace,
    List<Evidence> writing,
    List<Counted> kinds,
    long mentees,
    long promoted) {
  private static final int MONTHS = 12;

  public Reach {
    months = List.copyOf(months);
    writing = List.copyOf(writing);
    kinds = List.copyOf(kinds);
  }

  /**
   * Documents that were finished in a month.
   *
   * @param files ids of the files that count them
   */
  public record MonthOfWriting(YearMonth month, long documents, List<String> files) {
    public MonthOfWriting {
      files = List.copyOf(files);
    }
  }

  /** What is counted. */
  public enum Of {
    DOCUMENT,
    MEETING,
    CONTRIBUTION,
    MENTEE
  }

  /** How many there are of a kind that the playbook names; none is a gap. */
  public record Counted(Of of, String id, String title, long number) {}

  /** Months in which less was written than the playbook asks for. */
  public List<YearMonth> quietMonths() {
    return months.stream()
        .filter(month -> month.documents() < pace)
        .map(MonthOfWriting::month)
        .toList();
  }

  /** How often documents were read, as far as their files say. */
  public long views() {
    return writing.stream().mapToLong(e -> e.views().orElse(0)).sum();
  }

  /** What documents led to. */
  public List<String> decisions() {
    return writing.stream().flatMap(e -> e.decisions().stream()).toList();
  }

  static Reach of(PromotionPackage pack, Influence influence, LocalDate asOf) {
    List<Evidence> writing =
        begun(pack, asOf)
            .filter(e -> e.kind() == EvidenceKind.WRITING)
            .sorted(
                Comparator.comparing((Evidence e) -> e.period().last().orElse(asOf))
                    .reversed()
                    .thenComparing(Evidence::id))
            .toList();
    List<Mentee> mentees = pack.plan(Mentee.class);
    return new Reach(
        months(writing, asOf),
        influence.writing().map(Influence.Writing::perMonth).orElse(0),
        writing,
        kinds(pack, influence, writing),
        Math.max(mentees.size(), begun(pack, asOf).mapToLong(e -> e.mentees().orElse(0)).sum()),
        Math.max(
            mentees.stream().filter(m -> m.promoted().isPresent()).count(),
            begun(pack, asOf).mapToLong(e -> e.promoted().orElse(0)).sum()));
  }

  private static List<MonthOfWriting> months(List<Evidence> writing, LocalDate asOf) {
    YearMonth last = YearMonth.from(asOf);
    return IntStream.range(0, MONTHS)
        .mapToObj(i -> last.minusMonths(MONTHS - 1L - i))
        .map(month -> month(month, writing, asOf))
        .toList();
  }

  private static MonthOfWriting month(YearMonth month, List<Evidence> writing, LocalDate asOf) {
    return new MonthOfWriting(
        month,
        writing.stream().mapToLong(e -> finished(e, month, asOf)).sum(),
        writing.stream().filter(e -> finished(e, month, asOf) > 0).map(Evidence::id).toList());
  }

  /** How many documents of a file fall into a month. */
  private static long finished(Evidence file, YearMonth month, LocalDate asOf) {
    if (!file.period().touches(month, asOf)) {
      return 0;
    }
    long months = file.period().months(asOf);
    long at = YearMonth.from(file.period().first()).until(month, ChronoUnit.MONTHS);
    return file.count() * (at + 1) / months - file.count() * at / months;
  }

  private static List<Counted> kinds(
      PromotionPackage pack, Influence influence, List<Evidence> writing) {
    List<Counted> kinds = new ArrayList<>();
    for (Influence.Document kind :
        influence.writing().map(Influence.Writing::kinds).orElse(List.of())) {
      Predicate<Evidence> same = e -> e.form().filter(kind.id()::equals).isPresent();
      long files = writing.stream().filter(same).mapToLong(Evidence::count).sum();
      kinds.add(new Counted(Of.DOCUMENT, kind.id(), kind.title(), files));
    }
    List<Meeting> meetings = pack.plan(Meeting.class);
    Optional<Influence.Meetings> rooms = influence.meetings();
    for (Advice kind : rooms.map(Influence.Meetings::kinds).orElse(List.of())) {
      long held = meetings.stream().filter(m -> m.gathering().equals(kind.id())).count();
      kinds.add(new Counted(Of.MEETING, kind.id(), kind.title(), held));
    }
    for (Advice way : rooms.map(Influence.Meetings::contributions).orElse(List.of())) {
      long times = meetings.stream().filter(m -> m.contributed().contains(way.id())).count();
      kinds.add(new Counted(Of.CONTRIBUTION, way.id(), way.title(), times));
    }
    for (Influence.Group group :
        influence.mentoring().map(Influence.Mentoring::groups).orElse(List.of())) {
      long people =
          pack.plan(Mentee.class).stream().filter(m -> m.group().equals(group.id())).count();
      kinds.add(new Counted(Of.MENTEE, group.id(), group.title(), people));
    }
    return kinds;
  }

  private static Stream<Evidence> begun(PromotionPackage pack, LocalDate asOf) {
    return pack.evidence().stream().filter(e -> !e.period().first().isAfter(asOf));
  }
}
