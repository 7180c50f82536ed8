package dev.dossier.project.cockpit;

import dev.dossier.playbook.Playbook;
import dev.dossier.project.Wording;
import dev.dossier.project.cockpit.LevelsView.DimensionView;
import java.util.List;
import java.util.Optional;

/** Sets the two levels side by side. */
final class LevelsViews {
  private LevelsViews() {}

  static Optional<Chapter> of(Outlook outlook) {
    Playbook playbook = outlook.playbook();
    List<DimensionView> dimensions =
        playbook.dimensions().stream()
            .map(d -> new DimensionView(d.id(), d.title(), d.current(), d.next(), d.gap()))
            .toList();
    return Optional.of(
        new LevelsView(
            playbook.from(),
            playbook.to(),
            Wording.count(dimensions.size(), "dimension"),
            dimensions));
  }
}
