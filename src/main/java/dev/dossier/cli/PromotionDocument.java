package dev.dossier.cli;

import dev.dossier.bake.BakeException;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.cli.Study.Judged;
import dev.dossier.document.LinkStyle;
import dev.dossier.document.Manuscript;
import dev.dossier.document.MarkdownPrinter;
import dev.dossier.document.PdfPrinter;
import dev.dossier.document.Pictures;
import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.render.TemplateFault;
import dev.dossier.render.Templates;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The promotion document of one audience, in any format. */
final class PromotionDocument {
  private final Ingredients ingredients;
  private final Audience audience;
  private final LinkStyle links;
  private final Optional<URI> site;

  /**
   * The document of a studied package.
   *
   * @param site where links lead to; absent, to the folder that the document is in
   */
  PromotionDocument(
      OpenPackage open,
      Study study,
      Judged judged,
      Audience audience,
      LinkStyle links,
      Optional<URI> site) {
    this.ingredients =
        new Ingredients(
            open.files(), Templates.with(open.files()), study, judged, open.commits(), Past.NONE);
    this.audience = audience;
    this.links = links;
    this.site = site;
  }

  /** One page that stands on its own. */
  String html() throws IOException, Unbuildable {
    return manuscript().text();
  }

  String markdown() throws IOException, Unbuildable {
    return MarkdownPrinter.print(manuscript());
  }

  /** The bytes of a PDF. */
  byte[] pdf() throws IOException, Unbuildable {
    AudienceView view = ingredients.document(audience, settings());
    return PdfPrinter.print(
            manuscript(view),
            ingredients.colophon(view, audience),
            new Pictures(ingredients.pictures(view)))
        .pdf();
  }

  private Manuscript manuscript() throws IOException, Unbuildable {
    return manuscript(ingredients.document(audience, settings()));
  }

  private Manuscript manuscript(AudienceView view) throws IOException, Unbuildable {
    try {
      return Manuscript.of(view, ingredients.templates(), settings().places(), links, site);
    } catch (TemplateFault fault) {
      throw new Unbuildable(List.of(fault.place() + ": " + fault.sentence() + ". " + fault.hint()));
    }
  }

  private JBakeSettings settings() throws IOException, Unbuildable {
    try {
      return ingredients.settings();
    } catch (BakeException faults) {
      throw SiteBuild.unbuildable(faults);
    }
  }
}
