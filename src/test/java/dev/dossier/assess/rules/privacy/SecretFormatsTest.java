package dev.dossier.assess.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cheap to look for first must never hide what an expression would find. */
class SecretFormatsTest {
  private static final String VALUE = "q7Rk2Xv9Lm4Tz8Wp1Yb6";

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void noAssignmentIsPassedOver(@ForAll("assignments") String text) {
    boolean found = AssignedSecret.ASSIGNMENT.matcher(text).find();

    assertThat(found && !AssignedSecret.assignsToAName(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api_key: ",
        "Secret = ",
        "TOKEN=",
        "passwd:",
        "password := ",
        "passphrase => ",
        "pwd:",
        "credential=",
        "credentials: ",
        "authorization: Bearer ",
        "**token**: ",
        "`token`  :  `",
        "client-secret\"'`:'",
      })
  void everyNameIsSeen(String name) {
    assertThat(AssignedSecret.in("x " + name + VALUE)).hasSize(1);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyKeywordIsSeenWhereverItStands(@ForAll("keywords") List<String> parts) {
    String text = String.join("", parts);
    SecretFormats published = SecretFormats.PUBLISHED;

    assertThat(published.likely(text))
        .containsExactlyElementsOf(
            published.formats().stream().filter(f -> text.contains(f.keyword())).toList());
  }

  @Provide
  Arbitrary<String> assignments() {
    return Arbitraries.of(
            "api_key",
            "Secret",
            "TOKEN",
            "passwd",
            "password",
            "passphrase",
            "pwd",
            "credentials",
            "authorization",
            "key",
            ":",
            "=",
            ":=",
            "=>",
            " ",
            "\n",
            "\t",
            "\"",
            "`",
            "**",
            "'",
            "Bearer ",
            VALUE,
            "https://a.org/",
            "word",
            "1",
            "ſecret",
            "toKen")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> keywords() {
    List<String> words =
        SecretFormats.PUBLISHED.formats().stream().map(SecretFormats.Format::keyword).toList();
    Arbitrary<String> pieces =
        Arbitraries.of(words).map(word -> word.substring(0, word.length() / 2));
    return Arbitraries.oneOf(
            List.of(Arbitraries.of(words), pieces, Arbitraries.of(" ", "a", "g", "ä", "😀", "_")))
        .list()
        .ofMaxSize(20);
  }
}
