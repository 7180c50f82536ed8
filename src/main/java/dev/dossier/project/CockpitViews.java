package dev.dossier.project;

import dev.dossier.assess.ScoreHistory;
import dev.dossier.finding.Finding;
import dev.dossier.model.Attachment;
import dev.dossier.model.Audience;
import dev.dossier.model.Head;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.plan.Planner;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.CockpitView.PlanGroupView;
import dev.dossier.project.CockpitView.PlanItemView;
import dev.dossier.project.CockpitView.VisibilityView;
import dev.dossier.project.DocumentView.LeftOutView;
import dev.dossier.project.cockpit.Chapters;
import dev.dossier.project.cockpit.Outlook;
import dev.dossier.project.cockpit.TodayViews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The candidate's own view: plan, playbook, and who sees which file. */
final class CockpitViews {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("action", "Actions"),
          Map.entry("sprint", "Sprint"),
          Map.entry("opportunity", "Opportunities"),
          Map.entry("relationship", "Relationships"),
          Map.entry("meeting", "Meetings"),
          Map.entry("mentee", "Mentees"),
          Map.entry("blocker", "Blockers"),
          Map.entry("shadowing", "Shadowing"),
          Map.entry("interview", "Interviews"),
          Map.entry("committee", "Committee"),
          Map.entry("note", "Notes"));
  private static final List<String> ORDER =
      List.of(
          "action",
          "sprint",
          "opportunity",
          "relationship",
          "meeting",
          "mentee",
          "blocker",
          "shadowing",
          "interview",
          "committee",
          "note");

  private final Lens lens;
  private final Map<String, Audience> attachments;
  private final List<String> leftBehind;
  private final List<LeftOutView> leftOut;

  /**
   * @param attachments the widest audience that has each attachment, by its path
   * @param leftBehind files that are on no site whatever they hold
   * @param leftOut what the committee's document has no room for
   */
  CockpitViews(
      Lens lens,
      Map<String, Audience> attachments,
      List<String> leftBehind,
      List<LeftOutView> leftOut) {
    this.lens = lens;
    this.leftOut = List.copyOf(leftOut);
    this.attachments = Map.copyOf(attachments);
    this.leftBehind = List.copyOf(leftBehind);
  }

  /**
   * The view.
   *
   * @param findings everything that was found in the package, set aside or not
   */
  CockpitView view(
      List<Finding> findings, Optional<String> committeeScore, Optional<ScoreHistory> history) {
    Outlook outlook = outlook(findings);
    return new CockpitView(
        committeeScore,
        TodayViews.of(outlook),
        Chapters.of(outlook),
        plan(),
        visibility(),
        drafts(),
        history.map(h -> new HistoryViews(lens, h).view()));
  }

  private Outlook outlook(List<Finding> findings) {
    return new Outlook(
        lens.content(),
        lens.playbook(),
        lens.assessment(),
        lens.book(),
        Planner.plan(lens.content(), lens.playbook(), lens.assessment(), lens.book(), findings),
        Links.files(lens),
        leftOut);
  }

  private List<PlanGroupView> plan() {
    List<PlanGroupView> groups = new ArrayList<>();
    for (String kind : ORDER) {
      List<PlanItemView> items =
          lens.content().plan().stream()
              .filter(item -> item.kind().equals(kind))
              .map(this::item)
              .toList();
      if (!items.isEmpty()) {
        groups.add(new PlanGroupView(kind, TITLES.getOrDefault(kind, kind), items));
      }
    }
    return groups;
  }

  private PlanItemView item(PlanItem item) {
    PlanFacts facts = PlanFacts.of(item, lens.content().promotion().currency());
    return new PlanItemView(
        item.id(),
        SitePaths.of(item),
        item.head().title(),
        facts.status(),
        facts.due(),
        facts.facts(),
        SitePaths.text(item.head()));
  }

  private List<VisibilityView> visibility() {
    PromotionPackage content = lens.content();
    List<VisibilityView> files = new ArrayList<>();
    files.add(seen(content.promotion().head(), Audience.COMMITTEE, SitePaths.PROMOTION));
    content.evidence().forEach(e -> files.add(seen(e.head(), Audience.PUBLIC, SitePaths.of(e))));
    content
        .endorsements()
        .forEach(e -> files.add(seen(e.head(), readersOf(e.endorses()), SitePaths.of(e))));
    content.document().forEach(d -> files.add(seen(d.head(), Audience.COMMITTEE, SitePaths.of(d))));
    content.pages().forEach(p -> files.add(seen(p.head(), Audience.PUBLIC, lens.path(p))));
    content.plan().forEach(p -> files.add(seen(p.head(), Audience.PRIVATE, SitePaths.of(p))));
    content.attachments().forEach(a -> files.add(copied(a)));
    content
        .drafts()
        .forEach(d -> files.add(new VisibilityView(d.file(), why(d), Optional.empty())));
    leftBehind.forEach(
        file ->
            files.add(
                new VisibilityView(
                    file, "nobody: hidden, or left by an editor", Optional.empty())));
    return files;
  }

  private static String why(Draft draft) {
    return draft.until().map(day -> "nobody before " + Wording.day(day)).orElse("nobody: a draft");
  }

  /**
   * A file with its readers.
   *
   * @param widest the widest audience that files of its kind can have
   */
  private static VisibilityView seen(Head head, Audience widest, String path) {
    Audience narrower = head.audience().maySee(widest) ? head.audience() : widest;
    return new VisibilityView(head.file(), who(narrower), Optional.of(path));
  }

  /** Who sees any of this evidence: an endorsement of nothing that they see is not for them. */
  private Audience readersOf(List<String> evidence) {
    return evidence.stream()
        .flatMap(id -> lens.evidence(id).stream())
        .map(e -> e.head().audience())
        .min(Comparator.naturalOrder())
        .orElse(Audience.PRIVATE);
  }

  private VisibilityView copied(Attachment attachment) {
    Optional<Audience> widest = Optional.ofNullable(attachments.get(attachment.path()));
    return new VisibilityView(
        attachment.file(),
        widest.map(CockpitViews::who).orElse("nobody: no file refers to it"),
        widest.map(found -> attachment.path()));
  }

  private static String who(Audience audience) {
    return switch (audience) {
      case PUBLIC -> "everybody";
      case COMMITTEE -> "committee";
      case PRIVATE -> "you alone";
    };
  }

  private List<LinkView> drafts() {
    return lens.content().drafts().stream()
        .map(d -> new LinkView(d.title().isBlank() ? d.file() : d.title(), Optional.empty()))
        .toList();
  }
}
