package dev.dossier.source.signature;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads values in the form in which SSH sends them (RFC 4251, section 5).
 *
 * <p>Every method throws {@link BufferUnderflowException} when the bytes end too early.
 */
record SshWire(ByteBuffer bytes) {

  static SshWire of(byte[] bytes) {
    return new SshWire(ByteBuffer.wrap(bytes));
  }

  byte[] fixed(int length) {
    if (length < 0 || length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] value = new byte[length];
    bytes.get(value);
    return value;
  }

  int number() {
    return bytes.getInt();
  }

  byte[] string() {
    return fixed(number());
  }

  String text() {
    return new String(string(), StandardCharsets.UTF_8);
  }

  /** A whole number that is not negative. */
  BigInteger integer() {
    byte[] value = string();
    return value.length == 0 ? BigInteger.ZERO : new BigInteger(value);
  }

  boolean atEnd() {
    return !bytes.hasRemaining();
  }

  /** A value as a string of SSH: its length and its bytes. */
  static byte[] string(byte[] value) {
    return ByteBuffer.allocate(Integer.BYTES + value.length)
        .putInt(value.length)
        .put(value)
        .array();
  }

  static byte[] join(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    ByteBuffer joined = ByteBuffer.allocate(length);
    Arrays.stream(parts).forEach(joined::put);
    return joined.array();
  }
}
