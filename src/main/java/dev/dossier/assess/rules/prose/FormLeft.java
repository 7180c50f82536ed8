package dev.dossier.assess.rules.prose;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.words.Forms;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Head;
import dev.dossier.model.PromotionPackage;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A form's own words on a page tell the committee that nobody filled it in. */
public final class FormLeft implements Check {

  private final Forms forms = new Forms();

  @Override
  public String id() {
    return "prose/form-left";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    String candidate = review.pack().promotion().candidate();
    if (forms.say(candidate)) {
      found.accept(left(review.caseAt("candidate"), candidate));
    }
    heads(review.pack())
        .flatMap(head -> head.prose().passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .filter(sentence -> forms.say(sentence.text()))
        .forEach(sentence -> found.accept(left(sentence.place(), sentence.text())));
  }

  /** The files that reach a committee; the plan is nobody else's. */
  private static Stream<Head> heads(PromotionPackage pack) {
    return Stream.of(
            Stream.of(pack.promotion().head()),
            pack.document().stream().map(part -> part.head()),
            pack.evidence().stream().map(evidence -> evidence.head()),
            pack.endorsements().stream().map(Endorsement::head))
        .flatMap(heads -> heads);
  }

  private Finding left(Place place, String words) {
    return finding(
        place,
        Quoted.text(words) + " is what the form says, and stands on the committee's page",
        "Write your own words in its place, or delete it.");
  }
}
