import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything lies that a run makes.
 *
 * @param root the project's folder
 * @param folder the folder of all that is laid out
 */
record Workshop(Path root, Path folder) {
  Path tools() {
    return root.resolve("target/bench/tools");
  }

  Path templates(String contestant) {
    return root.resolve("src/bench/sites").resolve(contestant);
  }

  Path corpus(Shape shape, String dialect) {
    return folder.resolve("corpus").resolve(shape.name()).resolve(dialect);
  }

  Path site(String contestant, Shape shape) {
    return folder.resolve("sites").resolve(contestant).resolve(shape.name());
  }

  Path out(String contestant, Shape shape) {
    return folder.resolve("out").resolve(contestant).resolve(shape.name());
  }

  /** Writes the same evidence for all. */
  void writeCorpus(Shape shape) {
    Path corpus = folder.resolve("corpus").resolve(shape.name());
    Folders.remove(corpus);
    try {
      Corpus.main(shape.corpusArguments(corpus.toString()).toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless a build has left a page for each file of evidence, and none for another. */
  void mustHavePages(Path evidence, String end, Shape shape) {
    for (int number = 1; number <= shape.files(); number++) {
      Path page = evidence.resolve(String.format("e%06d", number) + end);
      if (!Files.exists(page)) {
        throw new IllegalStateException("no page " + page);
      }
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
