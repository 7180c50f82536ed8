package dev.dossier.assess.rules.privacy;

import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import java.util.List;
import java.util.stream.Stream;

/** A key, a token or a password in what others can read. */
public final class Secret implements DisclosureCheck {
  private static final int TELLING = 4;

  @Override
  public String id() {
    return "privacy/secret";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Shown> texts(Review review) {
    return Stream.concat(
            Disclosure.of(review.pack()).stream(), Disclosure.ofShared(review.pack()).stream())
        .toList();
  }

  @Override
  public List<Span> spans(String text, Audience readers) {
    return SecretFormats.PUBLISHED.in(text);
  }

  /** Only its beginning is told: findings are printed where others read them, too. */
  @Override
  public String message(Span span, String text, Audience readers) {
    String secret = span.of(text);
    String beginning = secret.substring(0, Math.min(TELLING, secret.length() / 3));
    return "`"
        + beginning.replace('`', '\'')
        + "…` looks like "
        + span.called()
        + ", and "
        + DisclosureCheck.named(readers)
        + " can read it";
  }

  @Override
  public String hint(Audience readers) {
    return "Revoke it where it was issued, then delete it here: git remembers it.";
  }
}
