package dev.dossier.render.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventProcessor;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * The last step before a page: lets through what is on a list, and nothing else.
 *
 * <p>No scripts, styles, forms, frames or event handlers; links lead to {@code https}, {@code
 * http}, {@code mailto} or somewhere on the site. Classes are those that our own renderer gives.
 */
public final class Sanitiser {
  private static final String[] ELEMENTS = {
    "p",
    "br",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "code",
    "samp",
    "kbd",
    "var",
    "em",
    "strong",
    "b",
    "i",
    "u",
    "s",
    "del",
    "ins",
    "mark",
    "small",
    "sub",
    "sup",
    "abbr",
    "cite",
    "dfn",
    "q",
    "time",
    "span",
    "div",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "details",
    "summary",
    "a",
    "img"
  };
  private static final Pattern CLASSES =
      Pattern.compile(
          "(?!.{301})(?:(?:language-[\\p{L}\\p{N}_+#.-]{1,40}|hl-[a-z]|alert|alert-[a-z]+|task|task-[a-z]+|figure|withheld|unseen|footnotes?|footnote-[a-z]+|align-[a-z]+)(?:"
              + " |$)){1,30}");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_:.-]{0,200}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(ELEMENTS)
          .allowWithoutAttributes("span")
          .allowUrlProtocols("https", "http", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("rel")
          .matching(Pattern.compile("noopener noreferrer"))
          .onElements("a")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(NUMBER)
          .onElements("img")
          .allowAttributes("title")
          .globally()
          .allowAttributes("lang")
          .matching(Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*"))
          .globally()
          .allowAttributes("class")
          .matching(CLASSES)
          .globally()
          .allowAttributes("id")
          .matching(ID)
          .globally()
          .allowAttributes("aria-label")
          .onElements("a")
          .allowAttributes("role")
          .matching(Pattern.compile("note|group"))
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(Pattern.compile("0"))
          .onElements("pre", "div")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("open")
          .onElements("details")
          .allowAttributes("datetime")
          .onElements("time")
          .allowAttributes("colspan", "rowspan")
          .matching(NUMBER)
          .onElements("th", "td")
          .allowAttributes("scope")
          .matching(Pattern.compile("col|row"))
          .onElements("th")
          .toFactory();

  private Sanitiser() {}

  /** Cleans HTML of unknown origin. */
  public static SafeHtml clean(String html) {
    return clean(html, receiver -> receiver);
  }

  /** Cleans HTML after {@code adaptor} has had its turn; what that lets slip is caught here. */
  static SafeHtml clean(String html, HtmlStreamEventProcessor adaptor) {
    StringBuilder out = new StringBuilder(html.length() + 64);
    HtmlStreamRenderer renderer =
        HtmlStreamRenderer.create(
            out,
            fault -> {
              throw new IllegalStateException(
                  String.format(Locale.ROOT, "The sanitiser refused its own output: %s", fault));
            });
    HtmlSanitizer.sanitize(html, POLICY.apply(renderer), adaptor);
    return new SafeHtml(out.toString());
  }
}
