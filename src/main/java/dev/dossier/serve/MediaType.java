package dev.dossier.serve;

import java.util.Arrays;
import java.util.Locale;

/** What browsers are told of the files that a site has. */
enum MediaType {
  HTML("text/html; charset=utf-8", "html", "htm"),
  CSS("text/css; charset=utf-8", "css"),
  SCRIPT("text/javascript; charset=utf-8", "js", "mjs"),
  JSON("application/json", "json"),
  XML("application/xml; charset=utf-8", "xml"),
  SVG("image/svg+xml", "svg"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  ICON("image/x-icon", "ico"),
  FONT("font/woff2", "woff2"),
  PDF("application/pdf", "pdf"),
  TEXT("text/plain; charset=utf-8", "txt", "md", "csv"),
  /** What a browser saves and doesn't show. */
  OTHER("application/octet-stream");

  private final String value;
  private final String endings;

  MediaType(String value, String... endings) {
    this.value = value;
    this.endings = ' ' + String.join(" ", endings) + ' ';
  }

  /** The type of a file by its name. */
  static MediaType of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> type.endings.contains(' ' + ending + ' '))
        .findFirst()
        .orElse(OTHER);
  }

  /** The value of a {@code Content-Type}. */
  String value() {
    return value;
  }
}
