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
import dev.dossier.document.rules.SectionEmpty;
import dev.dossier.document.rules.SectionOverflows;
import dev.dossier.document.word.WordPrinter;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Place;
import dev.dossier.model.Audience;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.DocumentFormat.Source;
import dev.dossier.project.AudienceView;
import dev.dossier.project.DocumentView.SectionView;
import dev.dossier.render.SitePlaces;
import dev.dossier.render.TemplateFault;
import dev.dossier.render.Templates;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The promotion document of one audience, composed once and written in any format. */
final class PromotionDocument {
  private final Ingredients ingredients;
  private final DocumentFormat format;
  private final AudienceView view;
  private final Manuscript manuscript;

  private PromotionDocument(
      Ingredients ingredients, DocumentFormat format, AudienceView view, Manuscript manuscript) {
    this.ingredients = ingredients;
    this.format = format;
    this.view = view;
    this.manuscript = manuscript;
  }

  /**
   * Composes the document of a studied package.
   *
   * @param format the shape that it takes, of those that the playbook has
   * @param site where links lead to; absent, to the folder that the document is in
   * @throws Unbuildable when templates or settings of the package are in the way
   */
  static PromotionDocument of(
      OpenPackage open,
      Study study,
      Judged judged,
      Audience audience,
      DocumentFormat format,
      LinkStyle links,
      Optional<URI> site)
      throws IOException, Unbuildable {
    Ingredients ingredients =
        new Ingredients(
            open.files(), Templates.with(open.files()), study, judged, open.commits(), Past.NONE);
    try {
      JBakeSettings settings = ingredients.settings();
      AudienceView view = ingredients.document(audience, format, settings);
      Manuscript manuscript =
          Manuscript.of(view, ingredients.templates(), settings.places(), links, site);
      return new PromotionDocument(ingredients, format, view, manuscript);
    } catch (TemplateFault fault) {
      throw new Unbuildable(List.of(fault.place() + ": " + fault.sentence() + ". " + fault.hint()));
    } catch (BakeException faults) {
      throw SiteBuild.unbuildable(faults);
    }
  }

  /** The document that a site shows, from the view that the site is baked from. */
  static PromotionDocument onSite(Ingredients ingredients, AudienceView view, SitePlaces places) {
    Manuscript manuscript =
        Manuscript.of(view, ingredients.templates(), places, LinkStyle.LIVE, Optional.empty());
    DocumentFormat format = ingredients.judged().playbook().document();
    return new PromotionDocument(ingredients, format, view, manuscript);
  }

  /** One page that stands on its own. */
  String html() {
    return manuscript.text();
  }

  String markdown() {
    return MarkdownPrinter.print(manuscript);
  }

  /** The bytes of a PDF. */
  byte[] pdf() throws IOException {
    return printer().print(manuscript);
  }

  /** What its sections had no room for, and why, a sentence each. */
  List<String> leftOut() {
    return view.document().orElseThrow().leftOut().stream()
        .map(
            out -> out.section() + " leaves out “" + out.what().text() + "”: it " + out.why() + ".")
        .toList();
  }

  /** The bytes of a DOCX. */
  byte[] word() throws IOException {
    return new WordPrinter(ingredients.supplies(view)).print(manuscript);
  }

  /** Sections that run over their pages, and those that have nothing to show, as findings. */
  List<Finding> findings() throws IOException {
    List<SectionView> sections = view.document().orElseThrow().sections();
    List<Finding> found = new ArrayList<>();
    sections.stream()
        .filter(section -> section.blocks().isEmpty())
        .flatMap(section -> format.section(section.id()).stream())
        .filter(section -> section.source() != Source.REASONS)
        .map(section -> new SectionEmpty().at(place(List.of(section.id())), section))
        .forEach(found::add);
    Overrun.in(manuscript, sections, printer()).stream().map(this::finding).forEach(found::add);
    return Waivers.of(ingredients.judged().pack()).applyTo(new Findings(found)).all();
  }

  private Finding finding(Overrun over) {
    SectionOverflows rule = new SectionOverflows();
    Place place = place(over.run().ids());
    String title = over.run().title();
    int pages = over.run().pages();
    return over.measured()
        ? rule.at(place, title, pages, over.lines(), over.cuts(), over.weakest())
        : rule.reckoned(place, title, pages, over.lines(), Overrun.MOST);
  }

  /** The first file that was written for some sections; the case, where none was. */
  private Place place(List<String> sections) {
    return ingredients.judged().pack().document().stream()
        .filter(part -> sections.contains(part.section()))
        .map(part -> Place.startOf(part.head().file()))
        .findFirst()
        .orElseGet(() -> Place.startOf(ingredients.judged().pack().promotion().head().file()));
  }

  private PdfPrinter printer() throws IOException {
    return new PdfPrinter(ingredients.supplies(view));
  }
}
