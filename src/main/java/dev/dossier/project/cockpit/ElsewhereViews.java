package dev.dossier.project.cockpit;

import dev.dossier.model.PlanItem.Interview;
import dev.dossier.plan.Elsewhere;
import dev.dossier.plan.Elsewhere.Quarter;
import dev.dossier.playbook.plan.ParallelPath;
import dev.dossier.playbook.plan.Range;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.ElsewhereView.InterviewView;
import dev.dossier.project.cockpit.ElsewhereView.QuarterView;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows talks elsewhere against what the playbook advises. */
final class ElsewhereViews {
  private final Outlook outlook;
  private final Elsewhere elsewhere;
  private final ParallelPath path;

  private ElsewhereViews(Outlook outlook, Elsewhere elsewhere) {
    this.outlook = outlook;
    this.elsewhere = elsewhere;
    this.path = elsewhere.path();
  }

  static Optional<Chapter> of(Outlook outlook) {
    return outlook.plan().elsewhere().map(known -> new ElsewhereViews(outlook, known).view());
  }

  private ElsewhereView view() {
    return new ElsewhereView(
        path.heading().title(),
        path.heading().intro(),
        standing(),
        aim(),
        elsewhere.quarters().stream().map(this::quarter).toList(),
        outlook.pack().plan(Interview.class).stream()
            .filter(interview -> interview.date().isEmpty())
            .map(this::interview)
            .toList(),
        AdviceView.read(path.uses()));
  }

  private String standing() {
    return elsewhere
        .begins()
        .filter(outlook.asOf()::isBefore)
        .map(day -> "It begins on " + Wording.day(day) + ".")
        .orElseGet(() -> thisQuarter().map(this::held).orElse(""));
  }

  private Optional<Quarter> thisQuarter() {
    LocalDate day = outlook.asOf();
    return elsewhere.quarters().stream()
        .filter(quarter -> quarter.year() == day.getYear())
        .filter(quarter -> quarter.number() == day.get(IsoFields.QUARTER_OF_YEAR))
        .findFirst();
  }

  private String held(Quarter quarter) {
    int number = quarter.interviews().size();
    return (number == 0 ? "No interview" : Wording.count(number, "interview"))
        + " this quarter"
        + path.interviewsPerQuarter()
            .map(range -> "; the playbook advises " + range.words())
            .orElse("")
        + ".";
  }

  private List<AdviceView> aim() {
    Optional<AdviceView> targets =
        Optional.of(path.targets())
            .filter(text -> !text.isEmpty())
            .map(text -> AdviceView.read("What to look at", text));
    Optional<AdviceView> pace =
        path.interviewsPerQuarter()
            .map(range -> AdviceView.read("How often", range.words() + " interviews a quarter."));
    Optional<AdviceView> begins =
        elsewhere.begins().map(day -> AdviceView.read("From when", begins(day)));
    return Stream.of(targets, pace, begins).flatMap(Optional::stream).toList();
  }

  private String begins(LocalDate day) {
    return "After "
        + Wording.count(path.afterMonths().orElse(0), "month")
        + " at this level: "
        + (outlook.asOf().isBefore(day) ? "from " : "since ")
        + Wording.day(day)
        + ".";
  }

  private QuarterView quarter(Quarter quarter) {
    int asked = path.interviewsPerQuarter().map(Range::least).orElse(0);
    String held = quarter.interviews().isEmpty() ? "none" : "" + quarter.interviews().size();
    return new QuarterView(
        quarter.year() + ", quarter " + quarter.number(),
        new AdviceView(
            "Interviews",
            "",
            path.interviewsPerQuarter().map(range -> held + " of " + range.words()).orElse(held),
            quarter.interviews().size() >= asked ? State.MET : State.GAP),
        quarter.interviews().stream().map(this::interview).toList());
  }

  private InterviewView interview(Interview interview) {
    return new InterviewView(
        outlook.link(interview.id()),
        interview.company().orElse(""),
        interview.level().orElse(""),
        interview.date().map(Wording::shortDay).orElse(""),
        interview.status().orElse(""),
        interview.learnt().orElse(""));
  }
}
