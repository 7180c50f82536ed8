package dev.dossier.assess.rules.budget;

import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.DocumentPart;
import dev.dossier.playbook.DocumentFormat.Section;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A section that overruns its pages is cut by its reader. */
public final class SectionTooLong implements Check {

  @Override
  public String id() {
    return "budget/section-too-long";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    Map<String, Section> sections =
        review.playbook().document().sections().stream()
            .collect(Collectors.toMap(Section::id, s -> s, (first, second) -> first));
    for (DocumentPart part : review.pack().document()) {
      Section section = sections.get(part.section());
      boolean own = section != null && section.pages() > 0;
      int over = own ? Pages.of(part.head().prose()).over(section.pages()) : 0;
      if (over > 0) {
        found.accept(
            finding(
                Place.startOf(part.head().file()),
                Quoted.text(section.title())
                    + " is about "
                    + over
                    + " words over its "
                    + Pages.count(section.pages()),
                "Cut it to "
                    + section.pages() * Pages.WORDS_A_PAGE
                    + " words, which is what fits at "
                    + Pages.WORDS_A_PAGE
                    + " words a page."));
      }
    }
  }
}
