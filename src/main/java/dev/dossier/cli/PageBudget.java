package dev.dossier.cli;

import dev.dossier.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lays a document out while the sites are being baked. That takes a processor about as long as one
 * of the sites, and neither needs anything of the other.
 */
final class PageBudget {
  /** Far more than the longest document takes that is laid out, on a slow machine as well. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final FutureTask<List<Finding>> work;

  private PageBudget(FutureTask<List<Finding>> work) {
    this.work = work;
  }

  /**
   * Begins to lay a document out.
   *
   * @param document what finds out how it comes out
   */
  static PageBudget of(Callable<List<Finding>> document) {
    FutureTask<List<Finding>> work = new FutureTask<>(document);
    Thread thread = new Thread(work, "layout");
    thread.setDaemon(true);
    thread.start();
    return new PageBudget(work);
  }

  /**
   * What is found on paper, once it is.
   *
   * @return absent when the document could not be laid out, or not in time: a site is none the
   *     worse for it
   */
  Optional<List<Finding>> findings() {
    try {
      return Optional.of(work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException unprintable) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
