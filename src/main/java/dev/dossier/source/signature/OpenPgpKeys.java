package dev.dossier.source.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPUserId;
import org.bouncycastle.openpgp.api.OpenPGPDetachedSignatureProcessor;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.api.OpenPGPSignature.OpenPGPDocumentSignature;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;

/** Public keys of OpenPGP, and the signatures that they verify. */
public final class OpenPgpKeys {
  private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";

  private final BcOpenPGPImplementation implementation = new BcOpenPGPImplementation();
  private final List<OpenPGPCertificate> keys;

  private OpenPgpKeys(String armor) throws IOException {
    this.keys = new OpenPGPKeyReader(implementation).parseCertificates(armor);
    if (keys.isEmpty()) {
      throw new IOException("there is no key");
    }
  }

  /** Whether a signature in lines of text is one of OpenPGP. */
  public static boolean signs(String armor) {
    return armor.startsWith(SIGNATURE);
  }

  /**
   * Reads public keys.
   *
   * @param armor the keys in lines of text, one block after another
   * @throws IOException when there is no key, or something else among them
   */
  public static OpenPgpKeys read(String armor) throws IOException {
    try {
      return new OpenPgpKeys(armor);
    } catch (RuntimeException malformed) {
      throw new IOException("not as OpenPGP writes keys", malformed);
    }
  }

  /**
   * Verifies a signature.
   *
   * @param armor the signature in lines of text
   * @return whom the keys name that made it, such as {@code Name <address>}: every name that the
   *     key vouched for at that time; nobody when no key made it, or one that had expired or was
   *     revoked
   */
  public List<String> signers(String armor, byte[] content) {
    List<String> signers = new ArrayList<>();
    for (OpenPGPCertificate key : keys) {
      try {
        for (OpenPGPDocumentSignature signature : made(key, armor, content)) {
          if (signature.isValid()) {
            key.getValidUserIds(signature.getCreationTime()).stream()
                .map(OpenPGPUserId::getUserId)
                .forEach(signers::add);
          }
        }
      } catch (IOException | PGPException | RuntimeException malformed) {
        // A signature that can't be read was made by nobody.
      }
    }
    return signers;
  }

  private List<OpenPGPDocumentSignature> made(OpenPGPCertificate key, String armor, byte[] content)
      throws IOException {
    byte[] signature = armor.getBytes(StandardCharsets.US_ASCII);
    return new OpenPGPDetachedSignatureProcessor(implementation)
        .addVerificationCertificate(key)
        .addSignatures(new ByteArrayInputStream(signature))
        .process(new ByteArrayInputStream(content));
  }
}
