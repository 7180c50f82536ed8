package dev.dossier.project.cockpit;

import dev.dossier.assess.schedule.DueDays;
import dev.dossier.model.PlanItem.Blocker;
import dev.dossier.plan.Signals.Shown;
import dev.dossier.playbook.plan.Blockers;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.BlockersView.BlockerView;
import dev.dossier.project.cockpit.BlockersView.KindView;
import dev.dossier.project.cockpit.BlockersView.ReasonView;
import dev.dossier.project.cockpit.BlockersView.ShownView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows what stands in the way beside the way out that the playbook knows. */
final class BlockersViews {
  private final Outlook outlook;
  private final Blockers blockers;

  private BlockersViews(Outlook outlook, Blockers blockers) {
    this.outlook = outlook;
    this.blockers = blockers;
  }

  static Optional<Chapter> of(Outlook outlook) {
    return outlook
        .playbook()
        .plan()
        .blockers()
        .map(known -> new BlockersViews(outlook, known).view());
  }

  private BlockersView view() {
    return new BlockersView(
        blockers.heading().title(),
        blockers.heading().intro(),
        standing(),
        blockers.kinds().stream()
            .map(this::kind)
            .sorted(Comparator.comparing(KindView::clear))
            .toList());
  }

  private String standing() {
    long open = own().stream().filter(blocker -> !blocker.status().equals("cleared")).count();
    int shown = outlook.plan().blockers().size();
    if (open == 0 && shown == 0) {
      return "Nothing is known to stand in the way.";
    }
    String yours = open == 0 ? "Nothing that you wrote down" : "You see " + Wording.number(open);
    return yours + "; the package itself shows " + (shown == 0 ? "none" : shown) + ".";
  }

  private List<Blocker> own() {
    return outlook.pack().plan(Blocker.class);
  }

  private KindView kind(Blockers.Kind kind) {
    return new KindView(
        kind.id(),
        kind.title(),
        kind.recovery(),
        kind.months().map(range -> range.words() + " months").orElse(""),
        signs(kind),
        own().stream().filter(own -> own.blocks().equals(kind.id())).map(this::blocker).toList(),
        outlook.plan().blockers().stream()
            .filter(shown -> shown.blocker().kind().equals(kind.id()))
            .map(this::shown)
            .toList());
  }

  /** Examples that people see, then signs that the package itself is searched for. */
  private List<AdviceView> signs(Blockers.Kind kind) {
    Stream<AdviceView> seen = kind.examples().stream().map(example -> AdviceView.read(example, ""));
    Stream<AdviceView> searched =
        blockers.derived().stream()
            .filter(derived -> derived.kind().equals(kind.id()))
            .map(this::searched);
    return Stream.concat(seen, searched).toList();
  }

  private AdviceView searched(Blockers.Derived derived) {
    boolean shown =
        outlook.plan().blockers().stream().anyMatch(each -> each.blocker().equals(derived));
    return new AdviceView(
        derived.title(), "", shown ? "shown" : "not shown", shown ? State.GAP : State.MET);
  }

  private BlockerView blocker(Blocker blocker) {
    return new BlockerView(
        outlook.link(blocker.id()),
        blocker.status(),
        blocker.owner().orElse(""),
        blocker.since().map(Wording::shortDay).orElse(""),
        blocker.recoverBy().map(Wording::shortDay).orElse(""),
        DueDays.stated(blocker, outlook.asOf()).filter(outlook.asOf()::isAfter).isPresent());
  }

  private ShownView shown(Shown shown) {
    List<ReasonView> found =
        shown.findings().stream()
            .map(f -> new ReasonView(Wording.capital(f.message()), outlook.where(f.place())))
            .toList();
    return new ShownView(
        shown.blocker().title(),
        found.isEmpty()
            ? List.of(
                new ReasonView(
                    "No figure of the package shows anything else",
                    new LinkView("all figures", Optional.of("figures.html"))))
            : found);
  }
}
