package dev.dossier.project;

import dev.dossier.assess.Figure;
import dev.dossier.assess.FigureBook;
import dev.dossier.model.Evidence;
import dev.dossier.model.PublicFigures;
import dev.dossier.project.AudienceView.FigureView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures that one audience may see, each as exact as it may see it.
 *
 * <p>The public sees figures of public files only, as exact as the most reserved of those files
 * allows, and of all the rest only what the case names under {@code declassify}.
 */
final class Figures {
  /** What figures say that say nothing but that there is nothing. */
  private static final Set<String> NOTHING = Set.of("0", "none", "0 months");

  private static final Set<String> OF_THE_CASE =
      Set.of(
          "score",
          "coverage",
          "criteria",
          "months-sustained",
          "sustained-since",
          "peer-endorsements-next-level");
  private static final Set<String> OF_THE_CASE_BY_FILE = Set.of("points", "strength");
  private static final String SHARE = "share";
  private static final String OR_MORE = " or more";

  private final Lens lens;
  private final Optional<FigureBook> declassified;

  /**
   * @param told the figures of the committee, from which declassified ones are taken
   */
  Figures(Lens lens, Optional<FigureBook> told) {
    this.lens = lens;
    this.declassified = told;
  }

  /** The figure that an expression asks for, or nothing when this audience is not told it. */
  Optional<FigureView> find(String expression) {
    if (!lens.isPublic()) {
      return lens.book().find(expression).map(f -> view(f, Wording.exact(f.value())));
    }
    if (lens.content().promotion().declassify().contains(expression)) {
      return declassified
          .flatMap(book -> book.find(expression))
          .map(f -> new FigureView(f.name(), Wording.exact(f.value()), label(f), told(f), ""));
    }
    return lens.book().find(expression).filter(f -> !ofTheCase(f)).flatMap(this::redacted);
  }

  /** Every figure of the whole package that this audience is told, in the book's order. */
  List<FigureView> named() {
    Stream<String> declassifiedFiles =
        lens.isPublic() ? lens.content().promotion().declassify().stream() : Stream.of();
    return Stream.concat(lens.book().names().stream(), declassifiedFiles)
        .distinct()
        .flatMap(name -> find(name).stream())
        .toList();
  }

  /** What a figure was computed from, as far as this audience sees the files. */
  List<Figure.Origin> origins(FigureView figure) {
    return lens.book()
        .find(figure.name())
        .map(f -> f.origins().stream().filter(o -> lens.evidence(o.id()).isPresent()).toList())
        .orElse(List.of());
  }

  /** How exactly the public may see one file's figures; others see them in full. */
  PublicFigures exactness(Evidence evidence) {
    return lens.isPublic() ? evidence.publicFigures() : PublicFigures.EXACT;
  }

  private Optional<FigureView> redacted(Figure figure) {
    return switch (exactness(figure)) {
      case EXACT -> Optional.of(exact(figure));
      case MAGNITUDE -> magnitude(figure);
      case HIDDEN -> Optional.empty();
    };
  }

  private PublicFigures exactness(Figure figure) {
    if (figure.name().equals("evidence-count")) {
      return PublicFigures.EXACT;
    }
    return figure.origins().stream()
        .flatMap(o -> lens.evidence(o.id()).stream())
        .map(Evidence::publicFigures)
        .max(Comparator.naturalOrder())
        .orElse(PublicFigures.EXACT);
  }

  /** A largest value is a least one as long as other files tell their magnitude alone. */
  private FigureView exact(Figure figure) {
    String text = Wording.exact(figure.value());
    return reservedRivals(figure) ? reserved(figure, text + OR_MORE) : view(figure, text);
  }

  private boolean reservedRivals(Figure figure) {
    if (figure.name().contains(" ")) {
      return false;
    }
    return figure.origins().stream()
        .map(Figure.Origin::path)
        .filter(path -> path.startsWith("reach."))
        .anyMatch(
            path ->
                lens.content().evidence().stream()
                    .filter(e -> e.publicFigures() == PublicFigures.MAGNITUDE)
                    .anyMatch(e -> lens.book().find(e.id() + " " + path).isPresent()));
  }

  /** What several magnitudes add up to is known from below alone. */
  private Optional<FigureView> magnitude(Figure figure) {
    boolean sum = figure.origins().size() > 1;
    boolean told = sum ? figure.value().magnitude() > 0 : !figure.name().endsWith(" " + SHARE);
    String text = Magnitude.of(figure.value());
    return told ? Optional.of(reserved(figure, sum ? text + OR_MORE : text)) : Optional.empty();
  }

  private FigureView reserved(Figure figure, String text) {
    return new FigureView(figure.name(), text, label(figure), Optional.of(href(figure)), "");
  }

  private FigureView view(Figure figure, String text) {
    return new FigureView(
        figure.name(), text, label(figure), Optional.of(href(figure)), figure.explanation());
  }

  /** Money that recurs says so beside the number, where the number does not say it itself. */
  private static String label(Figure figure) {
    boolean yearly = figure.value() instanceof Figure.Value.Money m && m.yearly();
    boolean one = figure.value() instanceof Figure.Value.Count c && c.number() == 1;
    String label = one ? Wording.singular(figure.label()) : figure.label();
    return yearly ? label + ", a year" : label;
  }

  private Optional<String> told(Figure figure) {
    return Optional.of(SitePaths.FIGURES + "#" + SitePaths.anchor(figure.name()));
  }

  /** A figure of one file leads to that file; one of several to the list of what it adds up. */
  String href(Figure figure) {
    List<Figure.Origin> seen =
        figure.origins().stream().filter(o -> lens.evidence(o.id()).isPresent()).toList();
    return seen.size() == 1
        ? originHref(seen.get(0))
        : SitePaths.FIGURES + "#" + SitePaths.anchor(figure.name());
  }

  /** The very place on the evidence's page that a figure comes from. */
  String originHref(Figure.Origin origin) {
    Evidence evidence = lens.evidence(origin.id()).orElseThrow();
    return SitePaths.of(evidence) + fragment(origin.path());
  }

  private static String fragment(String path) {
    if (path.startsWith("outcomes[")) {
      int index = Integer.parseInt(path.substring(9, path.indexOf(']')));
      return "#outcome-" + (index + 1);
    }
    return path.startsWith("reach.") ? "#reach" : "";
  }

  /** The score and whatever else the public could tell levels, bars or waivers from. */
  private static boolean ofTheCase(Figure figure) {
    String name = figure.name();
    return OF_THE_CASE.contains(name)
        || OF_THE_CASE_BY_FILE.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Whether a figure says something, and not only that there is nothing. */
  static boolean says(FigureView figure) {
    return !NOTHING.contains(figure.text());
  }
}
