package dev.dossier.assess.rules.privacy;

import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number in what others can read: one with a country code, one in North American form, or
 * digits that a word calls a number.
 */
public final class PhoneNumber implements DisclosureCheck {
  private static final String CALLED = "a phone number";
  private static final String EDGE = "(?<![\\w.,:/+=#-])";
  private static final String END = "(?![\\w%]|[.,/:-]\\w)";

  /** E.164: a country code and at most fifteen digits, in groups. */
  private static final Pattern INTERNATIONAL =
      Pattern.compile(
          "(?<![\\w.,:=#/-])(?:\\+|(?<![+\\d])00)[1-9]\\d{0,2}(?:["
              + " .\\u00a0/-]?\\(0?\\d{0,4}\\))?(?:[ .\\u00a0/-]?\\d{1,12}){1,6}"
              + END);

  private static final Pattern AMERICAN =
      Pattern.compile(
          EDGE + "(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}-)[2-9]\\d{2}[-.\\u2011]\\d{4}" + END);

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)\\b(?:phone|telephone|tel|mobile|cell|cellphone|fax|whatsapp|telefon|handy|call"
              + " (?:me|us)(?: (?:at|on))?)(?: (?:number|no|nr))?\\.?(?:: ?|=| )\\+?(\\(?\\d(?:["
              + " ().\\u00a0/-]{0,2}\\d){6,14})"
              + END);

  /** Numbers kept free for fiction: 555-0100 to 555-0199. */
  private static final Pattern FICTION = Pattern.compile(".*55501\\d\\d");

  private static final Pattern THOUSANDS = Pattern.compile("\\+\\d{1,3}(?:[ .\\u00a0]\\d{3})+");

  /** A day, which words such as "call" may stand before. */
  private static final Pattern DAY =
      Pattern.compile("\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}");

  @Override
  public String id() {
    return "privacy/phone-number";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Span> spans(String text, Audience readers) {
    if (text.chars().filter(c -> c >= '0' && c <= '9').count() < 7) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    add(INTERNATIONAL.matcher(text), 0, text, spans);
    add(AMERICAN.matcher(text), 0, text, spans);
    add(LABELLED.matcher(text), 1, text, spans);
    spans.sort(Comparator.comparingInt(Span::from));
    return spans;
  }

  private static void add(Matcher matcher, int group, String text, List<Span> spans) {
    while (matcher.find()) {
      Span span = new Span(matcher.start(group), matcher.end(group), CALLED);
      if (spans.stream().noneMatch(span::meets)
          && isNumber(span.of(text))
          && !inAddress(text, span)) {
        spans.add(span);
      }
    }
  }

  private static boolean isNumber(String written) {
    String digits = written.replaceAll("\\D", "");
    String own = digits.startsWith("00") ? digits.substring(2) : digits;
    boolean coded = written.startsWith("+") || written.startsWith("00");
    boolean fits = coded ? fitsCountry(own) : own.length() >= 7;
    return fits
        && own.length() <= 15
        && own.chars().distinct().count() > 2
        && !FICTION.matcher(own).matches()
        && !DAY.matcher(written).matches()
        && !(THOUSANDS.matcher(written).matches() && own.endsWith("000"));
  }

  /** North America has ten digits behind its code; no other country has fewer than nine in all. */
  private static boolean fitsCountry(String digits) {
    return digits.startsWith("1")
        ? digits.length() == 11 && digits.charAt(1) > '1'
        : digits.length() >= 9;
  }

  /** A number in a web address is part of somebody's path, not somebody's phone. */
  private static boolean inAddress(String text, Span span) {
    int start = span.from();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, span.from()).contains("://");
  }

  @Override
  public String message(Span span, String text, Audience readers) {
    return DisclosureCheck.named(readers)
        + " can read the phone number "
        + Quoted.text(span.of(text));
  }

  @Override
  public String hint(Audience readers) {
    return "Delete it; if it is meant to be read, set the rule aside here.";
  }
}
