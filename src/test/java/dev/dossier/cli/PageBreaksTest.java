package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages end in documents of headings, paragraphs and tables in any order and length. */
class PageBreaksTest {
  private static final String LAYOUT =
      """
      extends: l6-l7
      layouts:
        - id: long
          title: Long
          pages: 40
          sections:
            - {id: long, title: All of it, pages: 40, source: text, brief: All of it.}
      """;
  private static final int PARTS = 200;

  @TempDir private Path pack;

  private final StringBuilder text = new StringBuilder();
  private int parts;

  /** Each word names its part, so that a line tells what it is a line of. */
  private String words(String kind, int number, int least, int most, Random random) {
    return (kind + number + "q ").repeat(least + random.nextInt(most - least + 1)).strip();
  }

  private void part(Random random) {
    int number = parts++;
    switch (random.nextInt(6)) {
      case 0, 5 -> text.append("## ").append(words("h", number, 1, 14, random)).append("\n\n");
      case 1 -> table(number, random);
      case 2 -> text.append("- ").append(words("p", number, 1, 90, random)).append("\n\n");
      default -> text.append(words("p", number, 1, 90, random)).append("\n\n");
    }
  }

  private void table(int number, Random random) {
    text.append("| one | two |\n|---|---|\n");
    for (int row = 0; row <= random.nextInt(6); row++) {
      String cells = words("r", number * 100 + row, 1, 40, random);
      text.append("| ").append(cells).append(" | two |\n");
    }
    text.append("\nAfter it.\n\n");
  }

  private List<List<String>> pages(long seed) throws IOException {
    Random random = new Random(seed);
    while (parts < PARTS) {
      part(random);
    }
    BareCase bare = BareCase.in(pack);
    bare.write("playbook.yaml", LAYOUT);
    bare.section("long", text.toString());
    Shell.Ended ended = Shell.in(pack).run("document", "--layout", "long", "--out", "long.pdf");
    assertThat(ended.out()).as(ended.err()).isNotEmpty();
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(pack.resolve("long.pdf")))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(
            stripper
                .getText(pdf)
                .lines()
                .filter(line -> !line.isBlank() && !line.contains(" / "))
                .toList());
      }
    }
    return pages;
  }

  private static List<String> named(List<String> page, String kind) {
    Pattern name = Pattern.compile("\\b" + kind + "\\d+q");
    return page.stream()
        .flatMap(line -> name.matcher(line).results().map(MatchResult::group).limit(1))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3})
  void nothingIsTornWhereAPageEnds(long seed) throws IOException {
    List<List<String>> pages = pages(seed);

    assertThat(pages).hasSizeGreaterThan(3);
    for (int page = 0; page < pages.size() - 1; page++) {
      List<String> lines = pages.get(page);
      List<String> next = pages.get(page + 1);
      String where = "seed " + seed + ", page " + (page + 1) + ": ";
      assertThat(lines.get(lines.size() - 1))
          .as(where + "a heading at the foot")
          .doesNotMatch("h\\d+q.*");
      assertThat(named(lines, "r").stream().filter(named(next, "r")::contains))
          .as(where + "a row in two")
          .isEmpty();
      for (String paragraph :
          named(lines, "p").stream().filter(named(next, "p")::contains).toList()) {
        assertThat(count(lines, paragraph))
            .as(where + "an orphan of " + paragraph)
            .isGreaterThan(2);
        assertThat(count(next, paragraph)).as(where + "a widow of " + paragraph).isGreaterThan(2);
      }
    }
  }

  private static long count(List<String> page, String name) {
    return page.stream().filter(line -> line.contains(name)).count();
  }
}
