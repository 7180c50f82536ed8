package dev.dossier.cli;

import dev.dossier.testing.CommitWriter;
import dev.dossier.testing.GitFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A repository in which Alex Example and others worked, made up for a test.
 *
 * @param commits takes the commits
 */
record Worksite(Path folder, CommitWriter commits) implements AutoCloseable {
  static final LocalDate BEGIN = LocalDate.of(2025, 3, 3);
  private static final String ALEX = "Alex Example";

  static Worksite in(Path folder) {
    return new Worksite(folder, CommitWriter.in(folder, false));
  }

  /**
   * Work of all sorts: a merged branch, an issue, a topic, a folder, and commits of which nobody
   * learns anything.
   */
  Worksite filled() {
    commits.put(".mailmap", "Alex Example <Alex.Example@example.com> <alex.old@example.com>\n");
    file("README.md", "Search\n");
    commit("Begin", 0);
    commits.checkOut();
    for (int i = 0; i < 4; i++) {
      file("src/main/java/org/shop/index/Sort" + i + ".java", "class Sort" + i + " {}\n");
      commit("Sort by date, part " + i + reviewed(i), 10 + i);
    }
    by("Bo Other").file("src/main/java/org/shop/index/Other.java", "class Other {}\n");
    commit("Sort by name", 11);
    by(ALEX);
    String main = head();
    branch();
    mergeTo(main);
    for (int i = 0; i < 3; i++) {
      file("src/pay/Retry" + i + ".java", "class Retry" + i + " {}\n");
      commit("PAY-7 Retry a payment, step " + i, 100 + i);
    }
    weeds();
    return this;
  }

  private static String reviewed(int i) {
    return i == 0
        ? "\n\nCo-authored-by: Cy Third <cy@example.com>\nReviewed-by: Di Fourth <di@example.com>\n"
        : "";
  }

  private void branch() {
    for (int i = 0; i < 3; i++) {
      file("src/web/Page" + i + ".html", "<p>" + i + "\n");
      commit("Draw page " + i + " on the platform", 40 + i);
    }
  }

  private void mergeTo(String main) {
    String branch = head();
    commits.commit(
        "Merge pull request #3 from alex/pages\n\nServe pages from the platform",
        BEGIN.plusDays(50),
        main,
        branch);
  }

  private void weeds() {
    file("pom.xml", "<v>2</v>\n");
    commit("Bump gson from 2.8 to 2.9", 120);
    file("vendor/x.js", "x()\n");
    commit("Add x", 121);
    file("src/web/Page0.html", "<p>0  \n\n");
    commit("Look after the page", 122);
    file("src/web/Bad.html", "<p>bad\n");
    String bad = commit("Draw a bad page", 123);
    commits.remove("src/web/Bad.html");
    commit("Revert \"Draw a bad page\"\n\nThis reverts commit " + bad + ".", 124);
    by("Bo Other").file("src/auth/Login.java", "class Login {}\n");
    commit("Log in\n\nCo-authored-by: Alex Example <alex.old@example.com>", 125);
    commit("Log out\n\nReviewed-by: Alex Example <alex.example@example.com>", 126);
    by(ALEX);
  }

  Worksite by(String author) {
    commits.by(author);
    return this;
  }

  Worksite file(String path, String text) {
    commits.put(path, text);
    return this;
  }

  String commit(String message, int day) {
    return commits.commit(message, BEGIN.plusDays(day));
  }

  String head() {
    return git("rev-parse", "HEAD").strip();
  }

  String git(String... arguments) {
    return new GitFolder(folder).git(arguments);
  }

  /** How many commits git counts for somebody. */
  int shortlog(String name) {
    return git("shortlog", "-sn", "HEAD")
        .lines()
        .filter(
            line -> line.strip().toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT)))
        .mapToInt(line -> Integer.parseInt(line.strip().split("\\s+", 2)[0]))
        .sum();
  }

  @Override
  public void close() {
    commits.close();
  }
}
