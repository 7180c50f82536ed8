package dev.dossier.render;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.PageView;
import dev.dossier.project.CockpitView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which places one audience's site has, and where they are listed.
 *
 * @param nav at the head of every page
 * @param more at its foot
 * @param chapters on the plan's pages alone
 * @param feed of the posts, if there are any
 */
record SiteMap(List<Entry> nav, List<Entry> more, List<Entry> chapters, Optional<String> feed) {
  static final String INDEX = "index.html";
  static final String OVERVIEW = "overview.html";
  static final String PROMOTION = "promotion.html";
  static final String EVIDENCE = "evidence/index.html";
  static final String ENDORSEMENTS = "endorsements.html";
  static final String REASONS = "reasons.html";
  static final String FINDINGS = "findings.html";
  static final String SCORE = "score.html";
  static final String HISTORY = "history.html";
  static final String FIGURES = "figures.html";
  static final String WORK = "work.html";
  static final String PLAN = "plan/index.html";

  SiteMap {
    nav = List.copyOf(nav);
    more = List.copyOf(more);
    chapters = List.copyOf(chapters);
  }

  /**
   * A place and what it is called.
   *
   * @param ordinary whether it is a page that the author wrote, and none of the site's own
   */
  record Entry(String label, String path, boolean ordinary) {
    Entry(String label, String path) {
      this(label, path, false);
    }

    SiteFrame.Place seenFrom(String page) {
      boolean inside = path.endsWith("/index.html") && page.startsWith(folder());
      return new SiteFrame.Place(label, path, inside || path.equals(page));
    }

    private String folder() {
      return path.substring(0, path.length() - "index.html".length());
    }
  }

  static SiteMap of(AudienceView view, SitePlaces places) {
    boolean posts = view.pages().stream().anyMatch(page -> page.type().equals("post"));
    Optional<String> archive = places.archive().filter(path -> posts);
    List<Entry> nav = new ArrayList<>();
    List<Entry> more = new ArrayList<>();
    if (view.audience() == Audience.PUBLIC) {
      nav.add(new Entry("Work", INDEX));
      addIf(!view.evidence().isEmpty(), "Evidence", EVIDENCE, nav);
      addIf(!view.talksAndWriting().isEmpty(), "Talks and writing", WORK, nav);
      addPages(view, nav);
      archive.ifPresent(path -> nav.add(new Entry("Posts", path)));
      addIf(!view.endorsements().isEmpty(), "Endorsements", ENDORSEMENTS, more);
      addIf(view.score().isPresent(), "Score", SCORE, more);
    } else {
      addPackage(view, nav, more);
      addPages(view, more);
      archive.ifPresent(path -> more.add(new Entry("Posts", path)));
    }
    addIf(!view.figures().isEmpty(), "Figures", FIGURES, more);
    return new SiteMap(nav, more, chapters(view), places.feed().filter(path -> posts));
  }

  private static List<Entry> chapters(AudienceView view) {
    return view.cockpit().map(CockpitView::chapters).orElse(List.of()).stream()
        .map(chapter -> new Entry(chapter.label(), chapter.path()))
        .toList();
  }

  private static void addPackage(AudienceView view, List<Entry> nav, List<Entry> more) {
    boolean mine = view.cockpit().isPresent();
    addIf(mine, "Today", INDEX, nav);
    nav.add(new Entry("Overview", mine ? OVERVIEW : INDEX));
    addIf(view.document().isPresent(), "Promotion document", PROMOTION, nav);
    nav.add(new Entry("Evidence", EVIDENCE));
    nav.add(new Entry("Endorsements", ENDORSEMENTS));
    (mine ? more : nav).add(new Entry("Reasons against", REASONS));
    addIf(mine, "Plan", PLAN, nav);
    addIf(view.score().isPresent(), "Score", SCORE, more);
    addIf(view.cockpit().flatMap(CockpitView::history).isPresent(), "History", HISTORY, more);
    addIf(!view.talksAndWriting().isEmpty(), "Talks and writing", WORK, more);
    more.add(new Entry("Findings", FINDINGS));
  }

  private static void addPages(AudienceView view, List<Entry> places) {
    for (PageView page : view.pages()) {
      boolean top = page.type().equals("page") && !page.path().contains("/");
      if (top) {
        places.add(new Entry(page.title(), page.path(), true));
      }
    }
  }

  private static void addIf(boolean there, String label, String path, List<Entry> places) {
    if (there) {
      places.add(new Entry(label, path));
    }
  }

  /** Paths of all places. */
  Set<String> own() {
    Set<String> paths = new LinkedHashSet<>();
    nav.forEach(entry -> paths.add(entry.path()));
    more.forEach(entry -> paths.add(entry.path()));
    chapters.forEach(entry -> paths.add(entry.path()));
    return paths;
  }

  /** Whether the site has a page of its own at {@code path}, and not one that the author wrote. */
  boolean has(String path) {
    return Stream.concat(nav.stream(), more.stream())
        .anyMatch(entry -> !entry.ordinary() && entry.path().equals(path));
  }
}
