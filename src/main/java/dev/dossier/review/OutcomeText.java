package dev.dossier.review;

import dev.dossier.assess.ScoreHistory.Cause;
import dev.dossier.assess.ScoreHistory.State;
import dev.dossier.review.StepMemory.Moved;
import dev.dossier.review.StepMemory.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes and reads what a state was worth as one line of fields with tabs between them. */
final class OutcomeText {
  private static final String TAB = "\t";
  private static final String SCORED = "scored";
  private static final String WITHHELD = "withheld";
  private static final String UNREADABLE = "unreadable";

  /** Fields before the causes: key, kind, two of the state, two of how it moved. */
  private static final int HEAD = 6;

  private static final int OF_CAUSE = 3;

  private OutcomeText() {}

  /** What a line says. */
  record Entry(String key, Outcome outcome) {}

  static String of(String key, Outcome outcome) {
    List<String> fields = new ArrayList<>(List.of(key));
    fields.addAll(fields(outcome.state()));
    fields.add(outcome.moved().map(m -> Double.toString(m.then())).orElse(""));
    fields.add(outcome.moved().map(m -> Integer.toString(m.others())).orElse(""));
    outcome.moved().map(Moved::causes).orElse(List.of()).forEach(c -> add(c, fields));
    return String.join(TAB, fields.stream().map(OutcomeText::escaped).toList());
  }

  private static List<String> fields(State state) {
    if (state instanceof State.Scored s) {
      return List.of(SCORED, Double.toString(s.score()), "");
    } else if (state instanceof State.Withheld w) {
      return List.of(WITHHELD, Integer.toString(w.evidenced()), Integer.toString(w.of()));
    } else if (state instanceof State.Unreadable u) {
      return List.of(UNREADABLE, u.reason(), "");
    }
    throw new IllegalStateException("a kind of state without a line: " + state);
  }

  private static void add(Cause cause, List<String> fields) {
    fields.addAll(List.of(cause.file(), cause.what(), Double.toString(cause.points())));
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException when it makes no sense
   */
  static Entry read(String line) {
    List<String> fields = Arrays.stream(line.split(TAB, -1)).map(OutcomeText::unescaped).toList();
    if (fields.size() < HEAD || (fields.size() - HEAD) % OF_CAUSE != 0) {
      throw new IllegalArgumentException("not as many fields as there should be");
    }
    Optional<Moved> moved =
        fields.get(4).isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Moved(number(fields.get(4)), causes(fields), Integer.parseInt(fields.get(5))));
    return new Entry(fields.get(0), new Outcome(state(fields), moved));
  }

  private static State state(List<String> fields) {
    String first = fields.get(2);
    return switch (fields.get(1)) {
      case SCORED -> new State.Scored(number(first));
      case WITHHELD -> new State.Withheld(Integer.parseInt(first), Integer.parseInt(fields.get(3)));
      case UNREADABLE -> new State.Unreadable(first);
      default -> throw new IllegalArgumentException("no kind of state");
    };
  }

  private static List<Cause> causes(List<String> fields) {
    List<Cause> causes = new ArrayList<>();
    for (int i = HEAD; i < fields.size(); i += OF_CAUSE) {
      causes.add(new Cause(fields.get(i), fields.get(i + 1), number(fields.get(i + 2))));
    }
    return causes;
  }

  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number) || Math.abs(number) > 100) {
      throw new IllegalArgumentException("no points of a score");
    }
    return number;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(TAB, "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char next = text.charAt(++i);
      out.append(
          switch (next) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> next;
          });
    }
    return out.toString();
  }
}
