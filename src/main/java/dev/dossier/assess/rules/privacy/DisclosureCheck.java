package dev.dossier.assess.rules.privacy;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule that looks through all that others than the candidate can read: what the public can read
 * is an error, what the committee can read is a warning.
 */
interface DisclosureCheck extends Check {

  /** What should not be there in one text. */
  List<Span> spans(String text, Audience readers);

  /** Says what was found, and must not repeat it where that would be a second leak. */
  String message(Span span, String text, Audience readers);

  /** How to mend it. */
  String hint(Audience readers);

  /** The texts that the rule looks through. */
  default List<Shown> texts(Review review) {
    return Disclosure.of(review.pack());
  }

  /** Looks through texts; what stands twice in a line, written and read, is told once. */
  default void check(List<Shown> texts, Consumer<Finding> found) {
    Set<String> told = new HashSet<>();
    for (Shown shown : texts) {
      for (Span span : spans(shown.text(), shown.audience())) {
        Place place = shown.spot().place(span.from(), span.to());
        if (told.add(place.file() + ":" + place.line() + " " + span.of(shown.text()))) {
          found.accept(
              new Finding(
                  id(),
                  shown.audience() == Audience.PUBLIC ? Severity.ERROR : Severity.WARNING,
                  place,
                  message(span, shown.text(), shown.audience()),
                  hint(shown.audience())));
        }
      }
    }
  }

  @Override
  default void check(Review review, Consumer<Finding> found) {
    check(texts(review), found);
  }

  /** The readers as a sentence names them. */
  static String named(Audience readers) {
    return readers == Audience.PUBLIC ? "the public" : "the committee";
  }
}
