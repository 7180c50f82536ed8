package dev.dossier.cli;

import dev.dossier.assess.rules.Waivers;
import dev.dossier.bake.BakeException;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.cli.Study.Judged;
import dev.dossier.document.LinkStyle;
import dev.dossier.document.Manuscript;
import dev.dossier.document.MarkdownPrinter;
import dev.dossier.document.Overrun;
import dev.dossier.document.PdfPrinter;
import dev.dossier.document.Pictures;
import dev.dossier.document.rules.SectionOverflows;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Place;
import dev.dossier.model.Audience;
import dev.dossier.project.AudienceView;
import dev.dossier.render.TemplateFault;
import dev.dossier.render.Templates;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
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
    AudienceView view = view();
    return printer(view).print(manuscript(view));
  }

  /** Sections that run over their pages, as findings. */
  List<Finding> overruns() throws IOException, Unbuildable {
    AudienceView view = view();
    List<Finding> found = new ArrayList<>();
    for (Overrun over :
        Overrun.in(manuscript(view), view.document().orElseThrow().sections(), printer(view))) {
      found.add(
          new SectionOverflows()
              .at(
                  place(over.section().id()),
                  over.section().title(),
                  over.section().pages(),
                  over.lines(),
                  over.cuts()));
    }
    return Waivers.of(ingredients.judged().pack()).applyTo(new Findings(found)).all();
  }

  /** The file that was written for a section; the case, where none was. */
  private Place place(String section) {
    return ingredients.judged().pack().document().stream()
        .filter(part -> part.section().equals(section))
        .map(part -> Place.startOf(part.head().file()))
        .findFirst()
        .orElseGet(() -> Place.startOf(ingredients.judged().pack().promotion().head().file()));
  }

  private PdfPrinter printer(AudienceView view) throws IOException {
    return new PdfPrinter(
        ingredients.colophon(view, audience), new Pictures(ingredients.pictures(view)));
  }

  private AudienceView view() throws IOException, Unbuildable {
    return ingredients.document(audience, settings());
  }

  private Manuscript manuscript() throws IOException, Unbuildable {
    return manuscript(view());
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
