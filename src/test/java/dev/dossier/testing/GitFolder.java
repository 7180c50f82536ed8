package dev.dossier.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository made with the machine's own git, whatever its settings are. */
public record GitFolder(Path path) {

  /** A new repository whose first branch is {@code main}. */
  public static GitFolder init(Path path, String... options) {
    GitFolder folder = new GitFolder(path);
    List<String> arguments = new ArrayList<>(List.of("init", "--quiet", "-b", "main"));
    arguments.addAll(List.of(options));
    folder.git(arguments.toArray(String[]::new));
    return folder;
  }

  /** Writes a file. */
  public GitFolder write(String file, String text) {
    try {
      Path to = path.resolve(file);
      Files.createDirectories(to.getParent());
      Files.writeString(to, text, UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits everything as it is now; returns the commit's name. */
  public String commit(String message) {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD").strip();
  }

  /** Runs git here; returns what it printed. */
  public String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
    command.addAll(List.of(arguments));
    try {
      Files.createDirectories(path);
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(path.toFile()).redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      builder.environment().putAll(environment());
      Process run = builder.start();
      String out = new String(run.getInputStream().readAllBytes(), UTF_8);
      if (run.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + "\n" + out);
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> environment() {
    return Map.of(
        "GIT_CONFIG_NOSYSTEM", "1",
        "GIT_CONFIG_GLOBAL", "/dev/null",
        "GIT_AUTHOR_NAME", "Alex Example",
        "GIT_AUTHOR_EMAIL", "alex@example.com",
        "GIT_COMMITTER_NAME", "Alex Example",
        "GIT_COMMITTER_EMAIL", "alex@example.com",
        "GIT_AUTHOR_DATE", "2026-06-01T12:00:00Z",
        "GIT_COMMITTER_DATE", "2026-06-01T12:00:00Z");
  }
}
