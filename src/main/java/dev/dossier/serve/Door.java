package dev.dossier.serve;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may come in: whoever knows the token, from this machine's own browser.
 *
 * <p>A page of the web can make a browser ask this server, by its own name for this machine (DNS
 * rebinding) or from a script of its own. Such requests name a host or an origin that is not ours.
 *
 * @param port the server's
 * @param token the first part of every address
 */
record Door(int port, String token) {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  /**
   * Why a request is turned away.
   *
   * @param status of the answer
   */
  record Refused(int status, String why) {}

  /**
   * Looks at a request.
   *
   * @param path decoded
   * @return empty when it may come in
   */
  Optional<Refused> refusal(String method, String path, Headers headers) {
    if (headers.getOrDefault("Host", List.of()).size() != 1
        || !ours(headers.getFirst("Host").toLowerCase(Locale.ROOT))) {
      return Optional.of(new Refused(403, "This preview answers to its own address alone."));
    }
    List<String> origins = headers.getOrDefault("Origin", List.of());
    if (!origins.stream().allMatch(this::isOurs)) {
      return Optional.of(new Refused(403, "This preview answers to its own pages alone."));
    }
    if (!knows(path)) {
      return Optional.of(
          new Refused(404, "There is nothing here. The whole address is in the terminal."));
    }
    return METHODS.contains(method)
        ? Optional.empty()
        : Optional.of(new Refused(405, "A preview can only be read."));
  }

  private boolean ours(String host) {
    return Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(host);
  }

  private boolean isOurs(String origin) {
    String http = "http://";
    String lower = origin.toLowerCase(Locale.ROOT);
    return lower.startsWith(http) && ours(lower.substring(http.length()));
  }

  private boolean knows(String path) {
    int end = path.indexOf('/', 1);
    String said = end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
    // Takes as long for a nearly right token as for any other.
    return MessageDigest.isEqual(bytes(said), bytes(token));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The part of a path behind the token: a file of the site; the folder itself has no slash. */
  String rest(String path) {
    return path.substring(1 + token.length());
  }
}
