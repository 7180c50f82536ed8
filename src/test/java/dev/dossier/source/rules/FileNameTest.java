package dev.dossier.source.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.finding.Finding;
import dev.dossier.source.MemoryFiles;
import dev.dossier.source.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNameTest {

  private static String messageFor(String name) {
    var findings =
        Reading.findings(MemoryFiles.aPackage().with("content/" + name, "---\ntitle: x\n---\n"));
    assertThat(findings).extracting(Finding::rule).containsExactly("format/file-name");
    assertThat(findings.get(0).place().file()).isEqualTo("content/" + name);
    return findings.get(0).message();
  }

  @Test
  void aCharacterThatNotEverySystemCanCarryIsFound() {
    assertThat(messageFor("why?.md")).contains("`?`");
    assertThat(messageFor("a:b.md")).contains("`:`");
    assertThat(messageFor("100%.md")).contains("`%`");
    assertThat(messageFor("a\nb.md")).contains("U+000A");
    assertThat(messageFor("\ufffd.md")).contains("U+FFFD");
  }

  @Test
  void anOddFolderIsFound() {
    assertThat(messageFor("c#/x.md")).contains("`#`");
    assertThat(messageFor("a /x.md")).contains("space");
  }

  @Test
  void aNameThatWindowsKeepsForItselfIsFound() {
    assertThat(messageFor("aux.md")).contains("device");
    assertThat(messageFor("COM1.notes.md")).contains("device");
    assertThat(messageFor("x..md/y.md.")).contains("full stop");
  }

  @Test
  void theNameOfThePageThatListsTheOthersIsFound() {
    assertThat(messageFor("evidence/index.md")).contains("lists all files beside it");
    assertThat(messageFor("plan/index.md")).contains("lists all files beside it");
  }

  @Test
  void aNameThatIsTooLongIsFound() {
    assertThat(messageFor("a".repeat(130) + ".md")).contains("longer");
  }

  @Test
  void markdownUnderAnotherEndingIsFound() {
    assertThat(messageFor("notes.MD")).contains(".md");
    assertThat(messageFor("notes.markdown")).contains(".md");
  }

  @Test
  void namesThatDifferOnlyInLetterCaseOrAccentsAreFound() {
    assertThat(
            Reading.findings(
                MemoryFiles.aPackage()
                    .with("content/Evidence/x.md", "---\ntitle: x\n---\n")
                    .with("content/evidence/x.md", "---\ntitle: x\n---\n")))
        .extracting(Finding::rule)
        .containsExactly("format/file-name");
  }

  @Test
  void ordinaryNamesInAnyScriptAreFine() {
    MemoryFiles files = MemoryFiles.aPackage();
    for (String name :
        List.of("x.md", "a b.md", "Überblick.md", "証拠.md", "a&b.md", "auxiliary.md")) {
      files.with("content/" + name, "---\ntitle: x\n---\n");
    }
    assertThat(Reading.findings(files)).isEmpty();
  }

  @Test
  void whatStandsOutsideContentIsNobodysBusiness() {
    assertThat(Reading.findings(MemoryFiles.aPackage().with("notes?.md", "x"))).isEmpty();
  }
}
