package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {
  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void buildTheSites() throws IOException {
    PackageCopy.of(PackageCopy.SMALL, folder);
    assertThat(run("build").code()).isZero();
    site = folder.resolve("site/committee");
  }

  @Test
  void aSiteThatWasJustBuiltIsTheSame() {
    Ended run = run("verify", "site/committee");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .matches("site/committee  same  the committee site as of 2026-06-30, \\d+ files\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void allSitesOfAFolderAreCompared() {
    assertThat(run("verify", "site").out().lines().map(line -> line.replaceFirst("  the .*", "")))
        .containsExactly("site/public  same", "site/committee  same", "site/private  same");
  }

  @Test
  void aSiteIsRebuiltForTheDayThatItWasBuiltFor() {
    run("build", "--as-of", "2026-03-31", "--out", "march");

    assertThat(run("verify", "march").code()).isZero();
    assertThat(run("verify", "march/public").out()).contains("as of 2026-03-31");
  }

  @Test
  void nothingOfTheSiteOrThePackageIsTouched() throws IOException {
    String before = Trees.of(folder).hash();

    run("verify", "site");

    assertThat(Trees.of(folder).hash()).isEqualTo(before);
  }

  @Test
  void oneFlippedBitIsFoundInEveryFileOfTheSite() throws IOException {
    for (String path : Trees.of(site).paths()) {
      Path file = site.resolve(path);
      byte[] bytes = Files.readAllBytes(file);
      int at = bytes.length / 2;
      bytes[at] ^= 1;
      Files.write(file, bytes);

      Ended run = run("verify", "site/committee");
      assertThat(run.code()).as(path).isEqualTo(1);
      assertThat(run.out()).contains("  not the same  ", "\n  differs  " + path + "\n");

      bytes[at] ^= 1;
      Files.write(file, bytes);
    }
  }

  @Test
  void aTamperedPageIsFoundThoughItsManifestWasTamperedToo() throws IOException {
    Path page = site.resolve("index.html");
    Path manifest = site.resolve("manifest.json");
    String before = sha256(page);
    Files.writeString(page, Files.readString(page).replace("</body>", "<p>More.</p></body>"));
    Files.writeString(manifest, Files.readString(manifest).replace(before, sha256(page)));

    Ended run = run("verify", "site/committee");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\n  differs  index.html\n", "\n  differs  manifest.json\n")
        .hasLineCount(3);
  }

  @Test
  void missingAndAddedFilesAreNamed() throws IOException {
    Files.delete(site.resolve("404.html"));
    Files.delete(site.resolve("theme.css"));
    Files.createSymbolicLink(site.resolve("theme.css"), folder.resolve("site/public/theme.css"));
    Files.createDirectories(site.resolve("more"));
    Files.writeString(site.resolve("more/evil\u202e.html"), "x");

    Ended run = run("verify", "site/committee");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().skip(1))
        .containsExactly(
            "  differs  theme.css", "  missing  404.html", "  extra    more/evil\ufffd.html");
  }

  @Test
  void aPackageThatHasChangedIsNotTheSame() throws IOException {
    Path file = folder.resolve("content/promotion.md");
    Files.writeString(file, Files.readString(file) + "\nOne sentence more.\n");

    assertThat(run("verify", "site/committee").code()).isEqualTo(1);
  }

  @Test
  void aSiteOfAnotherVersionSaysSo() throws IOException {
    Path manifest = site.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("\"version\": \".*?\"", "\"version\": \"0.0.7\"")
            .replace("\"commit\": null", "\"commit\": \"abc\""));

    Ended run = run("verify", "site/committee");

    assertThat(run.out()).contains("differs  manifest.json").hasLineCount(2);
    assertThat(run.err())
        .contains("The site says that dossier 0.0.7 has built it; this is " + Version.number())
        .contains("built from commit abc; this package is at no commit.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "content", "content/promotion.md"})
  void whatIsNoSiteIsWrongUse(String place) {
    Ended run = run("verify", place);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("dossier: " + place + " is no site: it has no manifest.json.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[1", "{\"generator\": \"dossier\", \"asOf\": \"today\"}"})
  void aManifestThatNoBuildHasWrittenIsNotTheSame(String text) throws IOException {
    Files.writeString(site.resolve("manifest.json"), text);

    Ended run = run("verify", "site/committee");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("site/committee  not the same\n  differs  manifest.json\n");
    assertThat(run.err()).contains("nothing else can be compared");
  }

  @Test
  void anAudienceThatThereIsNotIsNotTheSame() throws IOException {
    Path manifest = site.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("\"committee\"", "\"boss\""));

    assertThat(run("verify", "site/committee").code()).isEqualTo(1);
  }

  @Test
  void aPackageWithErrorsBuildsNothingToCompareWith() throws IOException {
    Files.writeString(folder.resolve("content/evidence/broken.md"), "---\ntitel: x\n---\n");

    Ended run = run("verify", "site");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.md:2:1", "builds no site to compare with: there are ");
  }

  @Test
  void aFaultyTemplateIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("templates/score.ftlh"), "<#if>");

    assertThat(run("verify", "site").code()).isEqualTo(1);
    assertThat(run("verify", "site").err()).startsWith("dossier: templates/score.ftlh:1:2: ");
  }

  @Test
  void aSiteMustBeNamed() {
    assertThat(run("verify").code()).isEqualTo(2);
  }

  private static String sha256(Path file) throws IOException {
    return Trees.sha256(Files.readAllBytes(file));
  }

  private Ended run(String... arguments) {
    return Shell.in(folder).run(arguments);
  }
}
