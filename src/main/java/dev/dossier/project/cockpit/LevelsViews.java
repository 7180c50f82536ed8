package dev.dossier.project.cockpit;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Figure;
import dev.dossier.playbook.Dimension;
import dev.dossier.playbook.Dimension.Bar;
import dev.dossier.playbook.Phrase.Need;
import dev.dossier.playbook.Playbook;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.LevelsView.DimensionView;
import dev.dossier.project.cockpit.LevelsView.StandView;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets the two levels side by side and finds where the evidence stands. */
final class LevelsViews {
  private static final String NOT_STATED = "not stated";
  private static final Comparator<Reach> FARTHEST_FIRST =
      Comparator.comparing((Reach reach) -> -reach.value())
          .thenComparing(reach -> -reach.measured())
          .thenComparing(Reach::file);

  private final Outlook outlook;

  private LevelsViews(Outlook outlook) {
    this.outlook = outlook;
  }

  static Optional<Chapter> of(Outlook outlook) {
    Playbook playbook = outlook.playbook();
    LevelsViews views = new LevelsViews(outlook);
    List<DimensionView> dimensions = playbook.dimensions().stream().map(views::dimension).toList();
    return Optional.of(
        new LevelsView(playbook.from(), playbook.to(), standing(dimensions), dimensions));
  }

  private static String standing(List<DimensionView> dimensions) {
    List<StandView> stands = dimensions.stream().flatMap(d -> d.stand().stream()).toList();
    long reached = stands.stream().filter(StandView::atBar).count();
    int people = dimensions.size() - stands.size();
    String judged =
        people == 0 ? "" : "; people judge " + (people == 1 ? "the other" : "the others");
    return reached
        + " of "
        + Wording.count(stands.size(), "dimension")
        + " that can be measured "
        + (reached == 1 ? "reaches" : "reach")
        + " the bar"
        + judged
        + ".";
  }

  private DimensionView dimension(Dimension d) {
    Optional<StandView> stand =
        d.bar()
            .map(bar -> measured(d, bar))
            .or(
                () ->
                    d.needs().stream()
                        .map(this::shown)
                        .min(Comparator.comparing(StandView::value)));
    return new DimensionView(d.id(), d.title(), d.current(), d.next(), d.gap(), stand);
  }

  /** The file that goes farthest stands for the evidence; of equals the first by id. */
  private StandView measured(Dimension dimension, Bar bar) {
    List<Reach> reaches =
        outlook.assessment().evidence().stream()
            .filter(EvidenceResult::counts)
            .flatMap(file -> reach(file, dimension).stream())
            .sorted(FARTHEST_FIRST)
            .toList();
    Optional<Reach> best = reaches.stream().findFirst();
    Optional<BigDecimal> usual =
        Optional.ofNullable(outlook.pack().promotion().baseline().get(bar.measure().word()));
    double value = best.map(Reach::value).orElse(0.0);
    return new StandView(
        value,
        reaches.stream().skip(1).map(Reach::value).distinct().toList(),
        best.map(reach -> words(bar, reach.measured())).orElse(NOT_STATED),
        best.map(reach -> outlook.link(reach.file())),
        usual.map(number -> words(bar, number.doubleValue())).orElse(NOT_STATED),
        usual.map(number -> words(bar, number.doubleValue() * bar.times())).orElse("unknown"),
        usual.isEmpty() ? "no baseline is stated" : word(value, best.isPresent()));
  }

  private record Reach(String file, double measured, double value) {}

  private static Optional<Reach> reach(EvidenceResult file, Dimension dimension) {
    return file.dimensions().stream()
        .filter(result -> result.dimension().id().equals(dimension.id()))
        .flatMap(r -> r.measured().map(m -> new Reach(file.id(), m, r.value())).stream())
        .findFirst();
  }

  private StandView shown(Need need) {
    Optional<Figure> figure = outlook.figures().find(need.figure());
    double value = figure.map(f -> f.value().magnitude() / need.atLeast()).orElse(0.0);
    String unit = figure.map(LevelsViews::unit).orElse(need.figure().replace('-', ' '));
    return new StandView(
        Math.max(0, Math.min(1, value)),
        List.of(),
        figure.map(f -> (Wording.exact(f.value()) + " " + counted(f)).strip()).orElse("none"),
        figure.map(f -> new LinkView("by the files", Optional.of("figures.html#" + f.name()))),
        "none",
        Wording.number(BigDecimal.valueOf(need.atLeast())) + " " + unit,
        word(value, figure.isPresent()));
  }

  private static String unit(Figure figure) {
    return figure.value() instanceof Figure.Value.Duration ? "months" : figure.label();
  }

  /** What a bare number counts; months say so themselves. */
  private static String counted(Figure figure) {
    return figure.value() instanceof Figure.Value.Duration ? "" : figure.label();
  }

  private static String word(double value, boolean any) {
    if (!any) {
      return "no evidence states it";
    } else if (value >= 1) {
      return "at the bar";
    }
    return value <= 0 ? "as is usual now" : Wording.percent(value) + " of the way";
  }

  private String words(Bar bar, double number) {
    return Wording.measure(bar.measure(), number, outlook.pack().promotion().currency());
  }
}
