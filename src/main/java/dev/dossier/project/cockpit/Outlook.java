package dev.dossier.project.cockpit;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.FigureBook;
import dev.dossier.finding.Place;
import dev.dossier.model.PromotionPackage;
import dev.dossier.plan.Plan;
import dev.dossier.playbook.Playbook;
import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.LeftOutView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the chapters of the cockpit are written from.
 *
 * @param pack the package as the candidate sees it
 * @param assessment of that very package, like the plan and the figures
 * @param files what each file is called and where it stands, by id
 * @param leftOut what the committee's document has no room for
 */
public record Outlook(
    PromotionPackage pack,
    Playbook playbook,
    Assessment assessment,
    FigureBook figures,
    Plan plan,
    Map<String, LinkView> files,
    List<LeftOutView> leftOut) {
  public Outlook {
    files = Map.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  public LocalDate asOf() {
    return plan.asOf();
  }

  /** The file in which a finding is, by its title. */
  public LinkView where(Place place) {
    return pack.heads()
        .filter(head -> head.file().equals(place.file()))
        .map(head -> link(head.id()))
        .findFirst()
        .orElseGet(() -> new LinkView(place.file(), Optional.empty()));
  }

  /** A file by its title, with where it stands; what is no file of the package is its own name. */
  public LinkView link(String id) {
    LinkView found = files.get(id);
    return found == null ? new LinkView(id, Optional.empty()) : found;
  }
}
