package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build lays the committee's document out, and says what does not fit. */
class PageBudgetTest {
  private static final Pattern OVER =
      Pattern.compile("Executive summary is 1 page and (\\d+) lines?; 1 page allowed");

  @TempDir private Path pack;
  private BareCase bare;

  @BeforeEach
  void copy() throws IOException {
    bare = BareCase.in(pack);
  }

  private void summary(String text) throws IOException {
    bare.section("summary", text);
  }

  private Ended build(String... arguments) {
    List<String> command = new ArrayList<>(List.of("build", "--color", "never"));
    command.addAll(List.of(arguments));
    Ended ended = Shell.in(pack).run(command.toArray(String[]::new));
    return new Ended(ended.code(), ended.out(), ended.err().replaceAll("\\s+", " "));
  }

  @Test
  void aSummaryThatIsFiveLinesTooLongIsReportedAsFiveLines() throws IOException {
    summary("A line.\n\n".repeat(60));
    Matcher over = OVER.matcher(build("--audience", "committee").err());
    assertThat(over.find()).isTrue();
    int most = 60 - Integer.parseInt(over.group(1));

    summary("A line.\n\n".repeat(most));
    assertThat(build("--audience", "committee").err()).doesNotContain("budget/");
    summary("A line.\n\n".repeat(most + 5));
    Ended five = build("--audience", "committee");
    assertThat(five.err())
        .contains("content/document/summary.md")
        .contains("Executive summary is 1 page and 5 lines; 1 page allowed");
    assertThat(five.code()).isZero();
    assertThat(pack.resolve("site/committee/promotion.html")).exists();
  }

  @Test
  void itsProposalWhenFollowedMakesItFit() throws IOException {
    String rest = "A line.\n\n".repeat(20);
    String passage = "Besides, " + "I have more to say of it than anybody reads. ".repeat(50);
    summary(rest + passage);
    assertThat(build("--audience", "committee").err())
        .containsPattern("without “Besides, I have more to say …” \\(\\d+ lines\\) it fits");

    summary(rest);
    assertThat(build("--audience", "committee").err()).doesNotContain("budget/");
  }

  /** Laying a book out could take minutes. */
  @Test
  void aDocumentOfManyPagesIsReckonedInsteadOfLaidOut() throws IOException {
    summary("A line.\n\n".repeat(700));

    assertThat(build("--audience", "committee").err())
        .containsPattern("Executive summary is up to 15\\d\\d lines; 1 page allowed")
        .contains("A document of more than 1500 lines is not laid out");
  }

  @Test
  void aLongWordIsQuotedInPart() throws IOException {
    summary(("x".repeat(70) + " ").repeat(40) + "\n\nA line.".repeat(60));

    assertThat(build("--audience", "committee").err())
        .contains("“" + "x".repeat(60) + " …”")
        .doesNotContain("x".repeat(61));
  }

  @Test
  void whoFailsOnWarningsIsTold() throws IOException {
    summary("A line.\n\n".repeat(60));

    assertThat(build("--audience", "committee", "--fail-on", "warning").code())
        .isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void thePublicSiteHasNoDocumentToBeLaidOut() throws IOException {
    summary("A line.\n\n".repeat(60));

    assertThat(build("--audience", "public").err())
        .doesNotContain("Executive summary")
        .doesNotContain("empty section");
  }

  @Test
  void emptySectionsAreCountedAndTheDocumentNamesThem() {
    assertThat(build("--audience", "committee").err())
        .containsPattern("The promotion document has \\d empty sections?;");
    Ended document = Shell.in(pack).run("document", "--out", "case.pdf", "--color", "never");
    assertThat(document.err().replaceAll("\\s+", " "))
        .contains("budget/section-empty")
        .contains("Future vision has nothing to show in the promotion document")
        .contains("Write content/document/vision.md. What belongs there: The role");
  }

  @Test
  void aDocumentThatCannotBeLaidOutSpoilsNoSite() {
    assertThat(
            PageBudget.of(
                    () -> {
                      throw new IOException("no font");
                    })
                .findings())
        .isEmpty();
    assertThat(PageBudget.of(List::of).findings()).isEqualTo(Optional.of(List.of()));
  }
}
