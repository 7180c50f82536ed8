package dev.dossier.source.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures that {@code ssh-keygen} and {@code gpg} have made. */
class SignatureTest {
  private static final Path FOLDER = Path.of("src/test/resources/signatures");

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "ecdsa", "ecdsa521", "rsa"})
  void aSignatureOfSshKeygenIsThatOfItsKey(String kind) throws IOException {
    String key = text("ssh-" + kind + ".pub").split(" ", -1)[1];
    String signature = text("ssh-" + kind + ".sig");

    assertThat(SshSignature.is(signature)).isTrue();
    assertThat(SshSignature.signer(signature, content(), "git")).contains(key);
    assertThat(SshSignature.signer(signature, "other".getBytes(UTF_8), "git")).isEmpty();
    assertThat(SshSignature.signer(signature, content(), "file")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa3072"})
  void aSignatureOfGpgIsThatOfItsKey(String kind) throws IOException {
    OpenPgpKeys keys = OpenPgpKeys.read(text("openpgp-" + kind + ".asc"));
    String signature = text("openpgp-" + kind + ".sig");

    assertThat(OpenPgpKeys.signs(signature)).isTrue();
    assertThat(keys.signers(signature, content()))
        .containsExactly("Jo Boss <jo-" + kind + "@example.com>");
    assertThat(keys.signers(signature, "other".getBytes(UTF_8))).isEmpty();
    assertThat(keys.signers("no signature", content())).isEmpty();
  }

  @Test
  void aSignatureOfAnotherKeyIsNobodys() throws IOException {
    OpenPgpKeys other = OpenPgpKeys.read(text("openpgp-rsa3072.asc"));

    assertThat(other.signers(text("openpgp-ed25519.sig"), content())).isEmpty();
  }

  @Test
  void whatIsNoKeyIsRefused() {
    assertThatThrownBy(() -> OpenPgpKeys.read("no key")).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssh-ed25519", "ssh-ecdsa", "ssh-rsa"})
  void aBrokenSignatureIsNobodysAndNoFault(String name) throws IOException {
    String signature = text(name + ".sig");
    String key = text(name + ".pub").split(" ", -1)[1];
    Random random = new Random(7);
    int begin = signature.indexOf('\n') + 1;
    int end = signature.indexOf("\n-----END");
    for (int i = 0; i < 200; i++) {
      int at = begin + random.nextInt(end - begin);
      char other = "ABCxyz019+/=\n*".charAt(random.nextInt(14));
      String broken = signature.substring(0, at) + other + signature.substring(at + 1);
      boolean same = broken.replace("\n", "").equals(signature.replace("\n", ""));

      assertThat(SshSignature.signer(broken, content(), "git").filter(key::equals).isPresent())
          .as(broken)
          .isEqualTo(same);
      assertThat(SshSignature.signer(signature.substring(0, at), content(), "git")).isEmpty();
    }
  }

  private static byte[] content() throws IOException {
    return Files.readAllBytes(FOLDER.resolve("content"));
  }

  private static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file)).strip();
  }
}
