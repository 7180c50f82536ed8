package dev.dossier.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A page of the site as the preview serves it: with a script that reloads it. */
final class LivePage {
  /** Where the preview's own files are, below the token. */
  static final String OWN = "/.dossier/";

  /**
   * The policy of the site's pages, and besides that, leave for the one script to run and to ask
   * for news.
   */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Pattern OWN_POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*+>\\R?");

  private static final String HEAD_END = "</head>";

  private LivePage() {}

  /**
   * Adds the script to a page.
   *
   * @param fingerprint of the page as it was baked
   */
  static byte[] of(byte[] page, String token, String fingerprint) {
    String text = new String(page, StandardCharsets.UTF_8);
    String open = OWN_POLICY.matcher(text).replaceFirst("");
    int at = open.indexOf(HEAD_END);
    return at < 0
        ? page
        : (open.substring(0, at) + tags(token, fingerprint) + open.substring(at))
            .getBytes(StandardCharsets.UTF_8);
  }

  /** A page that stands in for one that there is not. */
  static byte[] instead(String token, String title, String sentence) {
    String page =
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
            + escaped(title)
            + "</title>"
            + tags(token, "")
            + "</head>\n<body class=\"dossier-instead\"><main><h1>"
            + escaped(title)
            + "</h1><p>"
            + escaped(sentence)
            + "</p></main></body></html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static String tags(String token, String fingerprint) {
    String own = "/" + token + OWN;
    return "<link rel=\"stylesheet\" href=\""
        + own
        + "live.css\"><script defer src=\""
        + own
        + "live.js\" data-page=\""
        + fingerprint
        + "\"></script>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
