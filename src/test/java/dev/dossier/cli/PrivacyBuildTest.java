package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build refuses what looks like a leak before any site is touched. */
class PrivacyBuildTest {
  private static final Path SMALL = Path.of("src/test/resources/packages/small");
  private static final String PAGE = "content/contact.md";

  @TempDir private Path folder;

  @BeforeEach
  void copyThePackage() throws IOException {
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(SMALL.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  @Test
  void aLeakStopsTheBuildAndAReasonLetsItPass() throws IOException {
    write(PAGE, "---\ntitle: Contact\naudience: public\n---\nWrite to alex@acme-pay.com.\n");

    Ended refused = Shell.in(folder).run("build");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains(PAGE + ":5:10", "privacy/email-address", "Nothing was built");
    assertThat(folder.resolve("site")).doesNotExist();

    write(
        PAGE,
        """
        ---
        title: Contact
        audience: public
        waive:
          - {rule: privacy/email-address, reason: my own and meant to be read}
        ---
        Write to alex@acme-pay.com.
        """);
    Ended built = Shell.in(folder).run("build");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(folder.resolve("site/public/contact.html")).content().contains("acme-pay.com");
  }

  @Test
  void aWaiverWithoutAReasonSetsNothingAside() throws IOException {
    for (String reason : List.of("", ", reason: ", ", reason: \"\"", ", reason: \" \"")) {
      write(
          PAGE,
          "---\ntitle: Contact\naudience: public\nwaive:\n  - {rule: privacy/email-address"
              + reason
              + "}\n---\nWrite to alex@acme-pay.com.\n");
      Ended run = Shell.in(folder).run("build");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("privacy/email-address");
    }
  }

  @Test
  void whatTheCommitteeAloneReadsIsBuiltWithAWarning() throws IOException {
    write(PAGE, "---\ntitle: Contact\naudience: committee\n---\nWrite to alex@acme-pay.com.\n");
    assertThat(Shell.in(folder).run("build").code()).isZero();
    assertThat(Shell.in(folder).run("check").out()).contains("privacy/email-address");
  }

  @Test
  void whatAnEditorLeftBehindIsOnNoSiteAndNamed() throws IOException {
    List<String> left =
        List.of(
            "content/contact.md~",
            "content/.contact.md.swp",
            "content/evidence/#a.md#",
            "content/evidence/scan.png.bak",
            "content/.drafts/a.md",
            "assets/theme.css.orig",
            "assets/.env",
            "templates/page.ftlh~");
    for (String path : left) {
      write(path, "left-behind-9311");
    }
    Ended run = Shell.in(folder).run("build");
    assertThat(run.code()).as(run.err()).isZero();
    Ended check = Shell.in(folder).run("check", "--format", "json");
    for (String path : left) {
      assertThat(check.out())
          .contains(path.replace("/a.md", path.contains(".drafts") ? "" : "/a.md"));
    }
    for (String audience : List.of("public", "committee", "private")) {
      try (Stream<Path> files = Files.walk(folder.resolve("site/" + audience))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
              .as(file.toString())
              .doesNotContain("left-behind-9311");
        }
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
