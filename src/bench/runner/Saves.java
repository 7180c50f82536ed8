import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

/** Measures from the save of a file until a server gives out the page with what was saved. */
final class Saves {
  /** Between two saves, so that each finds a server at rest. */
  private static final int REST = 300;

  private static final int BETWEEN_REQUESTS = 1;
  private static final int WARM_UP = 5;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path log;
  private final int times;

  Saves(Path log, int times) {
    this.log = log;
    this.times = times;
  }

  /**
   * Milliseconds of each save, in ascending order.
   *
   * @throws IllegalStateException when the server does not show a save within half a minute
   */
  List<Double> measure(Server server) {
    try {
      Process process =
          Programs.start(server.command(), server.folder(), server.environment(), log);
      try {
        return measure(server, process);
      } finally {
        Programs.stop(process);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(server.contestant(), e);
    }
  }

  private List<Double> measure(Server server, Process process)
      throws IOException, InterruptedException {
    HttpRequest page =
        HttpRequest.newBuilder(address(server, process).resolve(server.page())).build();
    awaitWords(page, "</html>");
    Edit edit = new Edit(server.file());
    List<Double> taken = new ArrayList<>();
    for (int save = 0; save < times + WARM_UP; save++) {
      Thread.sleep(REST);
      long start = System.nanoTime();
      edit.save();
      awaitWords(page, edit.mark());
      if (save >= WARM_UP) {
        taken.add((System.nanoTime() - start) / 1e6);
      }
    }
    return taken.stream().sorted().toList();
  }

  private URI address(Server server, Process process) throws InterruptedException {
    long end = System.nanoTime() + 2 * LONGEST;
    while (System.nanoTime() < end && process.isAlive()) {
      Optional<String> address =
          Optional.of(server.address().matcher(Folders.text(log)))
              .filter(Matcher::find)
              .map(found -> found.group(1));
      if (address.isPresent()) {
        return URI.create(address.get());
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException(
        server.contestant() + " tells no address: " + Folders.text(log));
  }

  private void awaitWords(HttpRequest page, String words) throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST;
    while (System.nanoTime() < end) {
      HttpResponse<String> answer = client.send(page, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 200 && answer.body().contains(words)) {
        return;
      }
      Thread.sleep(BETWEEN_REQUESTS);
    }
    throw new IllegalStateException(page.uri() + " does not show " + words);
  }
}
