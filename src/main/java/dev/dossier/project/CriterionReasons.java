package dev.dossier.project;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.State;
import dev.dossier.assess.Assessment.Sustain;
import dev.dossier.project.AudienceView.ReasonView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** What single criteria and their indicators say against a case. */
final class CriterionReasons {
  private final Lens lens;

  CriterionReasons(Lens lens) {
    this.lens = lens;
  }

  /** Indicators that nothing speaks for, each with what the rest of its criterion has. */
  List<ReasonView> unknown() {
    return each(State.UNKNOWN, this::unknown);
  }

  private ReasonView unknown(CriterionResult c, IndicatorResult i) {
    return new ReasonView(
        String.format(
            Locale.ROOT,
            "There is no evidence for “%s”: %s",
            i.indicator().title(),
            Wording.uncapital(i.indicator().description())),
        others(c) + new PlanReasons(lens).answer(i.indicator()),
        Optional.of(SitePaths.SCORE + "#" + c.criterion().id()));
  }

  private static String others(CriterionResult c) {
    long known = c.indicators().stream().filter(i -> i.state() == State.EVIDENCED).count();
    return known == 0
        ? "Nothing else speaks for this criterion yet either."
        : Wording.capital(Wording.count(known, "other indicator"))
            + " of “"
            + c.criterion().title()
            + "”"
            + (known == 1 ? " has" : " have")
            + " evidence, and the criterion stands at "
            + Arithmetic.two(c.value())
            + " without this one.";
  }

  /** The criterion that stands lowest, where some evidence speaks for it and another is higher. */
  Optional<ReasonView> weakest() {
    List<CriterionResult> counted =
        lens.assessment().criteria().stream().filter(c -> c.weight() > 0).toList();
    double highest = counted.stream().mapToDouble(CriterionResult::value).max().orElse(0);
    return counted.stream()
        .min(Comparator.comparingDouble(CriterionResult::value))
        .filter(c -> c.value() < highest)
        .flatMap(c -> c.strongest().stream().findFirst().map(id -> weakest(c, id)));
  }

  private ReasonView weakest(CriterionResult c, String strongest) {
    return new ReasonView(
        "“"
            + c.criterion().title()
            + "” is the weakest of the criteria: it stands at "
            + Arithmetic.two(c.value())
            + ".",
        "“" + lens.title(strongest) + "” speaks for it most.",
        lens.evidence(strongest).map(SitePaths::of));
  }

  /** Criteria that have to be shown for longer than they are. */
  List<ReasonView> tooShort() {
    return lens.assessment().criteria().stream()
        .flatMap(
            c ->
                c
                    .sustain()
                    .filter(s -> s.months() < s.required())
                    .map(s -> tooShort(c, s))
                    .stream())
        .toList();
  }

  private static ReasonView tooShort(CriterionResult c, Sustain shown) {
    return new ReasonView(
        String.format(
            Locale.ROOT,
            "“%s” asks for %s without a gap; %d %s shown.",
            c.criterion().title(),
            Wording.count(shown.required(), "month"),
            shown.months(),
            shown.months() == 1 ? "is" : "are"),
        String.format(
            Locale.ROOT,
            "The score already counts the criterion at %s of its value for this.",
            Wording.percent(shown.factor())),
        Optional.of(SitePaths.SCORE + "#months"));
  }

  /** Indicators that do not count because the candidate set them aside. */
  List<ReasonView> waived() {
    return each(State.WAIVED, CriterionReasons::waived);
  }

  private static ReasonView waived(CriterionResult c, IndicatorResult i) {
    return new ReasonView(
        "“"
            + i.indicator().title()
            + "” is set aside, at the candidate’s wish, and does not count.",
        "The reason given: " + i.waiver().orElse("none").replaceFirst("\\.$", "") + ".",
        Optional.of(SitePaths.SCORE + "#" + c.criterion().id()));
  }

  private List<ReasonView> each(
      State state, BiFunction<CriterionResult, IndicatorResult, ReasonView> reason) {
    return lens.assessment().criteria().stream()
        .flatMap(
            c ->
                c.indicators().stream()
                    .filter(i -> i.state() == state)
                    .map(i -> reason.apply(c, i)))
        .toList();
  }
}
