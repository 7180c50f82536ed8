package dev.dossier.render.markdown;

import dev.dossier.project.AudienceView.FigureView;
import java.util.Optional;

/** What a text can refer to from where it stands. */
public interface Surroundings {
  /** The figure for an expression; nothing where this audience is not told. */
  Optional<FigureView> figure(String expression);

  /** Where a link or an image leads, as written in the file {@code base}. */
  Destination destination(String written, String base);

  /** A path from the site's root, as seen from the page. */
  String fromHere(String sitePath);
}
