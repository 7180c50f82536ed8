package dev.dossier.assess.rules.budget;

import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.rules.Check;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.DocumentPart;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.DocumentFormat.Section;
import dev.dossier.playbook.DocumentFormat.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A document over its page limit is not read to its end. */
public final class DocumentTooLong implements Check {

  @Override
  public String id() {
    return "budget/document-too-long";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Review review, Consumer<Finding> found) {
    DocumentFormat format = review.playbook().document();
    Pages pages = new Pages(0);
    for (DocumentPart part : review.pack().document()) {
      pages = pages.plus(Pages.of(part.head().prose()));
    }
    for (Section section : format.sections()) {
      pages = pages.plus(composed(section, review));
    }
    int over = pages.over(format.pages());
    if (over > 0) {
      found.accept(
          finding(
              review.caseAt("title"),
              Quoted.text(format.title())
                  + " is about "
                  + over
                  + " words over its "
                  + Pages.count(format.pages()),
              "Shorten the longest sections: "
                  + format.pages() * Pages.WORDS_A_PAGE
                  + " words fit, hand-written parts, initiatives and endorsements together."));
    }
  }

  /** What the program itself puts into a section: the strongest initiatives, the statements. */
  private static Pages composed(Section section, Review review) {
    Pages pages = new Pages(0);
    if (section.source() == Source.ENDORSEMENTS) {
      for (Endorsement endorsement : review.pack().endorsements()) {
        pages = pages.plus(Pages.of(endorsement.head().prose()));
      }
    } else if (section.source() == Source.INITIATIVE) {
      for (Evidence evidence : strongest(section.choose(), review)) {
        pages = pages.plus(Pages.of(evidence.head().prose()));
      }
    }
    return pages;
  }

  private static List<Evidence> strongest(int choose, Review review) {
    Map<String, Evidence> evidence = review.evidenceById();
    Stream<Evidence> initiatives =
        review.assessment().evidence().stream()
            .map(EvidenceResult::id)
            .filter(evidence::containsKey)
            .map(evidence::get)
            .filter(e -> e.kind() == EvidenceKind.INITIATIVE);
    return (choose > 0 ? initiatives.limit(choose) : initiatives).toList();
  }
}
