package dev.dossier.cli;

import dev.dossier.cli.Study.Judged;
import dev.dossier.document.LinkStyle;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.model.Audience;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.playbook.Playbook;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the promotion document alone; a package with errors has none. */
@Command(
    name = "document",
    description = "Write the promotion document, for paper or for pasting.",
    sortOptions = false,
    footer = {
      "",
      "HTML and Markdown are printed unless --out names a file; a PDF goes to",
      "promotion.pdf, a Word document to promotion.docx.",
      "",
      "Examples:",
      "  dossier document --format pdf                  promotion.pdf, for the committee",
      "  dossier document --format pdf --links notes    addresses in footnotes, for paper",
      "  dossier document --format docx                 promotion.docx, for Word",
      "  dossier document --format markdown             to paste somewhere else",
      "  dossier document --layout brief --out brief.pdf  two pages instead of seven",
      "  dossier document --audience public --out cv.pdf  as far as the public may read it",
    })
final class DocumentCommand implements Callable<Integer> {
  @ParentCommand private DossierCommand dossier;
  @Mixin private StudyOptions options;
  @Mixin private RevisionOption state;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.OfMedium.class,
      description =
          "What to write: ${COMPLETION-CANDIDATES} (default: by --out's ending, or html).")
  private Optional<Medium> format = Optional.empty();

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      converter = Choice.OfAudience.class,
      description = "Who will read it: public, committee or private (default: committee).")
  private Audience audience = Audience.COMMITTEE;

  @Option(
      names = "--layout",
      paramLabel = "NAME",
      description =
          "Which of the playbook's layouts: "
              + DocumentFormat.FULL
              + ", or another that it has, such as brief (default: full).")
  private String layout = DocumentFormat.FULL;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write it.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--links",
      paramLabel = "HOW",
      converter = Choice.OfLinks.class,
      description =
          "How it leads to the evidence: ${COMPLETION-CANDIDATES} (default: live): links, addresses"
              + " in notes, or words alone.")
  private LinkStyle links = LinkStyle.LIVE;

  @Option(
      names = "--site",
      paramLabel = "ADDRESS",
      converter = SiteAddress.class,
      description = "Where the site is that links lead to (default: the folder of the document).")
  private Optional<URI> site = Optional.empty();

  @Override
  public Integer call() throws Refusal {
    try (OpenPackage open = dossier.open(state)) {
      Study study = Study.of(open, dossier.today(), options.asOf());
      Optional<Judged> judged = study.judged();
      if (judged.isEmpty() || study.findings().stopTheBuild()) {
        return dossier.refuse("No document", study.findings());
      }
      DocumentFormat shape = layout(judged.get().playbook());
      PromotionDocument document =
          PromotionDocument.of(open, study, judged.get(), audience, shape, links, site);
      write(document);
      document.leftOut().forEach(dossier::remark);
      dossier.remarkDrafts(study);
      return options
          .threshold()
          .exitCode(Findings.of(study.findings().all(), laidOut(document, study)));
    } catch (Unbuildable faults) {
      faults.faults().forEach(dossier::complain);
      return ExitCode.FINDINGS;
    } catch (IOException e) {
      throw new Refusal("The document can't be written: " + WriteFault.sentence(e));
    }
  }

  private DocumentFormat layout(Playbook playbook) throws Refusal {
    List<String> known = playbook.formats().stream().map(DocumentFormat::name).toList();
    return playbook.format(layout).orElseThrow(() -> Refusal.unknownOf("layout", layout, known));
  }

  /** What shows only on paper; said when it goes there. */
  private List<Finding> laidOut(PromotionDocument document, Study study) throws IOException {
    List<Finding> found = medium() == Medium.PDF ? document.findings() : List.of();
    dossier.message(found, study);
    return found;
  }

  private void write(PromotionDocument document) throws IOException {
    switch (medium()) {
      case HTML -> write(Medium.HTML, document.html());
      case MARKDOWN -> write(Medium.MARKDOWN, document.markdown());
      case PDF -> save(file(Medium.PDF), document.pdf());
      case DOCX -> save(file(Medium.DOCX), document.word());
    }
  }

  private void write(Medium medium, String text) throws IOException {
    if (out.isEmpty()) {
      dossier.print(text);
    } else {
      save(file(medium), text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void save(Path file, byte[] content) throws IOException {
    WholeFile.write(file, content);
    dossier.print(dossier.out().text(dossier.shown(file)) + "\n");
  }

  private Path file(Medium medium) {
    Path name = out.orElse(Path.of("promotion." + medium.ending()));
    return dossier.surroundings().folder().resolve(name).normalize();
  }

  private Medium medium() {
    return format.or(() -> out.flatMap(Medium::of)).orElse(Medium.HTML);
  }
}
