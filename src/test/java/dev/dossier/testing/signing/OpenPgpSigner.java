package dev.dossier.testing.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.api.OpenPGPApi;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPSignature.OpenPGPDocumentSignature;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;

/** Signs as {@code gpg --detach-sign} does, with a new key of OpenPGP. */
public record OpenPgpSigner(OpenPGPKey key) implements Signer {
  private static final OpenPGPApi API = new BcOpenPGPApi();

  /** Somebody with a new key, made yesterday. */
  public static OpenPgpSigner of(String userId) {
    try {
      Date made = Date.from(Instant.now().minus(Duration.ofDays(1)));
      return new OpenPgpSigner(API.generateKey(4, made).classicKey(userId).build());
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same key, which its owner has given up. */
  public OpenPgpSigner revoked() {
    try {
      return new OpenPgpSigner(API.editKey(key).revokeKey().done());
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key in lines of text. */
  public String publicKey() {
    try {
      return key.toCertificate().toAsciiArmoredString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String sign(byte[] content) {
    try {
      List<OpenPGPDocumentSignature> made =
          API.createDetachedSignature().addSigningKey(key).sign(new ByteArrayInputStream(content));
      return made.get(0).toAsciiArmoredString().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PGPException e) {
      throw new IllegalStateException(e);
    }
  }
}
