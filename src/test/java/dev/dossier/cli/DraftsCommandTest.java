package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsCommandTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "harvest");
  private static final String BARE =
      """
      ---
      # yaml-language-server: $schema=../.dossier/schema/evidence.json
      title: Second region
      period: 2025-01-03..2025-04-05   # the first and the last commit
      # supports: [critical-platform]
      #   critical-platform: "platform" in 3 subjects
      commits:
        - "shop@1a2b3c4d5e6f"
      audience: private
      draft: true   # until it is accepted
      ---
      ## Context
      See [the search](search.md).

      ## Result
      <!-- What is different since? -->
      """;

  /** A package by the bundled ladder. */
  private static final Path PLANNED = Path.of("src", "test", "resources", "packages", "planned");

  @TempDir private Path folder;

  @BeforeEach
  void aPackage() throws IOException {
    PackageCopy.of(PLANNED, folder);
    write("drafts/second-region-1a2b3c4d.md", BARE);
  }

  @Test
  void eachDraftIsListedWithWhatItLacks() throws IOException {
    write(
        "drafts/full.md",
        """
        ---
        title: All of it
        period: 2025-01..2025-02
        role: Lead
        outcomes:
          - {metric: cost, value: 5, unit: USD, source: "https://example.com/x"}
        draft: true
        ---
        ## Result
        It costs five less.
        """);
    write("drafts/broken.md", "---\ntitle: Broken\nperiod: yesterday\ndraft: true\n---\nNo.\n");
    write(
        "content/evidence/marked.md",
        "---\ntitle: Marked\nperiod: 2025-01\nrole: Lead\ndraft: true\n---\nSome.\n");

    Ended ended = Shell.in(folder).run("drafts");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .isEqualTo(Expected.text(EXPECTED.resolve("drafts-list.txt"), ended.out()));
  }

  @Test
  void withoutDraftsOneIsToldHowToGetSome() throws IOException {
    Files.delete(folder.resolve("drafts/second-region-1a2b3c4d.md"));

    Ended ended = Shell.in(folder).run("drafts");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("There is no draft. 'dossier harvest' makes some");
  }

  @Test
  void anAcceptedDraftIsEvidenceAndKeepsAllItSays() throws IOException {
    Ended ended = Shell.in(folder).run("accept", "second-region-1a2b3c4d");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(folder.resolve("drafts/second-region-1a2b3c4d.md")).doesNotExist();
    assertThat(folder.resolve("content/evidence/second-region.md"))
        .hasContent(
            BARE.replace("draft: true   # until it is accepted\n", "")
                .replace("=../.dossier", "=../../.dossier"));
    assertThat(ended.err()).contains("Still to fill in: figure, source, role, result.");
    assertThat(Shell.in(folder).run("score", "--format", "json").out())
        .contains("\"id\": \"evidence/second-region\"");
    assertThat(Shell.in(folder).run("check", "--format", "json").out())
        .contains("\"error\": 0")
        .doesNotContain("reference/dangling-link");
  }

  @Test
  void roleAndIndicatorsAreSaidOnTheWay() throws IOException {
    write(
        "drafts/second-region-1a2b3c4d.md",
        BARE.replace("commits:", "role: Author   # 3 of 4\ncommits:"));
    Ended ended =
        Shell.in(folder)
            .run(
                "accept",
                "drafts/second-region-1a2b3c4d.md",
                "--as",
                "region",
                "--role",
                "Lead",
                "--supports",
                "crisis");

    assertThat(folder.resolve("content/evidence/region.md"))
        .content()
        .contains("\nrole: Lead\nsupports: [crisis]\n---")
        .doesNotContain("Author");
    assertThat(ended.out()).contains("  - role: Author", "  + role: Lead");
    assertThat(ended.err()).contains("Still to fill in: figure, source, result.");
  }

  @Test
  void aDraftWhereEvidenceLiesStaysThere() throws IOException {
    write(
        "content/evidence/marked.md",
        "---\ntitle: Marked\nperiod: 2025-01\ndraft: true\n---\nX.\n");
    Ended ended = Shell.in(folder).run("accept", "marked");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(folder.resolve("content/evidence/marked.md"))
        .hasContent("---\ntitle: Marked\nperiod: 2025-01\n---\nX.\n");
  }

  @Test
  void nothingIsOverwrittenAndADryRunWritesNothing() throws IOException {
    write("content/evidence/second-region.md", "---\ntitle: T\nperiod: 2025-01\n---\nX.\n");
    Ended there = Shell.in(folder).run("accept", "second-region-1a2b3c4d");
    Ended dry = Shell.in(folder).run("accept", "second-region-1a2b3c4d", "--as", "x", "--dry-run");

    assertThat(there.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(there.err()).contains("is there already; choose another name with --as");
    assertThat(dry.out()).contains("would be made", "title: Second region");
    assertThat(folder.resolve("content/evidence/x.md")).doesNotExist();
    assertThat(folder.resolve("drafts/second-region-1a2b3c4d.md")).hasContent(BARE);
  }

  @Test
  void frontMatterThatCannotBeRewrittenIsLeftAlone() throws IOException {
    String text = "---\n{title: R, period: 2025-01, draft: true}\n---\nX.\n";
    write("drafts/flow.md", text);
    Ended ended = Shell.in(folder).run("accept", "flow");

    assertThat(ended.err()).contains("can't be rewritten safely");
    assertThat(folder.resolve("drafts/flow.md")).hasContent(text);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
