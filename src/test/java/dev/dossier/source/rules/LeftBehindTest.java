package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.source.MemoryFiles;
import dev.dossier.source.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftBehindTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden.md",
        "a.md~",
        "#a.md#",
        ".#a.md",
        ".a.md.swp",
        "a.swo",
        "a.md.bak",
        "a.md.orig",
        "a.md.rej",
        "a.tmp",
        "~$offer.docx",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini"
      })
  void aFileThatAnEditorLeftBehindIsNamed(String name) {
    var findings = Reading.findings(MemoryFiles.aPackage().with("content/evidence/" + name, "x"));
    assertThat(findings).extracting(Reading::at).containsExactly("format/left-behind 1:1");
    assertThat(findings.get(0).place().file()).isEqualTo("content/evidence/" + name);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void aHiddenFolderIsNamedOnceAndNotEntered() {
    var files =
        MemoryFiles.aPackage().with("content/.notes/a.md", "x").with("assets/.x/y.css", "x");
    assertThat(Reading.findings(files))
        .extracting(f -> f.place().file())
        .containsExactlyInAnyOrder("content/.notes", "assets/.x");
  }

  @Test
  void aFolderThatAsksToBeLeftOutIsNamedOnceAndNotEntered() {
    var files =
        MemoryFiles.aPackage()
            .with("content/old/.jbakeignore", "")
            .with("content/old/a.md", "no front matter")
            .with("content/old/deep/b.md", "no front matter");
    assertThat(Reading.findings(files))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.place().file()).isEqualTo("content/old");
              assertThat(found.message()).contains("`.jbakeignore` asks");
            });
  }

  @Test
  void theWholeContentCannotBeLeftOut() {
    var files = MemoryFiles.aPackage().with("content/.jbakeignore", "").with("content/a.md", "x");
    assertThat(Reading.findings(files))
        .extracting(f -> f.place().file())
        .contains("content/.jbakeignore", "content/a.md");
  }

  @Test
  void gitsOwnFilesAreMeantToBeThere() {
    var files = MemoryFiles.aPackage().with("content/.gitattributes", "* text");
    assertThat(Reading.findings(files)).isEmpty();
  }

  @Test
  void otherFilesAreNot() {
    var files = MemoryFiles.aPackage().with("content/evidence/original.png", "x");
    assertThat(Reading.findings(files)).extracting(Finding::rule).isEmpty();
  }
}
