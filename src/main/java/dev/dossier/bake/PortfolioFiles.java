package dev.dossier.bake;

import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.render.card.Monogram;
import dev.dossier.render.card.PreviewCard;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** The files by which a portfolio is shown elsewhere; the other sites are to be shown nowhere. */
public final class PortfolioFiles {
  private PortfolioFiles() {}

  /** The icon and the preview card of the public view; none of the others. */
  public static List<AssetFile> of(AudienceView view) {
    List<AssetFile> files = new ArrayList<>();
    if (view.audience() == Audience.PUBLIC) {
      String icon = Monogram.of(view.promotion().candidate());
      files.add(AssetFile.ofText(icon, "the candidate's initials", Monogram.PATH));
      files.add(
          new AssetFile(
              PreviewCard.PATH,
              "the preview card",
              () -> new ByteArrayInputStream(PreviewCard.of(view))));
    }
    return List.copyOf(files);
  }
}
