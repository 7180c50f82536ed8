package dev.dossier.testing.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * Signs as {@code ssh-keygen -Y sign} does, with a new key of SSH.
 *
 * @param type the key's name in SSH
 * @param namespace what it signs for
 */
public record SshSigner(String type, KeyPair keys, String namespace) implements Signer {

  public static SshSigner ed25519() {
    return new SshSigner("ssh-ed25519", pair("Ed25519", ""), "git");
  }

  public static SshSigner rsa() {
    return new SshSigner("ssh-rsa", pair("RSA", ""), "git");
  }

  public static SshSigner ecdsa() {
    return new SshSigner("ecdsa-sha2-nistp256", pair("EC", "secp256r1"), "git");
  }

  /** The same key, signing for something else. */
  public SshSigner signingFor(String purpose) {
    return new SshSigner(type, keys, purpose);
  }

  /** The key as a list of allowed signers has it: its kind, and itself in base64. */
  public String publicKey() {
    return type + " " + Base64.getEncoder().encodeToString(blob());
  }

  @Override
  public String sign(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(content);
      byte[] signed = join("SSHSIG", text(namespace), text(""), text("sha512"), text(digest));
      Signature signature = Signature.getInstance(algorithm());
      signature.initSign(keys.getPrivate());
      signature.update(signed);
      byte[] made = join(text(kind()), text(encoded(signature.sign())));
      byte[] whole =
          join(
              "SSHSIG",
              new byte[] {0, 0, 0, 1},
              text(blob()),
              text(namespace),
              text(""),
              text("sha512"),
              text(made));
      String lines = Base64.getMimeEncoder(70, "\n".getBytes(US_ASCII)).encodeToString(whole);
      return "-----BEGIN SSH SIGNATURE-----\n" + lines + "\n-----END SSH SIGNATURE-----";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String kind() {
    return type.equals("ssh-rsa") ? "rsa-sha2-512" : type;
  }

  private String algorithm() {
    return switch (type) {
      case "ssh-rsa" -> "SHA512withRSA";
      case "ssh-ed25519" -> "Ed25519";
      default -> "SHA256withECDSAinP1363Format";
    };
  }

  private byte[] encoded(byte[] signature) {
    if (!type.startsWith("ecdsa")) {
      return signature;
    }
    int half = signature.length / 2;
    return join(
        text(new BigInteger(1, Arrays.copyOf(signature, half)).toByteArray()),
        text(
            new BigInteger(1, Arrays.copyOfRange(signature, half, signature.length))
                .toByteArray()));
  }

  private byte[] blob() {
    PublicKey key = keys.getPublic();
    if (key instanceof RSAPublicKey rsa) {
      return join(
          text(type),
          text(rsa.getPublicExponent().toByteArray()),
          text(rsa.getModulus().toByteArray()));
    }
    byte[] encoded = key.getEncoded();
    if (key instanceof ECPublicKey) {
      byte[] point = Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length);
      return join(text(type), text("nistp256"), text(point));
    }
    return join(text(type), text(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length)));
  }

  private static byte[] text(String text) {
    return text(text.getBytes(US_ASCII));
  }

  private static byte[] text(byte[] bytes) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DataOutputStream(out).writeInt(bytes.length);
      out.write(bytes);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] join(Object... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      out.writeBytes(part instanceof String s ? s.getBytes(US_ASCII) : (byte[]) part);
    }
    return out.toByteArray();
  }

  private static KeyPair pair(String algorithm, String curve) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      if (!curve.isEmpty()) {
        generator.initialize(new ECGenParameterSpec(curve));
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
