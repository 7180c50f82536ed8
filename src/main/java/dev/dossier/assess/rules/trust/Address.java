package dev.dossier.assess.rules.trust;

import dev.dossier.model.Audience;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why an address cannot be opened by those it is meant for, as far as its text tells. */
final class Address {
  private static final Pattern WITH_SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(?://(?:[^/@]*@)?([^/:?#]*|\\[[^]]*\\]))?.*");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/].*");
  private static final Set<String> OPEN = Set.of("http", "https", "mailto");
  private static final Pattern OWN_MACHINE =
      Pattern.compile("localhost|.*\\.localhost|127\\..*|0\\.0\\.0\\.0|\\[::1\\]");
  private static final Pattern INSIDE =
      Pattern.compile(
          "[^.]+|.*\\.(?:local|lan|corp|internal|intranet|home\\.arpa)|10\\..*|192\\.168\\..*"
              + "|172\\.(?:1[6-9]|2\\d|3[01])\\..*");

  private Address() {}

  /** What is wrong with the address of a source, as the end of a sentence. */
  static Optional<String> faultOfSource(String address) {
    if (DRIVE.matcher(address).matches() || address.startsWith("\\\\")) {
      return Optional.of("is a path on one machine");
    }
    Matcher matcher = WITH_SCHEME.matcher(address);
    if (!matcher.matches() || OPEN.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
      return faultOfHost(address, Audience.COMMITTEE);
    }
    boolean file = matcher.group(1).equalsIgnoreCase("file");
    return file ? Optional.of("is a path on one machine") : Optional.empty();
  }

  /**
   * What is wrong with the machine that an address leads to, as the end of a sentence; nothing for
   * a file of the package, and nothing for an address inside a company that only the company reads.
   */
  static Optional<String> faultOfHost(String address, Audience readers) {
    Matcher matcher = WITH_SCHEME.matcher(address);
    if (!matcher.matches() || matcher.group(2) == null) {
      return Optional.empty();
    }
    String host = matcher.group(2).toLowerCase(Locale.ROOT);
    if (OWN_MACHINE.matcher(host).matches()) {
      return Optional.of("leads to the reader's own machine");
    }
    boolean inside = !host.isEmpty() && INSIDE.matcher(host).matches();
    return inside && readers == Audience.PUBLIC
        ? Optional.of("leads inside a company's network, where the public cannot go")
        : Optional.empty();
  }
}
