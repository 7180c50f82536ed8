package dev.dossier.cli;

import dev.dossier.testing.secrecy.SecretPair;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Searches files for secret words and numbers, as they stand and under each usual encoding. */
record Canaries(Set<String> numbers) {
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])[0-9][0-9,.]*[0-9](?:[KMBT]\\b)?(?![0-9A-Za-z])");
  private static final Pattern BINARY = Pattern.compile(".*\\.(?:woff2?|png|jpe?g|ico)");
  private static final int AROUND = 60;

  List<String> in(String path, byte[] bytes) {
    List<String> found = new ArrayList<>();
    forms(path + "\n" + new String(bytes, StandardCharsets.UTF_8), !BINARY.matcher(path).matches())
        .forEach(
            (form, text) -> {
              int at = text.toLowerCase(Locale.ROOT).indexOf(SecretPair.CANARY);
              if (at >= 0) {
                found.add(path + " tells a secret " + form + ": " + excerpt(text, at));
              }
              NUMBER
                  .matcher(text)
                  .results()
                  .map(MatchResult::group)
                  .filter(numbers::contains)
                  .map(n -> path + " tells " + n + " " + form)
                  .forEach(found::add);
            });
    return found;
  }

  private static Map<String, String> forms(String text, boolean decode) {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("as it stands", text);
    if (decode && text.contains("&#")) {
      forms.put("in entities", Parser.unescapeEntities(text, false));
    }
    if (decode && ESCAPE.matcher(text).find()) {
      forms.put("in an address", URLDecoder.decode(escapesAlone(text), StandardCharsets.UTF_8));
    }
    if (decode) {
      forms.put("in base64", fromBase64(text));
    }
    return forms;
  }

  /** Only percent signs that begin an escape are left, and plus signs stay what they are. */
  private static String escapesAlone(String text) {
    return text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
  }

  private static String fromBase64(String text) {
    StringBuilder decoded = new StringBuilder();
    Matcher runs = BASE64.matcher(text);
    while (runs.find()) {
      String run = runs.group().replace('-', '+').replace('_', '/');
      for (int skip = 0; skip < 4; skip++) {
        String rest = run.substring(skip);
        int whole = rest.length() - rest.length() % 4;
        byte[] bytes = Base64.getDecoder().decode(rest.substring(0, whole));
        decoded.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
      }
    }
    return decoded.toString();
  }

  private static String excerpt(String text, int at) {
    return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND))
        .replaceAll("\\s+", " ");
  }
}
