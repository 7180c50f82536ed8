package dev.dossier.cli;

import dev.dossier.finding.Nearest;
import dev.dossier.harvest.History;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answer to a name that no commit has. */
final class NobodyFound {
  private static final int SUGGESTED = 5;

  private NobodyFound() {}

  /** Nobody of that name: those who are there help to find the right one. */
  static Refusal among(List<History> histories, List<String> authors) {
    Map<String, Integer> people = new TreeMap<>();
    histories.forEach(h -> h.people().forEach((who, n) -> people.merge(who, n, Integer::sum)));
    List<String> known =
        people.keySet().stream().map(who -> who.replaceFirst("\\s*<.*", "")).distinct().toList();
    String guess =
        Nearest.to(authors.get(0), known).map(name -> " Did you mean '" + name + "'?").orElse("");
    String most =
        people.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(SUGGESTED)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return new Refusal(
        "No commit is by '"
            + String.join("' or '", authors)
            + "'."
            + guess
            + " Most are by "
            + most
            + ".");
  }
}
