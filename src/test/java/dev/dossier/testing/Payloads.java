package dev.dossier.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Texts that have made other programs run what was only to be shown. */
public final class Payloads {
  private Payloads() {}

  /** Vectors of cross-site scripting, gathered from public cheat sheets. */
  public static List<String> scripting() {
    return BrowserCheck.resource("/hostile/xss.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("// "))
        .distinct()
        .toList();
  }

  /** The Big List of Naughty Strings, without the empty one. */
  public static List<String> naughty() {
    List<String> strings = new ArrayList<>();
    try (JsonParser json =
        new JsonFactory().createParser(BrowserCheck.resource("/hostile/blns.json"))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING && !json.getText().isBlank()) {
          strings.add(json.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return strings.stream().distinct().toList();
  }

  /** The same texts, as many together as fit into so many characters, in their order. */
  public static List<List<String>> parcels(List<String> payloads, int longest) {
    List<List<String>> parcels = new ArrayList<>();
    List<String> parcel = new ArrayList<>();
    int length = 0;
    for (String payload : payloads) {
      if (!parcel.isEmpty() && length + payload.length() + 1 > longest) {
        parcels.add(List.copyOf(parcel));
        parcel.clear();
        length = 0;
      }
      parcel.add(payload);
      length += payload.length() + 1;
    }
    parcels.add(List.copyOf(parcel));
    return parcels;
  }

  /** A text as a double-quoted scalar of YAML, in nothing but ASCII. */
  public static String yaml(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c >= ' ' && c < 0x7f) {
                quoted.appendCodePoint(c);
              } else if (c <= 0xffff) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.append(String.format(java.util.Locale.ROOT, "\\U%08x", c));
              }
            });
    return quoted.append('"').toString();
  }

  /** A list of texts in YAML. */
  public static String yaml(List<String> texts) {
    return texts.stream()
        .map(Payloads::yaml)
        .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
  }
}
