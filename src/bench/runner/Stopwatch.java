import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs processes, one at a time, under GNU {@code time}. */
final class Stopwatch {
  private final Path folder;
  private final int patience;

  Stopwatch(Path folder, int patience) {
    this.folder = folder;
    this.patience = patience;
  }

  /** What a run took; nothing when patience ended before it. */
  Optional<Measured> run(Job job) {
    job.before().run();
    Path figures = folder.resolve("time.txt");
    Path log = folder.resolve("log.txt");
    List<String> command =
        new ArrayList<>(List.of("env", "time", "-f", "%U %S %M", "-o", figures.toString()));
    command.addAll(job.command());
    try {
      long start = System.nanoTime();
      Process process = Programs.start(command, job.folder(), job.environment(), log);
      boolean ended = process.waitFor(patience, TimeUnit.SECONDS);
      double wall = (System.nanoTime() - start) / 1e9;
      if (!ended) {
        Programs.stop(process);
        return Optional.empty();
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            job.title() + " ended with " + process.exitValue() + ": " + Folders.text(log));
      }
      job.after().run();
      String[] columns = Folders.text(figures).strip().split(" ");
      return Optional.of(
          new Measured(
              wall,
              Double.parseDouble(columns[0]) + Double.parseDouble(columns[1]),
              Double.parseDouble(columns[2]) / 1024));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(job.title(), e);
    }
  }
}
