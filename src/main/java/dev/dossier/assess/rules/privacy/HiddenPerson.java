package dev.dossier.assess.rules.privacy;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PlanItem.Mentee;
import dev.dossier.model.PlanItem.Relationship;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person of the private plan who is named in what others can read. */
public final class HiddenPerson implements Check {
  private static final String ID = "privacy/hidden-person";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Set<String> known = knownToTheCommittee(review);
    List<PersonName> names =
        review.pack().plan().stream()
            .flatMap(HiddenPerson::named)
            .distinct()
            .flatMap(name -> PersonName.of(name).stream())
            .filter(name -> !name.isSame(review.pack().promotion().candidate()))
            .toList();
    if (!names.isEmpty()) {
      new Search(names, known).check(Disclosure.of(review.pack()), found);
    }
  }

  private static Stream<String> named(PlanItem item) {
    if (item instanceof Relationship person) {
      return person.name().stream();
    }
    return item instanceof Mentee person ? person.name().stream() : Stream.empty();
  }

  /** Whoever endorses or is called a stakeholder is named to the committee on purpose. */
  private static Set<String> knownToTheCommittee(Review review) {
    return Stream.concat(
            review.pack().endorsements().stream().map(Endorsement::from),
            review.pack().evidence().stream().map(Evidence::stakeholders).flatMap(List::stream))
        .map(PersonName::folded)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The same people looked for in every text. */
  private record Search(List<PersonName> names, Set<String> known) implements DisclosureCheck {
    @Override
    public String id() {
      return ID;
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public List<Span> spans(String text, Audience readers) {
      List<Span> spans = new ArrayList<>();
      for (PersonName name : names) {
        boolean told =
            readers == Audience.COMMITTEE
                && known.stream().anyMatch(other -> other.contains(name.folded()));
        Matcher matcher = name.pattern().matcher(text);
        while (!told && matcher.find()) {
          spans.add(new Span(matcher.start(), matcher.end(), name.written()));
        }
      }
      return spans;
    }

    @Override
    public String message(Span span, String text, Audience readers) {
      return DisclosureCheck.named(readers)
          + " can read "
          + Quoted.text(span.of(text))
          + ", who is named in the private plan";
    }

    @Override
    public String hint(Audience readers) {
      return "Name the role instead; if the person agrees to be named, set the rule aside here.";
    }
  }
}
