package dev.dossier.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dossier.bake.TemplateRenderer.TemplateException;
import dev.dossier.publish.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a preview to this machine alone, below an address that cannot be guessed.
 *
 * <p>Nothing is cached, nothing may be framed or read by other sites, and nothing can be changed.
 */
public final class PreviewServer implements AutoCloseable {
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final Preview preview;
  private final HttpServer server;
  private final Door door;
  private final ExecutorService threads;

  private PreviewServer(Preview preview, HttpServer server, Door door) {
    this.preview = preview;
    this.server = server;
    this.door = door;
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "preview");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Opens a server.
   *
   * @param port where it listens; 0 for any that is free
   * @param token the first part of every address; letters and digits that nobody can guess
   * @throws IOException when the port is taken
   */
  public static PreviewServer open(Preview preview, int port, String token) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(here, 0);
    Door door = new Door(server.getAddress().getPort(), token);
    PreviewServer opened = new PreviewServer(preview, server, door);
    server.createContext("/", opened::answer);
    server.setExecutor(opened.threads);
    server.start();
    return opened;
  }

  /** Where the site's first page is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + door.port() + "/" + door.token() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "");
      Optional<Door.Refused> refused =
          door.refusal(exchange.getRequestMethod(), path, exchange.getRequestHeaders());
      manners(exchange.getResponseHeaders());
      if (refused.isPresent()) {
        send(exchange, refused.get().status(), MediaType.TEXT, refused.get().why() + "\n");
        return;
      }
      String rest = door.rest(path);
      if (rest.isEmpty()) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (rest.equals(LivePage.OWN + "events")) {
        new NewsStream(preview).send(exchange);
      } else if (rest.startsWith(LivePage.OWN)) {
        sendOwn(exchange, rest.substring(LivePage.OWN.length()));
      } else {
        sendPage(exchange, rest.substring(1));
      }
    }
  }

  private static void manners(Headers headers) {
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", LivePage.POLICY);
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
  }

  private static void sendOwn(HttpExchange exchange, String name) throws IOException {
    try (InputStream own = PreviewServer.class.getResourceAsStream("/serve/" + name)) {
      if (own == null || name.contains("/")) {
        send(exchange, 404, MediaType.TEXT, "There is nothing here.\n");
      } else {
        send(exchange, 200, MediaType.of(name), own.readAllBytes());
      }
    }
  }

  private void sendPage(HttpExchange exchange, String asked) throws IOException {
    String path = asked.isEmpty() || asked.endsWith("/") ? asked + INDEX : asked;
    Optional<Edition> edition = preview.now().edition();
    if (edition.isEmpty()) {
      String why = "The page appears as soon as the package can be read.";
      send(exchange, 503, MediaType.HTML, LivePage.instead(door.token(), "No site yet", why));
      return;
    }
    try {
      Optional<byte[]> file = edition.get().find(path);
      if (file.isPresent()) {
        sendFile(exchange, 200, path, file.get());
      } else {
        sendFile(exchange, 404, NOT_FOUND, edition.get().find(NOT_FOUND).orElse(new byte[0]));
      }
    } catch (TemplateException fault) {
      String why = fault.place() + ": " + fault.sentence() + ". " + fault.hint();
      send(exchange, 500, MediaType.HTML, LivePage.instead(door.token(), "No such page", why));
    }
  }

  private void sendFile(HttpExchange exchange, int status, String path, byte[] file)
      throws IOException {
    String fingerprint = Sha256.of(file);
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    exchange.getResponseHeaders().set("ETag", '"' + fingerprint + '"');
    if (('"' + fingerprint + '"').equals(known)) {
      exchange.sendResponseHeaders(304, -1);
    } else if (MediaType.of(path) == MediaType.HTML) {
      send(exchange, status, MediaType.HTML, LivePage.of(file, door.token(), fingerprint));
    } else {
      send(exchange, status, MediaType.of(path), file);
    }
  }

  private static void send(HttpExchange exchange, int status, MediaType type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, MediaType type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type.value());
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head && bytes.length > 0) {
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(bytes);
      }
    }
  }
}
