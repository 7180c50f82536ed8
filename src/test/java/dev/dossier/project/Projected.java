package dev.dossier.project;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Views of packages that are written down in a test. */
public final class Projected {
  public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** Reading takes most of the time of these tests and is not what they are about. */
  private static final Map<PackageText, Understood> READ = new ConcurrentHashMap<>();

  private Projected() {}

  public static AudienceView view(PackageText text, Audience audience) {
    Understood understood = READ.computeIfAbsent(text, PackageText::understood);
    return new Projection(
            understood.pack().orElseThrow(),
            understood.playbook().orElseThrow(),
            DAY,
            understood.findings())
        .of(audience);
  }

  /** What the public is told for {@code {{expression}}}; empty for nothing. */
  static String told(PackageText text, String expression) {
    String asked = "\n---\n## Result\nSo what: {{" + expression + "}}.\n";
    PackageText asking =
        text.with("content/asking.md", "---\ntitle: Asking\naudience: public" + asked);
    return view(asking, Audience.PUBLIC)
        .references()
        .figure(expression)
        .map(FigureView::text)
        .orElse("");
  }

  static Optional<FigureView> figure(AudienceView view, String name) {
    return view.figures().stream()
        .map(AudienceView.FigureSourceView::figure)
        .filter(f -> f.name().equals(name))
        .findFirst();
  }

  /** Evidence for everybody, its figures as exact as {@code shown} says. */
  static String evidence(String title, String shown, String rest) {
    return """
    ---
    title: %s
    period: 2025-01..2026-06
    role: Lead
    audience: public
    public-figures: %s
    %s---
    ## Result
    It runs.
    """
        .formatted(title, shown, rest);
  }

  static String saves(long amount) {
    return """
    outcomes:
      - {metric: run cost, from: %d, to: 1000000, unit: USD/year, better: lower, basis: measured, measured: 2026-05, source: "https://example.com/finance"}
    """
        .formatted(amount + 1_000_000);
  }

  static List<String> texts(List<FigureView> figures) {
    return figures.stream().map(f -> f.label() + ": " + f.text()).toList();
  }
}
