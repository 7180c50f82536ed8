package dev.dossier.project;

import dev.dossier.assess.Assessment.CriterionResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keeps a criterion from more, in a few words each. */
final class HeldBack {
  private HeldBack() {}

  static List<String> reasons(CriterionResult c) {
    List<String> reasons = new ArrayList<>();
    titles(c, State.UNKNOWN).ifPresent(t -> reasons.add("no evidence for " + t));
    c.sustain()
        .filter(s -> s.months() < s.required())
        .ifPresent(
            s ->
                reasons.add(
                    (s.months() == 0 ? "none" : String.valueOf(s.months()))
                        + " of the "
                        + s.required()
                        + " months covered"));
    List<String> single =
        c.indicators().stream()
            .filter(i -> i.state() == State.EVIDENCED && i.shares().size() == 1)
            .map(i -> "“" + i.indicator().title() + "”")
            .toList();
    if (!single.isEmpty()) {
      boolean one = single.size() == 1;
      reasons.add(Wording.list(single) + (one ? " rests on one file" : " rest on one file each"));
    }
    titles(c, State.WAIVED).ifPresent(t -> reasons.add(t + " set aside"));
    return reasons;
  }

  private static Optional<String> titles(CriterionResult c, State state) {
    List<String> titles =
        c.indicators().stream()
            .filter(i -> i.state() == state)
            .map(IndicatorResult::indicator)
            .map(i -> "“" + i.title() + "”")
            .toList();
    return titles.isEmpty() ? Optional.empty() : Optional.of(Wording.list(titles));
  }
}
