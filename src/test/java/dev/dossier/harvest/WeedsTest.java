package dev.dossier.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeedsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bump gson from 2.8 to 2.9        | pom.xml                         | DEPENDENCIES",
        "chore(deps): update all          | a/package.json yarn.lock        | DEPENDENCIES",
        "Update the report                | pom.xml src/Report.java         | ''",
        "Sign the jar                     | pom.xml                         | ''",
        "Add a parser                     | vendor/x/y.go third_party/z.c   | VENDORED",
        "Rebuild                          | dist/index.js package-lock.json | VENDORED",
        "Rebuild                          | dist/index.js src/index.ts      | ''",
        "Distribute work                  | distribution/index.ts           | ''",
        "style: two spaces                | src/A.java                      | FORMATTING",
        "Reformat all files               | src/A.java                      | FORMATTING",
        "Run spotless                     | src/A.java                      | FORMATTING",
        "Format dates in the user's style | src/A.java                      | ''",
      })
  void weedsAreToldApartBySubjectAndFiles(String subject, String paths, String reason) {
    List<String> all = Arrays.asList(paths.split(" ", -1));
    assertThat(Weeds.reason(subject, all, Weeds.grown(all)).map(Reason::name).orElse(""))
        .isEqualTo(reason);
  }
}
