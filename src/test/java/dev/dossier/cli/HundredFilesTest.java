package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.PageWeight;
import dev.dossier.testing.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package with a hundred files of evidence, and one with a single one. */
class HundredFilesTest {
  private static final List<String> KINDS = List.of("initiative", "talk", "writing", "mentoring");
  private static final List<String> INDICATORS =
      List.of("design", "cross-team", "customers-helped");
  private static final String ROWS = ".entries > li";

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Path many = PackageCopy.of(PackageCopy.SMALL, folder.resolve("many"));
    for (int i = 1; i <= 98; i++) {
      write(many, i);
    }
    site(many);
    Path one = PackageCopy.of(PackageCopy.SMALL, folder.resolve("one"));
    Files.delete(one.resolve("content/evidence/quiet-nights.md"));
    site(one);
  }

  private static void site(Path pack) {
    Shell.Ended build = Shell.in(pack).run("build", "--out", pack + "-site");
    assertThat(build.code()).as(build.err()).isZero();
  }

  private static void write(Path pack, int number) throws IOException {
    String text =
        """
        ---
        title: Work number %d
        kind: %s
        period: %d-0%d
        audience: %s
        supports: [%s]
        tags: [%s]
        ---
        ## Context
        Something was slow.

        ## Result
        %s after a quarter, and the teams that wait for it no longer do.
        """
            .formatted(
                number,
                KINDS.get(number % 4),
                2023 + number % 3,
                1 + number % 9,
                number % 2 == 0 ? "public" : "committee",
                INDICATORS.get(number % 3),
                number % 10 == 0 ? "caching" : "queues",
                number % 7 == 0 ? "The Malmö site was faster" : "It was faster");
    Files.writeString(pack.resolve("content/evidence/work-" + number + ".md"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "committee", "private"})
  void noPageIsHeavyAndNoneNeedsAScript(String audience) {
    assertThat(PageWeight.faults(folder.resolve("many-site").resolve(audience))).isEmpty();
  }

  @Test
  void aReaderFindsEvidenceByWordsCriterionKindAndPeriod() {
    try (Reader reader = new Reader(true)) {
      reader.open(page("many", "private"), "");
      assertThat(reader.seen(ROWS)).hasSize(100);
      assertThat(reader.seen("[role=status]")).containsExactly("All 100");

      reader.type("Search", "malmo FASTER");
      assertThat(reader.seen(ROWS)).hasSize(14).allMatch(row -> row.contains("Malmö"));
      assertThat(reader.seen("[role=status]")).containsExactly("14 of 100");
      reader.type("Search", "caching");
      assertThat(reader.seen(ROWS)).as("by a tag").hasSize(9);

      reader.choose("Kind", "Writing");
      assertThat(reader.seen(ROWS)).hasSize(5).allMatch(row -> row.contains("Writing"));
      reader.choose("From", "2024");
      assertThat(reader.seen(ROWS)).hasSize(3);
      reader.choose("To", "2024");
      assertThat(reader.seen(ROWS)).hasSize(2).allMatch(row -> row.contains("2024"));
      assertThat(reader.fragment()).isEqualTo("#q=caching&kind=writing&from=2024&to=2024");

      reader.press("Escape");
      assertThat(reader.seen(ROWS)).hasSize(100);
      assertThat(reader.fragment()).isEmpty();
      assertThat(reader.focused()).isEqualTo("q");
    }
  }

  @Test
  void aSearchCanBeLinkedToAndBrokenLinksShowAll() {
    try (Reader reader = new Reader(true)) {
      reader.open(page("many", "public"), "#kind=talk&from=2025");
      assertThat(reader.seen(ROWS)).isNotEmpty().allMatch(row -> row.contains("2025"));
      reader.open(page("many", "public"), "#kind=nonsense&to=<b>");
      assertThat(reader.seen(ROWS)).hasSize(49);
      reader.type("Search", "nothing of the kind");
      assertThat(reader.seen(ROWS)).isEmpty();
      assertThat(reader.seen("[role=status]")).containsExactly("None of 49 matches");
    }
  }

  @Test
  void theListIsWholeWithoutAScriptAndWithOneFileThereIsNothingToSearch() {
    try (Reader reader = new Reader(false)) {
      reader.open(page("many", "committee"), "#q=nothing");
      assertThat(reader.seen(ROWS)).hasSize(100);
      assertThat(reader.seen("[role=search]")).isEmpty();
    }
    assertThat(page("one", "committee")).content().doesNotContain("<script", "role=\"search\"");
  }

  private static Path page(String pack, String audience) {
    return folder.resolve(pack + "-site").resolve(audience).resolve("evidence/index.html");
  }
}
