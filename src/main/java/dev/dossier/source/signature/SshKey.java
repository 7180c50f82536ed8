package dev.dossier.source.signature;

import dev.dossier.source.Digests;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Map;

/**
 * A public key of SSH that can verify signatures: Ed25519, ECDSA, RSA, and the first two in a
 * security key.
 *
 * @param type its name in SSH, such as {@code ssh-ed25519}
 * @param key the key as Java knows it
 * @param application what a security key signs for beside the content; empty for other keys
 */
record SshKey(String type, PublicKey key, String application) {
  private static final String ED25519 = "ssh-ed25519";
  private static final String RSA = "ssh-rsa";
  private static final String ECDSA = "ecdsa-sha2-";
  private static final String SECURE_ED25519 = "sk-ssh-ed25519@openssh.com";
  private static final String SECURE_ECDSA = "sk-ecdsa-sha2-nistp256@openssh.com";

  /** What stands before the 32 bytes of an Ed25519 key in the form that Java reads. */
  private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int ED25519_LENGTH = 32;

  /** Bits below which an RSA key is not believed. */
  private static final int SHORTEST_RSA = 2048;

  /** How ECDSA is done on each curve. */
  private static final Map<String, Curve> CURVES =
      Map.of(
          "nistp256", new Curve("secp256r1", "SHA256withECDSAinP1363Format", 32),
          "nistp384", new Curve("secp384r1", "SHA384withECDSAinP1363Format", 48),
          "nistp521", new Curve("secp521r1", "SHA512withECDSAinP1363Format", 66));

  private record Curve(String name, String signature, int length) {}

  /**
   * Reads a key.
   *
   * @throws GeneralSecurityException when it is none, or one that is not believed
   * @throws BufferUnderflowException when its bytes end too early
   */
  static SshKey of(byte[] blob) throws GeneralSecurityException {
    SshWire wire = SshWire.of(blob);
    String type = wire.text();
    PublicKey key =
        switch (type) {
          case ED25519, SECURE_ED25519 -> ed25519(wire.string());
          case RSA -> rsa(wire.integer(), wire.integer());
          default -> ecdsa(type, wire);
        };
    boolean secure = type.equals(SECURE_ED25519) || type.equals(SECURE_ECDSA);
    return new SshKey(type, key, secure ? wire.text() : "");
  }

  private static PublicKey ed25519(byte[] point) throws GeneralSecurityException {
    if (point.length != ED25519_LENGTH) {
      throw new InvalidKeySpecException("not as long as an Ed25519 key is");
    }
    byte[] encoded = SshWire.join(ED25519_PREFIX, point);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static PublicKey rsa(BigInteger exponent, BigInteger modulus)
      throws GeneralSecurityException {
    if (modulus.bitLength() < SHORTEST_RSA) {
      throw new InvalidKeySpecException("an RSA key that is too short");
    }
    return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
  }

  private static PublicKey ecdsa(String type, SshWire wire) throws GeneralSecurityException {
    String name = wire.text();
    Curve curve = CURVES.get(name);
    if (curve == null || !(type.equals(ECDSA + name) || type.equals(SECURE_ECDSA))) {
      throw new InvalidKeySpecException("no key of a known kind");
    }
    SshWire point = SshWire.of(wire.string());
    if (point.fixed(1)[0] != 4) {
      throw new InvalidKeySpecException("a point that is not written out");
    }
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec(curve.name()));
    ECPoint w =
        new ECPoint(
            new BigInteger(1, point.fixed(curve.length())),
            new BigInteger(1, point.fixed(curve.length())));
    return KeyFactory.getInstance("EC")
        .generatePublic(new ECPublicKeySpec(w, parameters.getParameterSpec(ECParameterSpec.class)));
  }

  /**
   * Whether this key has signed these bytes.
   *
   * @param signature the signature as SSH writes it, its kind included
   * @throws GeneralSecurityException when the signature is of a kind that this key does not make
   * @throws BufferUnderflowException when its bytes end too early
   */
  boolean verifies(byte[] signature, byte[] content) throws GeneralSecurityException {
    SshWire wire = SshWire.of(signature);
    String kind = wire.text();
    byte[] value = wire.string();
    byte[] signed = application.isEmpty() ? content : inSecurityKey(wire, content);
    if (!wire.atEnd()) {
      return false;
    }
    if (key instanceof RSAPublicKey) {
      return switch (kind) {
        case "rsa-sha2-512" -> verifies("SHA512withRSA", value, signed);
        case "rsa-sha2-256" -> verifies("SHA256withRSA", value, signed);
        default -> false;
      };
    }
    if (!kind.equals(type)) {
      return false;
    }
    if (type.equals(ED25519) || type.equals(SECURE_ED25519)) {
      return verifies("Ed25519", value, signed);
    }
    Curve curve = curve();
    return verifies(curve.signature(), pair(SshWire.of(value), curve.length()), signed);
  }

  private Curve curve() {
    String name = type.equals(SECURE_ECDSA) ? "nistp256" : type.substring(ECDSA.length());
    return CURVES.get(name);
  }

  private boolean verifies(String algorithm, byte[] value, byte[] content)
      throws GeneralSecurityException {
    Signature verifier = Signature.getInstance(algorithm);
    verifier.initVerify(key);
    verifier.update(content);
    return verifier.verify(value);
  }

  /** What a security key signs: whom for, whether somebody touched it, how often, and what. */
  private byte[] inSecurityKey(SshWire wire, byte[] content) {
    byte[] flagsAndCounter = wire.fixed(1 + Integer.BYTES);
    return SshWire.join(
        Digests.sha256().digest(application.getBytes(StandardCharsets.UTF_8)),
        flagsAndCounter,
        Digests.sha256().digest(content));
  }

  /** The two numbers of an ECDSA signature, each in its full length. */
  private static byte[] pair(SshWire wire, int length) throws GeneralSecurityException {
    return SshWire.join(number(wire.integer(), length), number(wire.integer(), length));
  }

  private static byte[] number(BigInteger value, int length) throws GeneralSecurityException {
    if (value.signum() <= 0 || value.bitLength() > length * Byte.SIZE) {
      throw new InvalidKeySpecException("a number that no signature holds");
    }
    byte[] digits = value.toByteArray();
    byte[] full = new byte[length];
    int used = Math.min(digits.length, length);
    System.arraycopy(digits, digits.length - used, full, length - used, used);
    return full;
  }
}
