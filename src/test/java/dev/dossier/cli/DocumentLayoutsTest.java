package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One package in several shapes, none of which the program knows by name. */
class DocumentLayoutsTest {
  private static final Path EXAMPLE = Path.of("");
  private static final String OWN =
      """
      extends: l6-l7
      layouts:
        - id: company-form
          title: Form 27
          pages: 1
          sections:
            - {id: about-me, title: In one sentence, pages: 1, source: text, brief: One sentence.}
            - {id: best-work, title: My two best pieces of work, pages: 0, source: initiative,
               choose: best 2, form: bullets, brief: Two of them.}
            - {id: doubts, title: What you may doubt, pages: 0, source: reasons, choose: 2,
               brief: Doubts.}
      """;

  @TempDir private Path folder;

  private Ended document(Path pack, String... arguments) {
    Stream<String> usual =
        Stream.of("-C", pack.toAbsolutePath().toString(), "document", "--as-of", "2026-06-30");
    Ended ended =
        Shell.in(folder).run(Stream.concat(usual, Stream.of(arguments)).toArray(String[]::new));
    return new Ended(ended.code(), ended.out(), ended.err().replaceAll("\\s+", " "));
  }

  private String pdf(String name) throws IOException {
    try (PDDocument read = Loader.loadPDF(Files.readAllBytes(folder.resolve(name)))) {
      return read.getNumberOfPages() + " " + new PDFTextStripper().getText(read);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "brief, 2, Two-page brief, Executive summary|Strategic impact|Endorsements",
    "one-page, 1, One-page summary, At a glance|What was achieved|What others say|The ask",
    "self-review, 2, Self-review, What I did|What still speaks against me|What I want to do next",
  })
  void theExampleFitsIntoEachOfTheBundledOnes(
      String layout, int pages, String title, String sections) throws IOException {
    Ended ended = document(EXAMPLE, "--layout", layout, "--out", layout + ".pdf");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).doesNotContain("budget/");
    assertThat(pdf(layout + ".pdf"))
        .startsWith(pages + " ")
        .contains(title)
        .contains(List.of(sections.split("\\|", -1)));
  }

  @Test
  void aFurtherOneIsAFewLinesOfThePackage() throws IOException {
    Path pack = PackageCopy.of(EXAMPLE, folder.resolve("package"));
    Files.writeString(pack.resolve("playbook.yaml"), OWN);
    Path section = pack.resolve("content/document/about-me.md");
    Files.writeString(section, "---\ntitle: About me\n---\nI make platforms that last.\n");
    String html = document(pack, "--layout", "company-form").out();
    String markdown = document(pack, "--layout", "company-form", "--format", "markdown").out();
    Ended printed = document(pack, "--layout", "company-form", "--out", "form.pdf");

    assertThat(printed.code()).as(printed.err()).isZero();
    assertThat(html).contains("Form 27", "<h2>In one sentence</h2>", "I make platforms that last.");
    assertThat(markdown)
        .contains("\n## In one sentence\n\nI make platforms that last.\n")
        .contains("## My two best pieces of work\n", "**Action:** I wrote the case")
        .contains("## What you may doubt\n")
        .doesNotContain("Reliability programme");
    assertThat(pdf("form.pdf")).startsWith("1 ").contains("Form 27", "What you may doubt");
    assertThat(printed.err())
        .contains(
            "My two best pieces of work leaves out “Reliability programme for the payment path”:"
                + " it contributes 5.6 points; the weakest that was chosen, “Instant payouts");
  }

  @Test
  void sectionsThatShareAPageAreMeasuredTogether() throws IOException {
    Path pack = PackageCopy.of(EXAMPLE, folder.resolve("long"));
    Files.writeString(pack.resolve("playbook.yaml"), OWN.replace("best 2", "best 6"));
    Path section = pack.resolve("content/document/about-me.md");
    Files.writeString(section, "---\ntitle: About me\n---\n" + "A line.\n\n".repeat(20));

    assertThat(document(pack, "--layout", "company-form", "--out", "long.pdf").err())
        .containsPattern(
            "In one sentence to What you may doubt is 1 page and \\d+ lines; 1 page allowed")
        .contains("Its weakest item is “Moving the payment queue")
        .contains("which contributes 1.2 points");
  }

  @Test
  void aNameThatNoLayoutHasIsWrongUse() {
    Ended ended = document(EXAMPLE, "--layout", "breif");

    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("There is no layout 'breif'. Did you mean brief?")
        .contains("There are: full, brief, one-page, self-review.");
  }
}
