package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Quoted;
import dev.dossier.model.Attachment;
import dev.dossier.understand.Contents;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An attachment that a browser would run, not only show: no page's policy holds for a file that is
 * opened on its own.
 */
public record ActiveFile() implements ContentsRule {
  /** Files that a browser opens as a document of the site or runs as its script. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "xsl", "xslt", "rdf", "js",
          "mjs", "swf", "jar", "hta", "url", "webloc", "desktop", "lnk");

  private static final Set<String> DRAWINGS = Set.of("svg", "svgz");

  /** What makes a drawing more than one. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?i)<\\s*(?:[a-z0-9]+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\\b"
              + "|[\\s\"'/]on[a-z]{3,30}\\s*=|(?:java|vb)script\\s*:|<!ENTITY|<\\?xml-stylesheet"
              + "|@import|(?:href|src)\\s*=\\s*[\"']?\\s*(?:[a-z][a-z0-9+.-]*:(?<!data:)|//)"
              + "|url\\(\\s*[\"']?\\s*(?:[a-z][a-z0-9+.-]*:(?<!data:)|//)|[=(]\\s*[\"']?\\s*data:(?!image/(?:png|jpeg|gif|webp)|font/)");

  @Override
  public String id() {
    return "format/active-file";
  }

  @Override
  public List<Finding> check(Contents contents) {
    return contents.attachments().stream().flatMap(file -> fault(file).stream()).toList();
  }

  private Optional<Finding> fault(Attachment file) {
    String name = file.path().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (DOCUMENTS.contains(ending)) {
      return Optional.of(
          finding(
              Place.startOf(file.file()),
              "a browser would run what is in this file, and not only show it",
              "Attach a picture, a PDF or plain text of it instead."));
    }
    return DRAWINGS.contains(ending) ? faultOfDrawing(file) : Optional.empty();
  }

  private Optional<Finding> faultOfDrawing(Attachment file) {
    if (file.text().isEmpty()) {
      return Optional.of(
          finding(
              Place.startOf(file.file()),
              "this drawing is no text of at most 1 MiB, so nobody can tell what it runs",
              "Save it as plain SVG, or as a PNG."));
    }
    String text = file.text().get();
    Matcher matcher = ACTIVE.matcher(text);
    return matcher.find()
        ? Optional.of(
            finding(
                place(file, text, matcher.start(), matcher.end()),
                "this drawing holds "
                    + Quoted.text(matcher.group())
                    + ", by which a browser would run something or ask another machine",
                "Save it as plain SVG without scripts and links, or as a PNG."))
        : Optional.empty();
  }

  private static Place place(Attachment file, String text, int from, int to) {
    int start = text.lastIndexOf('\n', from - 1) + 1;
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Place(
        file.file(),
        line,
        1 + text.codePointCount(start, from),
        Math.max(1, text.codePointCount(from, to)));
  }
}
