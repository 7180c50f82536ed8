package dev.dossier.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.history.Change;
import dev.dossier.source.history.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAY-12 Retry once             | PAY-12",
        "Retry once (PAY-12)           | PAY-12",
        "Retry once, fixes #7          | pay#7",
        "Retry once. Closes: #8        | pay#8",
        "#9 - Retry once               | pay#9",
        "Retry once (#10)              | ''",
        "Read UTF-8 and SHA-256        | ''",
        "Read UTF-8 for PAY-3          | PAY-3",
        "Retry once                    | ''",
      })
  void anIssueIsFoundWhereAMessageNamesIt(String subject, String issue) {
    assertThat(Messages.issue(change(subject), "pay").orElse("")).isEqualTo(issue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feat(Search)!: Rank by age | search",
        "fix: Rank by age           | ''",
        "search/index: Rank by age  | search/index",
        "1.2: Rank by age           | ''",
        "Rank by age                | ''",
        "Note: this is a sentence   | note",
      })
  void aTopicStandsBeforeTheColon(String subject, String topic) {
    assertThat(Messages.topic(subject).orElse("")).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feat(search): rank by age (#12) | Rank by age",
        "search: rank by age.            | Rank by age",
        "[search] rank by age            | Rank by age",
        "ค้นหาเร็วขึ้น                       | ค้นหาเร็วขึ้น",
        "𝒶 letter beyond the first plane | 𝒶 letter beyond the first plane",
        "fix:                            | Fix:",
      })
  void aTitleIsTheSubjectWithoutWhatToolsWantInIt(String subject, String title) {
    assertThat(Messages.title(subject)).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Fixes #12", "WIP", "Merged #3", "fix", "cleanup", "Prepare release 2.1", "minor"})
  void whatSaysNothingIsNoTitle(String subject) {
    assertThat(Messages.tells(subject)).isFalse();
    assertThat(Messages.tells("Rank by age, " + subject)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Merge pull request #1 from x/fast-search_2;Search in a second | Search in a second",
        "Merge pull request #1 from x/fast-search_2;                   | Fast search 2",
        "Merge branch 'feature/fast-search' into 'main';               | Fast search",
        "Merge branch 'main' of somewhere;                             | ''",
        "Merge remote-tracking branch 'origin/main';                   | ''",
        "Bring in the fast search;                                     | Bring in the fast search",
      })
  void aMergeIsCalledWhatItsRequestOrItsBranchIs(String message, String title) {
    Change merge = change(message.strip().replace(";", "\n\n"));
    assertThat(Messages.mergeTitle(merge).orElse("")).isEqualTo(title);
  }

  private static Change change(String message) {
    Person author = new Person("Alex Example", "alex@example.com");
    return new Change(
        "a".repeat(40), List.of(), author, LocalDate.of(2026, 6, 1), message, List.of());
  }
}
