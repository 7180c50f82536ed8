package dev.dossier.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/**
 * One line on a terminal that says what the program is at, once it has been at work for a while; it
 * is gone when the work is done.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter err;
  private final Timer timer;
  private String step = "";
  private boolean visible;
  private boolean over;

  private Progress(PrintWriter err) {
    this.err = err;
    this.timer = new Timer("progress", true);
  }

  /**
   * Begins a piece of work.
   *
   * @param watched whether somebody watches; otherwise nothing is ever printed
   */
  static Progress begin(PrintWriter err, boolean watched) {
    return begin(err, watched, PATIENCE);
  }

  static Progress begin(PrintWriter err, boolean watched, Duration patience) {
    Progress progress = new Progress(err);
    if (watched) {
      progress.timer.schedule(task(progress::appear), patience.toMillis());
    }
    return progress;
  }

  /** What the program is at from now on. */
  synchronized void step(String what) {
    step = what;
    show();
  }

  private synchronized void appear() {
    visible = !over;
    show();
  }

  private void show() {
    if (visible) {
      err.print(ERASE + step + " …");
      err.flush();
    }
  }

  @Override
  public void close() {
    done();
  }

  /** The work is done, and other things may be printed. */
  synchronized void done() {
    over = true;
    timer.cancel();
    if (visible) {
      err.print(ERASE);
      err.flush();
    }
    visible = false;
  }

  private static TimerTask task(Runnable what) {
    return new TimerTask() {
      @Override
      public void run() {
        what.run();
      }
    };
  }
}
