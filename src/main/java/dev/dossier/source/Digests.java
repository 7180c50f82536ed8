package dev.dossier.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of bytes, by algorithms that every Java has. */
public final class Digests {
  private Digests() {}

  /** A digest of SHA-256 that has seen no byte yet. */
  public static MessageDigest sha256() {
    return of("SHA-256");
  }

  /** The SHA-256 of bytes in hexadecimal. */
  public static String sha256(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /** A digest that has seen no byte yet. */
  public static MessageDigest of(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
