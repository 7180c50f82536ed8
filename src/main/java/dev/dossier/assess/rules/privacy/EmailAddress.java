package dev.dossier.assess.rules.privacy;

import dev.dossier.finding.Quoted;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in what others can read. */
public final class EmailAddress implements DisclosureCheck {
  private static final String LOCAL = "._%+-'";

  /** Domains that nobody can have: RFC 2606 and RFC 6761. */
  private static final Pattern RESERVED =
      Pattern.compile("(?:.*\\.)?(?:example(?:\\.(?:com|org|net))?|test|invalid|localhost|local)");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}{2,24}");

  /** Endings of files: {@code icon@2x.png} is a picture, {@code backup@db.service} a unit. */
  private static final Pattern FILE =
      Pattern.compile(
          "png|jpe?g|gif|webp|svg|avif|ico|pdf|css|js|ts|json|html?|md|java|ya?ml|service|timer|socket"
              + "|mount|target|slice");

  @Override
  public String id() {
    return "privacy/email-address";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Span> spans(String text, Audience readers) {
    List<Span> spans = new ArrayList<>();
    int read = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > read && local(text.charAt(from - 1))) {
        from--;
      }
      int to = at + 1;
      while (to < text.length() && domain(text.charAt(to))) {
        to++;
      }
      read = at + 1;
      while (from < at && !Character.isLetterOrDigit(text.charAt(from))) {
        from++;
      }
      while (to > at + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
        to--;
      }
      if (from < at && isAddress(text, from, at, to)) {
        spans.add(new Span(from, to, "an e-mail address"));
      }
    }
    return spans;
  }

  private static boolean isAddress(String text, int from, int at, int to) {
    String domain = text.substring(at + 1, to).toLowerCase(Locale.ROOT);
    boolean handle = from > 0 && (text.charAt(from - 1) == '@' || text.charAt(from - 1) == '/');
    boolean account =
        from > 0
            && text.charAt(from - 1) == ':'
            && !text.startsWith("mailto:", Math.max(0, from - 7));
    boolean remote =
        to < text.length()
            && text.charAt(to) == ':'
            && to + 1 < text.length()
            && !Character.isWhitespace(text.charAt(to + 1));
    String ending = domain.substring(domain.lastIndexOf('.') + 1);
    return !handle
        && !remote
        && !account
        && DOMAIN.matcher(domain).matches()
        && !FILE.matcher(ending).matches()
        && !RESERVED.matcher(domain).matches();
  }

  private static boolean local(char c) {
    return Character.isLetterOrDigit(c) || LOCAL.indexOf(c) >= 0;
  }

  private static boolean domain(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  @Override
  public String message(Span span, String text, Audience readers) {
    return DisclosureCheck.named(readers)
        + " can read the e-mail address "
        + Quoted.text(span.of(text));
  }

  @Override
  public String hint(Audience readers) {
    return "Delete it or name a role instead; if it is meant to be read, set the rule aside here.";
  }
}
