package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.rules.Encoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes read as text.
 *
 * @param text the text; absent when the bytes are no UTF-8
 * @param findings bytes that are no UTF-8, and control characters, each with its place
 */
record Decoded(Optional<SourceText> text, List<Finding> findings) {

  /** Reads bytes as UTF-8; a control character that text has no use for becomes a space. */
  static Decoded of(String file, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, chars, true);
    String text = normalised(chars.flip().toString());
    if (result.isError()) {
      Place place = new SourceText(file, text).place(text.length(), text.length() + 1);
      return new Decoded(
          Optional.empty(), List.of(new Encoding().badByte(place, bytes[in.position()] & 0xff)));
    }
    return withoutControls(file, text);
  }

  private static String normalised(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Decoded withoutControls(String file, String text) {
    int first = firstControl(text);
    if (first < 0) {
      return new Decoded(Optional.of(new SourceText(file, text)), List.of());
    }
    StringBuilder clean = new StringBuilder(text);
    int count = 0;
    for (int i = first; i < text.length(); i++) {
      if (control(text.charAt(i))) {
        clean.setCharAt(i, ' ');
        count++;
      }
    }
    SourceText cleaned = new SourceText(file, clean.toString());
    Finding finding =
        new Encoding().control(cleaned.place(first, first + 1), text.charAt(first), count);
    return new Decoded(Optional.of(cleaned), List.of(finding));
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (control(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Neither YAML nor XML nor HTML may hold these. */
  private static boolean control(char c) {
    return (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7f && c <= 0x9f) || c >= 0xfffe;
  }
}
