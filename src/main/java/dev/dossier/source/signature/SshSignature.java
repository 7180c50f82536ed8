package dev.dossier.source.signature;

import dev.dossier.source.Digests;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Verifies signatures of SSH, as {@code ssh-keygen -Y sign} makes them (OpenSSH's PROTOCOL.sshsig).
 */
public final class SshSignature {
  private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
  private static final String END = "-----END SSH SIGNATURE-----";
  private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final Map<String, String> DIGESTS =
      Map.of("sha256", "SHA-256", "sha512", "SHA-512");

  private SshSignature() {}

  /** Whether a signature in lines of text is one of SSH. */
  public static boolean is(String armor) {
    return armor.startsWith(BEGIN);
  }

  /**
   * Verifies a signature.
   *
   * @param armor the signature in lines of text
   * @param namespace what it must have been made for, such as {@code git}
   * @return the public key that made it, in base64 as a line of {@code authorized_keys} has it;
   *     nothing when it is not good
   */
  public static Optional<String> signer(String armor, byte[] content, String namespace) {
    try {
      return verified(SshWire.of(decoded(armor)), content, namespace);
    } catch (IllegalArgumentException | BufferUnderflowException | GeneralSecurityException no) {
      return Optional.empty();
    }
  }

  private static byte[] decoded(String armor) {
    int end = armor.indexOf(END);
    if (!is(armor) || end < 0) {
      throw new IllegalArgumentException("no signature of SSH");
    }
    return Base64.getDecoder().decode(armor.substring(BEGIN.length(), end).replaceAll("\\s", ""));
  }

  private static Optional<String> verified(SshWire wire, byte[] content, String namespace)
      throws GeneralSecurityException {
    boolean known = Arrays.equals(wire.fixed(MAGIC.length), MAGIC) && wire.number() == VERSION;
    byte[] key = wire.string();
    byte[] purpose = wire.string();
    byte[] reserved = wire.string();
    String digest = wire.text();
    byte[] signature = wire.string();
    boolean meant = new String(purpose, StandardCharsets.UTF_8).equals(namespace);
    if (!known || !meant || !wire.atEnd() || !DIGESTS.containsKey(digest)) {
      return Optional.empty();
    }
    byte[] signed =
        SshWire.join(
            MAGIC,
            SshWire.string(purpose),
            SshWire.string(reserved),
            SshWire.string(digest.getBytes(StandardCharsets.US_ASCII)),
            SshWire.string(Digests.of(DIGESTS.get(digest)).digest(content)));
    return SshKey.of(key).verifies(signature, signed)
        ? Optional.of(Base64.getEncoder().encodeToString(key))
        : Optional.empty();
  }
}
