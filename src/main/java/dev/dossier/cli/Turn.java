package dev.dossier.cli;

import dev.dossier.publish.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until a build may write its sites, as long as the user is willing to. */
final class Turn {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final DossierCommand dossier;
  private final Patience patience;
  private final long start = System.nanoTime();

  Turn(DossierCommand dossier, Patience patience) {
    this.dossier = dossier;
    this.patience = patience;
  }

  /**
   * Waits until the site is free.
   *
   * @throws Refusal when it is not in time
   */
  void await(Busy busy) throws Refusal {
    String site = dossier.shown(busy.site());
    if (patience.none()) {
      throw new Refusal(
          busy.owner()
              + " is writing "
              + site
              + ". Wait for it with --wait, or build somewhere else with --out.");
    }
    dossier.remark("Waiting: " + busy.owner() + " is writing " + site + " …");
    while (isBusy(busy.site())) {
      if (waited().compareTo(patience.limit()) > 0) {
        throw new Refusal(
            busy.owner()
                + " is still writing "
                + site
                + " after "
                + patience.limit().toSeconds()
                + " s.");
      }
      pause();
    }
  }

  private Duration waited() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static boolean isBusy(Path site) throws Refusal {
    try {
      return SiteFolder.at(site).isBusy();
    } catch (IOException e) {
      throw new Refusal("The sites can't be written: " + WriteFault.sentence(e));
    }
  }

  private static void pause() throws Refusal {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Waiting for another build was interrupted.");
    }
  }
}
