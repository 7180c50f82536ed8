package dev.dossier.project;

import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.Prose;
import dev.dossier.project.AudienceView.CaseView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.AudienceView.PageView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ordinary pages and posts, and what the portfolio takes from the page about the candidate. */
final class PageViews {
  private static final String ABOUT = "about";

  private final Lens lens;

  PageViews(Lens lens) {
    this.lens = lens;
  }

  List<PageView> all() {
    return lens.content().pages().stream().map(this::view).toList();
  }

  /** The portfolio opens with the about page's {@code headline} and summary, if there are any. */
  CaseView portfolio(String candidate) {
    Optional<OrdinaryPage> about =
        lens.content().pages().stream().filter(p -> p.id().equals(ABOUT)).findFirst();
    String title =
        about
            .map(p -> p.fields().getOrDefault("headline", ""))
            .filter(t -> !t.isBlank())
            .orElse(candidate);
    Markdown lede =
        about.map(p -> new Markdown(lede(p), SitePaths.base(p.head()))).orElse(Markdown.NONE);
    return new CaseView(title, candidate, "", "", "", "", "", lede);
  }

  private PageView view(OrdinaryPage page) {
    Map<String, String> fields = new TreeMap<>(page.fields());
    return new PageView(
        page.id(),
        page.head().file(),
        page.type(),
        page.head().title(),
        lens.path(page),
        page.date().map(Object::toString).orElse(""),
        page.head().tags(),
        summary(page),
        SitePaths.text(page.head()),
        fields);
  }

  /** What lists say of a page: its own summary, or its first sentence. */
  private static String summary(OrdinaryPage page) {
    return stated(page).or(() -> opening(page, 1)).orElse("");
  }

  /** What a start page can say: the summary, or the whole first paragraph. */
  private static String lede(OrdinaryPage page) {
    return stated(page).or(() -> opening(page, Integer.MAX_VALUE)).orElse("");
  }

  private static Optional<String> stated(OrdinaryPage page) {
    return Optional.of(page.fields().getOrDefault("summary", "")).filter(t -> !t.isBlank());
  }

  private static Optional<String> opening(OrdinaryPage page, int sentences) {
    return page.head().prose().passages().stream()
        .filter(p -> p.form() == Prose.Form.PARAGRAPH)
        .findFirst()
        .map(
            p ->
                p.sentences().stream()
                    .limit(sentences)
                    .map(s -> s.text().strip())
                    .collect(Collectors.joining(" ")));
  }
}
