package dev.dossier.harvest;

import dev.dossier.playbook.Indicator;
import dev.dossier.playbook.Signs;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An indicator that an achievement might support, and why.
 *
 * @param indicator the indicator's id
 * @param reason what was found in the history
 */
public record Hint(String indicator, String reason) {
  /** A word in one subject alone may be there by chance. */
  private static final int OFTEN = 2;

  /** The indicators whose signs an achievement shows, in the order of the ladder. */
  public static List<Hint> of(Achievement achievement, List<Indicator> indicators) {
    List<Hint> hints = new ArrayList<>();
    for (Indicator indicator : indicators) {
      reason(achievement, indicator.signs())
          .ifPresent(reason -> hints.add(new Hint(indicator.id(), reason)));
    }
    return hints;
  }

  private static Optional<String> reason(Achievement achievement, Signs signs) {
    List<String> reasons = new ArrayList<>();
    for (String word : signs.words()) {
      Pattern pattern = Pattern.compile("(?iu)\\b" + Pattern.quote(word) + "s?\\b");
      long found =
          achievement.contributions().stream()
              .filter(each -> pattern.matcher(each.subject()).find())
              .count();
      if (found >= OFTEN) {
        reasons.add("“" + word.toLowerCase(Locale.ROOT) + "” in " + found + " subjects");
      }
    }
    counted(signs.people(), achievement.people().size(), "people named by the commits")
        .ifPresent(reasons::add);
    counted(signs.repositories(), achievement.repositories().size(), "repositories in all")
        .ifPresent(reasons::add);
    long months = ChronoUnit.MONTHS.between(achievement.first(), achievement.last());
    counted(signs.months(), (int) months, "months of work").ifPresent(reasons::add);
    return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", reasons));
  }

  private static Optional<String> counted(OptionalInt least, int number, String what) {
    return least.isPresent() && number >= least.getAsInt()
        ? Optional.of(number + " " + what)
        : Optional.empty();
  }
}
