package dev.dossier.cli;

import static dev.dossier.testing.Docx.text;
import static dev.dossier.testing.Docx.w;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.DocumentRun.Ended;
import dev.dossier.testing.Docx;
import dev.dossier.testing.Elsewhere;
import dev.dossier.testing.LibreOffice;
import dev.dossier.testing.WordSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The promotion document for Word, read without the library that wrote it. */
class WordDocumentTest {
  private static final String TEXT = "word/document.xml";

  @TempDir static Path folder;
  private static byte[] bytes;
  private static Docx live;
  private static Docx notes;

  @BeforeAll
  static void print() throws IOException {
    bytes = bytes("--out", "live.docx", "--site", "https://example.org/case");
    live = Docx.of(bytes);
    notes = Docx.of(bytes("--out", "notes.docx", "--links", "notes"));
  }

  private static byte[] bytes(String... arguments) throws IOException {
    Ended ended = DocumentRun.of(folder, Path.of("").toAbsolutePath(), arguments);
    assertThat(ended.code()).as(ended.err()).isZero();
    return Files.readAllBytes(folder.resolve(arguments[1]));
  }

  @Test
  void everyPartHasATypeAndEveryRelationLeadsToAPart() {
    List<String> endings =
        live.any("[Content_Types].xml", "Default").stream()
            .map(e -> "." + e.getAttribute("Extension"))
            .toList();
    List<String> named =
        live.any("[Content_Types].xml", "Override").stream()
            .map(e -> e.getAttribute("PartName").substring(1))
            .toList();

    assertThat(live.parts().keySet()).containsAll(named);
    assertThat(live.parts().keySet())
        .filteredOn(part -> !named.contains(part) && !part.equals("[Content_Types].xml"))
        .allMatch(part -> endings.stream().anyMatch(part::endsWith));
    for (Docx docx : List.of(live, notes)) {
      assertThat(relations(docx).values())
          .hasSizeGreaterThan(10)
          .allSatisfy(
              target -> assertThat(target).matches("https?:.*|evidence/.*|figures.*|.+/.+"));
      relations(docx).values().stream()
          .filter(target -> target.matches("(word|docProps)/.*"))
          .forEach(target -> assertThat(docx.parts()).containsKey(target));
    }
  }

  /** Targets by part and id; those of files as their names in the zip. */
  private static Map<String, String> relations(Docx docx) {
    Map<String, String> targets = new HashMap<>();
    for (String part : docx.parts().keySet()) {
      if (part.endsWith(".rels")) {
        String folder = part.replaceFirst("_rels/.*", "");
        String source = part.replace("_rels/", "").replaceFirst("\\.rels$", "");
        for (Element relation : docx.any(part, "Relationship")) {
          boolean outside = relation.getAttribute("TargetMode").equals("External");
          String target = relation.getAttribute("Target");
          targets.put(
              source + " " + relation.getAttribute("Id"), outside ? target : folder + target);
        }
      }
    }
    return targets;
  }

  @Test
  void everyRelationThatIsUsedIsThere() {
    for (String part : List.of(TEXT, "word/fontTable.xml")) {
      Set<String> used = new TreeSet<>();
      for (Element element : live.any(part, "*")) {
        Stream.of("id", "embed")
            .map(name -> element.getAttributeNS(Docx.R, name))
            .filter(id -> !id.isEmpty())
            .forEach(used::add);
      }
      assertThat(used).isNotEmpty();
      assertThat(relations(live).keySet())
          .containsAll(used.stream().map(id -> part + " " + id).toList());
    }
  }

  @Test
  void everyStyleAndEveryListThatIsUsedIsThere() {
    Set<String> styles = values("word/styles.xml", "style", "styleId");
    Set<String> lists = values("word/numbering.xml", "num", "numId");

    for (String part : List.of(TEXT, "word/styles.xml", "word/numbering.xml", "word/footer1.xml")) {
      for (String use : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")) {
        assertThat(styles).as(part).containsAll(values(part, use, "val"));
      }
      assertThat(lists)
          .containsAll(
              live.all(part, "numPr").stream()
                  .flatMap(list -> Docx.all(list, "numId").stream())
                  .map(id -> w(id, "val"))
                  .toList());
    }
    assertThat(values(TEXT, "pStyle", "val"))
        .contains(
            "Title",
            "Subtitle",
            "Heading1",
            "Heading2",
            "Heading3",
            "Normal",
            "ListBullet",
            "ListNumber",
            "Quote",
            "TableHeading");
  }

  private static Set<String> values(String part, String element, String attribute) {
    return live.all(part, element).stream()
        .map(e -> w(e, attribute))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noNumberIsGivenTwice() {
    for (String element : List.of("docPr", "bookmarkStart")) {
      assertThat(live.any(TEXT, element))
          .extracting(e -> e.getAttribute("id"))
          .doesNotHaveDuplicates();
    }
    assertThat(notes.all("word/footnotes.xml", "footnote"))
        .extracting(e -> w(e, "id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void eachSectionIsAHeadingAtTheTopOfAPageAndTheFirstStandsBelowTheTitle() {
    assertThat(live.styled("Title")).hasSize(1);
    assertThat(live.styled("Heading1"))
        .hasSize(7)
        .startsWith("Executive summary", "Strategic impact, 1 of 3")
        .endsWith("Endorsements", "Future vision");
    List<String> broken =
        live.all(TEXT, "p").stream()
            .filter(p -> !Docx.all(p, "pageBreakBefore").isEmpty())
            .map(Docx::text)
            .toList();
    assertThat(broken).isEqualTo(live.styled("Heading1").subList(1, 7));
  }

  @Test
  void rowsStayWholeAndTheHeadingsOfATableAreRepeated() {
    assertThat(live.all(TEXT, "tr"))
        .hasSizeGreaterThan(4)
        .allSatisfy(row -> assertThat(Docx.all(row, "cantSplit")).hasSize(1));
    assertThat(live.all(TEXT, "tr").stream().filter(row -> !Docx.all(row, "tblHeader").isEmpty()))
        .extracting(Docx::text)
        .containsExactly("way to failshare of hours lost in 2024what I changed");
  }

  @Test
  void numberedListsBeginAnew() {
    List<String> numbers =
        live.all(TEXT, "p").stream()
            .filter(p -> "ListNumber".equals(Docx.style(p)))
            .map(p -> w(Docx.all(p, "numId").get(0), "val"))
            .distinct()
            .toList();

    assertThat(numbers).hasSize(2);
    assertThat(live.all("word/numbering.xml", "startOverride")).hasSize(2);
  }

  @Test
  void everyMarkHasItsNote() {
    List<String> marks =
        notes.all(TEXT, "footnoteReference").stream().map(e -> w(e, "id")).toList();
    Map<String, String> texts =
        notes.all("word/footnotes.xml", "footnote").stream()
            .filter(note -> w(note, "type").isEmpty())
            .collect(Collectors.toMap(note -> w(note, "id"), Docx::text));

    assertThat(marks).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(marks);
    assertThat(texts.values())
        .contains(" figures.html#total-impact")
        .anyMatch(text -> text.startsWith(" I leave out the lower hosting prices"));
    assertThat(notes.all(TEXT, "hyperlink")).isEmpty();
  }

  @Test
  void liveLinksLeadToTheSite() {
    Map<String, String> relations = relations(live);
    List<String> targets =
        live.all(TEXT, "hyperlink").stream()
            .map(link -> relations.get(TEXT + " " + link.getAttributeNS(Docx.R, "id")))
            .toList();

    assertThat(targets)
        .contains("https://example.org/case/figures.html#total-impact")
        .allMatch(target -> target.startsWith("https://example.org/case/"));
    assertThat(live.all(TEXT, "footnoteReference")).hasSize(1);
  }

  @Test
  void withoutLinksThereAreWordsAlone() throws IOException {
    Docx none = Docx.of(bytes("--out", "none.docx", "--links", "none"));

    assertThat(none.all(TEXT, "hyperlink")).isEmpty();
    assertThat(none.all(TEXT, "footnoteReference")).hasSize(1);
    assertThat(new String(none.parts().get("word/_rels/document.xml.rels"), UTF_8))
        .doesNotContain("External");
    assertThat(none.styled("Normal")).anyMatch(text -> text.contains("$43M a year"));
  }

  @Test
  void aDrawingIsAPictureWithWordsThatStandForIt() {
    assertThat(live.any(TEXT, "docPr"))
        .extracting(e -> e.getAttribute("descr"))
        .containsExactly(
            "A router sends each request to one of three cells; every cell has its own service and"
                + " store.");
    assertThat(live.parts().get("word/media/image1.png")).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void itSaysWhoWroteItAndWhenAndInWhichLanguage() {
    assertThat(property("title")).isEqualTo("Platform and reliability lead, ready for wider scope");
    assertThat(property("creator")).isEqualTo("Alex Example");
    assertThat(property("subject")).isEqualTo("L6 → L7");
    assertThat(property("language")).isEqualTo("en");
    assertThat(property("created")).isEqualTo("2026-06-30T00:00:00Z");
    assertThat(property("modified")).isEqualTo("2026-06-30T00:00:00Z");
    assertThat(w(live.all("word/styles.xml", "lang").get(0), "val")).isEqualTo("en-GB");
  }

  private static String property(String name) {
    return live.any("docProps/core.xml", name).get(0).getTextContent();
  }

  @Test
  void eachPageHasItsNumber() {
    assertThat(live.all("word/footer1.xml", "fldSimple"))
        .extracting(e -> w(e, "instr").strip())
        .containsExactly("PAGE", "NUMPAGES");
    assertThat(text(live.xml("word/footer1.xml").getDocumentElement()))
        .startsWith("Alex Example · L6 → L7");
  }

  @Test
  void theSamePackageGivesTheSameBytesWhereverItIsWritten() throws Throwable {
    Elsewhere.at(
        "Pacific/Kiritimati",
        "ar-EG-u-nu-arab",
        () -> {
          byte[] again = bytes("--out", "again.docx", "--site", "https://example.org/case");

          assertThat(Docx.of(again).parts()).containsExactlyEntriesOf(live.parts());
          assertThat(Arrays.equals(again, bytes)).as("the zip").isTrue();
        });
  }

  @Test
  void thePublicReadsNothingOfLevelsAndHiddenFilesInAnyPart() throws IOException {
    Docx open = Docx.of(bytes("--out", "public.docx", "--audience", "public"));

    assertThat(open.parts()).doesNotContainKey("docProps/custom.xml");
    open.parts()
        .forEach(
            (part, content) -> {
              if (part.endsWith(".xml") || part.endsWith(".rels")) {
                assertThat(new String(content, UTF_8))
                    .as(part)
                    .doesNotContain(
                        "$43M", "wider scope", "15 September", "→", "I ask the committee");
              }
            });
    assertThat(text(open.xml(TEXT).getDocumentElement())).contains("Alex Example");
  }

  @Test
  void libreOfficeKeepsHeadingsTablesAndFootnotes() throws IOException, InterruptedException {
    List<String> said = new LibreOffice(folder).convert(folder.resolve("notes.docx"), "fodt");
    Document opened = Docx.parsed(Files.readAllBytes(folder.resolve("notes.fodt")));

    assertThat(said).isEmpty();
    assertThat(Docx.any(opened, "h"))
        .extracting(heading -> heading.getTextContent().strip())
        .containsAll(notes.styled("Heading1"))
        .containsAll(notes.styled("Heading3"))
        .contains("Manager", "Organisational");
    assertThat(Docx.any(opened, "note-citation"))
        .hasSameSizeAs(notes.all(TEXT, "footnoteReference"));
    assertThat(Docx.any(opened, "table-header-rows"))
        .extracting(row -> row.getTextContent().replaceAll("\\s+", " ").strip())
        .containsExactly("way to fail share of hours lost in 2024 what I changed");
  }

  @Test
  void inLibreOfficeTheExampleHasSevenPagesAndTheFirstIsTheSummaryAlone()
      throws IOException, InterruptedException {
    List<String> said = new LibreOffice(folder).convert(folder.resolve("live.docx"), "pdf");

    assertThat(said).isEmpty();
    try (PDDocument read = Loader.loadPDF(folder.resolve("live.pdf").toFile())) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertThat(read.getNumberOfPages()).isEqualTo(7);
      assertThat(first.getText(read).replaceAll("\\s+", " "))
          .contains("Executive summary", "$43M a year", "1 / 7")
          .doesNotContain("Strategic impact");
    }
  }

  @Test
  void everyPartIsAsTheSchemasOfTheStandardAsk() {
    for (Docx docx : List.of(live, notes)) {
      assertThat(docx.parts().keySet().stream().filter(part -> part.matches("word/\\w+\\.xml")))
          .hasSize(8)
          .allSatisfy(part -> assertThat(WordSchema.faults(docx.parts().get(part))).isEmpty());
    }
  }

  @Test
  void theSchemasFindATableWithoutColumnsAndAStrangePart() {
    String text = new String(live.parts().get(TEXT), UTF_8);
    String wrong = text.replaceFirst("<w:tblGrid>.*?</w:tblGrid>", "");

    assertThat(WordSchema.faults(wrong.getBytes(UTF_8))).isNotEmpty();
    assertThat(WordSchema.faults("<strange/>".getBytes(UTF_8))).isNotEmpty();
  }

  @Test
  void whateverMarkdownHasIsWrittenAsTheStandardAsks() throws IOException {
    Path pack = PackageCopy.of(Path.of(""), folder.resolve("many"));
    Files.writeString(
        pack.resolve("content/document/vision.md"),
        """
        ---
        title: Future vision
        ---
        See [the influence](#influence).[^a] Again.[^a]

        - one

          more of one
          - two
            1. three
        - [x] four

        5. five
        6. six

        | a | b |
        |---|---|
        | 1 | 2 |

        | x |
        |---|
        | y |

        ```
        if (a < b) {
          c;
        ```

        > Said.

        [^a]: A note with a [link](https://example.org/n).
        """);
    Ended ended = DocumentRun.of(folder, pack, "--out", "many.docx");
    assertThat(ended.code()).as(ended.err()).isZero();
    Docx many = Docx.of(Files.readAllBytes(folder.resolve("many.docx")));

    for (String part : List.of(TEXT, "word/footnotes.xml", "word/numbering.xml")) {
      assertThat(WordSchema.faults(many.parts().get(part))).isEmpty();
    }
    assertThat(many.styled("ListBullet")).endsWith("one", "Done: four");
    assertThat(many.styled("ListContinue")).containsExactly("more of one");
    assertThat(many.styled("ListBullet2")).containsExactly("two");
    assertThat(many.styled("ListNumber3")).containsExactly("three");
    assertThat(many.all("word/numbering.xml", "startOverride"))
        .extracting(start -> w(start, "val"))
        .endsWith("1", "5");
    assertThat(many.styled("HTMLPreformatted")).containsExactly("if (a < b) {  c;");
    assertThat(many.styled("Quote")).endsWith("Said.");
    assertThat(many.styled("Spacer")).as("two tables that would be one").hasSize(1);
    assertThat(many.all("word/footnotes.xml", "footnote").stream().map(Docx::text))
        .filteredOn(" A note with a link."::equals)
        .hasSize(2);
    assertThat(many.all(TEXT, "bookmarkStart"))
        .extracting(start -> w(start, "name"))
        .containsExactly(
            w(
                many.all(TEXT, "hyperlink").stream()
                    .filter(link -> text(link).equals("the influence"))
                    .findFirst()
                    .orElseThrow(),
                "anchor"));
  }
}
