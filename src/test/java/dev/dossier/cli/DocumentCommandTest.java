package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.DocumentRun.Ended;
import dev.dossier.testing.Elsewhere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The promotion document as a file of its own. */
class DocumentCommandTest {
  @TempDir static Path folder;
  private static byte[] pdf;

  @BeforeAll
  static void print() throws IOException {
    run(Path.of("").toAbsolutePath(), "--format", "pdf", "--out", "first.pdf");
    pdf = Files.readAllBytes(folder.resolve("first.pdf"));
  }

  private static Ended run(Path pack, String... arguments) {
    return DocumentRun.of(folder, pack, arguments);
  }

  private static String page(byte[] document, int number) throws IOException {
    try (PDDocument read = Loader.loadPDF(document)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(number);
      text.setEndPage(number);
      text.setSortByPosition(true);
      return text.getText(read).replaceAll("\\s+", " ").strip();
    }
  }

  @Test
  void theExampleHasSevenPagesAndTheFirstIsTheSummaryAlone() throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isEqualTo(7);
    }
    assertThat(page(pdf, 1))
        .contains("Executive summary", "$43M a year", "1 / 7")
        .doesNotContain("Strategic impact");
    assertThat(page(pdf, 2)).startsWith("Strategic impact, 1 of 3");
    assertThat(page(pdf, 6)).startsWith("Endorsements");
    assertThat(page(pdf, 7)).startsWith("Future vision");
  }

  /** Its words can be copied, found and read aloud: no ligature and no arrow without a letter. */
  @Test
  void theTextOfAPageIsTheTextThatWasWritten() throws IOException {
    assertThat(page(pdf, 1)).contains("Alex Example · L6 → L7");
    assertThat(page(pdf, 2)).contains("Finance compared", "I was responsible for");
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void itIsForScreenReadersAndForArchives(PDFAFlavour standard) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(standard, false).validate(parser);
      List<String> failed =
          result.getTestAssertions().stream()
              .filter(t -> t.getStatus() == TestAssertion.Status.FAILED)
              .map(t -> t.getRuleId().getClause() + " " + t.getMessage())
              .distinct()
              .toList();

      assertThat(failed).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void itHasBookmarksAndSaysWhoWroteItAndWhen() throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentInformation().getAuthor()).isEqualTo("Alex Example");
      assertThat(read.getDocumentInformation().getSubject()).isEqualTo("L6 → L7");
      assertThat(read.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(Instant.parse("2026-06-30T00:00:00Z"));
      assertThat(read.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .contains("Executive summary", "Endorsements", "Future vision");
    }
  }

  @Test
  void theSamePackageGivesTheSameBytesWhereverItIsPrinted() throws Throwable {
    Elsewhere.at(
        "Pacific/Kiritimati",
        "ar-EG-u-nu-arab",
        () -> run(Path.of("").toAbsolutePath(), "--out", "again.pdf"));

    assertThat(Files.readAllBytes(folder.resolve("again.pdf"))).isEqualTo(pdf);
  }

  @Test
  void onPaperTheAddressesStandInNotes() throws IOException {
    Ended ended =
        run(
            Path.of("").toAbsolutePath(),
            "--links",
            "notes",
            "--site",
            "https://example.org/case",
            "--out",
            "notes.pdf");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(page(Files.readAllBytes(folder.resolve("notes.pdf")), 1))
        .contains("https://example.org/case/figures.html#total-impact");
  }

  @Test
  void markdownIsPrintedToBePasted() {
    Ended ended = run(Path.of("").toAbsolutePath(), "--format", "markdown", "--links", "none");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .startsWith("# Platform and reliability lead, ready for wider scope\n")
        .contains("\n## Executive summary\n", "\n* **$43M a year** measured impact\n")
        .contains("\n> Each figure here is computed", "\n## Future vision\n")
        .doesNotContain("](", "<", "↩")
        .doesNotContainPattern(" \n");
  }

  @Test
  void htmlStandsOnItsOwn() {
    String html = run(Path.of("").toAbsolutePath(), "--site", "https://example.org").out();

    assertThat(html)
        .contains("<style>", "href=\"https://example.org/evidence/platform-transformation.html\"")
        .doesNotContain("<script", "<link");
  }

  @Test
  void thePublicReadsNothingOfLevelsAndHiddenFiles() throws IOException {
    run(Path.of("").toAbsolutePath(), "--audience", "public", "--out", "public.pdf");
    byte[] open = Files.readAllBytes(folder.resolve("public.pdf"));

    try (PDDocument read = Loader.loadPDF(open)) {
      assertThat(new PDFTextStripper().getText(read))
          .contains("Alex Example")
          .doesNotContain(
              "$43M", "ready for wider scope", "15 September", "→", "I ask the committee");
      assertThat(read.getDocumentInformation().getTitle()).doesNotContain("wider scope");
      assertThat(read.getDocumentInformation().getSubject()).isNull();
    }
    assertThat(new String(open, ISO_8859_1)).doesNotContain("wider scope");
  }

  /** A section of nothing but lines: as many as fit, and then five more. */
  @Test
  void aSectionThatIsFiveLinesTooLongIsReportedAsFiveLines() throws IOException {
    Path pack = PackageCopy.of(Path.of(""), folder.resolve("long"));
    Path section = pack.resolve("content/document/vision.md");
    int most = 33;
    while (!overflow(pack, section, most + 1).contains("Future vision is")) {
      most++;
    }

    assertThat(overflow(pack, section, most + 1)).contains("Future vision is 1 page and 1 line;");
    assertThat(overflow(pack, section, most + 5)).contains("Future vision is 1 page and 5 lines;");
  }

  private static String overflow(Path pack, Path section, int lines) throws IOException {
    String text = "A line.\n\n".repeat(lines);
    Files.writeString(section, "---\ntitle: Future vision\n---\n" + text);
    return run(pack, "--out", "long.pdf", "--color", "never").err().replaceAll("\\s+", " ");
  }

  @Test
  void withoutWhatTheFindingNamesTheSectionFits() throws IOException {
    Path pack = PackageCopy.of(Path.of(""), folder.resolve("proposal"));
    Path section = pack.resolve("content/document/summary.md");
    String summary = Files.readString(section);
    String filler = "I have more to say than anybody wants to read of it here. ".repeat(14);
    String long1 = "First of all, " + filler;
    String long2 = "Besides, " + filler;
    Files.writeString(section, summary + "\n\n" + long1 + "\n\n" + long2 + "\n\n" + filler);
    Ended before = run(pack, "--out", "proposal.pdf", "--color", "never");
    String said = before.err().replaceAll("\\s+", " ");

    assertThat(before.code()).isEqualTo(ExitCode.FINE);
    assertThat(said).contains("Executive summary is 1 page and", "it fits");
    String shorter = Files.readString(section);
    for (String passage : List.of(long1, long2, filler)) {
      String beginning = passage.substring(0, 12);
      if (said.contains("“" + beginning)) {
        shorter = shorter.replace(passage, "");
      }
    }
    Files.writeString(section, shorter);

    assertThat(shorter).isNotEqualTo(summary);
    assertThat(run(pack, "--out", "proposal.pdf", "--color", "never").err())
        .doesNotContain("Executive summary is");
  }

  @Test
  void aPackageWithErrorsHasNoDocument() throws IOException {
    Path pack = PackageCopy.of(PackageCopy.SMALL, folder.resolve("wrong"));
    Files.writeString(pack.resolve("content/evidence/broken.md"), "---\ntitle: [\n---\n");

    Ended ended = run(pack, "--out", "none.pdf");

    assertThat(ended.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ended.err()).contains("No document");
    assertThat(folder.resolve("none.pdf")).doesNotExist();
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    Ended ended = run(Path.of("").toAbsolutePath(), "--site", "example.org");

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(ended.err()).contains("is no address of a site");
  }
}
