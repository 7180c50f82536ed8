package dev.dossier.project.cockpit;

import dev.dossier.model.Evidence;
import dev.dossier.plan.Reach;
import dev.dossier.plan.Reach.MonthOfWriting;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.InfluenceView.MonthView;
import dev.dossier.project.cockpit.InfluenceView.PaperView;
import dev.dossier.project.cockpit.InfluenceView.WritingView;
import java.util.List;

/** Shows writing, month by month and file by file. */
final class WritingViews {
  private static final int INITIALS = 3;

  private final Outlook outlook;
  private final Reach reach;

  WritingViews(Outlook outlook, Reach reach) {
    this.outlook = outlook;
    this.reach = reach;
  }

  WritingView view(List<AdviceView> advice) {
    return new WritingView(
        summary(),
        reach.pace(),
        reach.months().stream().map(this::month).toList(),
        reads(),
        reach.writing().stream().map(this::paper).toList(),
        advice);
  }

  String standing() {
    return Wording.count(documents(), "document") + " in " + months() + asked() + ".";
  }

  private long documents() {
    return reach.months().stream().mapToLong(MonthOfWriting::documents).sum();
  }

  private String months() {
    return Wording.count(reach.months().size(), "month");
  }

  private String asked() {
    long asked = (long) reach.pace() * reach.months().size();
    return asked == 0 ? "" : "; the playbook asks for " + Wording.number(asked);
  }

  private String summary() {
    int quiet = reach.quietMonths().size();
    String silence =
        quiet == 0 ? "No month fell short." : Wording.count(quiet, "month") + " fell short.";
    return standing() + (reach.pace() == 0 ? "" : " " + silence);
  }

  private String reads() {
    int led = reach.decisions().size();
    return "Read "
        + Wording.count(reach.views(), "time")
        + ", as far as the files say, and named as the reason for "
        + (led == 0 ? "no decision yet" : Wording.count(led, "decision"))
        + ".";
  }

  private MonthView month(MonthOfWriting month) {
    String label = Wording.month(month.month());
    return new MonthView(
        label,
        label.substring(0, INITIALS),
        month.documents(),
        month.files().stream().map(outlook::link).toList());
  }

  private PaperView paper(Evidence e) {
    return new PaperView(
        outlook.link(e.id()),
        e.form().map(this::kind).orElse(""),
        Wording.period(e.period()),
        e.count() == 1 ? "" : Wording.count(e.count(), "document"),
        e.views().isPresent() ? Wording.number(e.views().getAsInt()) : "",
        e.decisions());
  }

  /** The playbook's word for a kind of document. */
  private String kind(String form) {
    return reach.kinds().stream()
        .filter(kind -> kind.of() == Reach.Of.DOCUMENT && kind.id().equals(form))
        .map(Reach.Counted::title)
        .findFirst()
        .orElse(Wording.capital(form));
  }
}
