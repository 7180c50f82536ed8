package dev.dossier.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Two browsers side by side, each on a thread of its own, that share the pages of a site. */
final class Browsers implements AutoCloseable {
  private static final int SIDE_BY_SIDE = 2;

  private final List<Lane> lanes =
      IntStream.range(0, SIDE_BY_SIDE).mapToObj(number -> new Lane()).toList();

  /** The faults of these pages, each with its page's path below the site; being sought. */
  List<Future<List<String>>> faults(Path site, List<Path> pages) {
    Queue<Path> waiting = new ConcurrentLinkedQueue<>(pages);
    return lanes.stream().map(lane -> lane.faults(site, waiting)).toList();
  }

  @Override
  public void close() {
    lanes.forEach(Lane::close);
  }

  /** A browser belongs to the thread that started it. */
  private static final class Lane {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CompletableFuture<BrowserCheck> browser =
        CompletableFuture.supplyAsync(BrowserCheck::new, thread);

    Future<List<String>> faults(Path site, Queue<Path> waiting) {
      return thread.submit(
          () -> {
            List<String> faults = new ArrayList<>();
            for (Path page = waiting.poll(); page != null; page = waiting.poll()) {
              for (String fault : browser.join().faults(page)) {
                faults.add(site.relativize(page) + ": " + fault);
              }
            }
            return faults;
          });
    }

    void close() {
      thread.execute(() -> browser.join().close());
      thread.shutdown();
    }
  }
}
