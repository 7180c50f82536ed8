package dev.dossier.cli;

import dev.dossier.source.FolderFiles;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.git.FolderHistory;
import dev.dossier.source.git.GitRepository;
import dev.dossier.source.git.NoRevision;
import dev.dossier.source.history.FileHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A package that a command reads: a folder as it is, or what git holds of it in some revision.
 *
 * @param files readable until this is closed
 * @param name what to call it in a message
 * @param ending how a sentence ends that says what is missing: it may tell how to begin a package
 * @param commits finds the commit that the files are those of
 * @param origin where in git the files come from; absent where there is no repository
 * @param done gives back what reading needed
 */
record OpenPackage(
    PackageFiles files,
    String name,
    String ending,
    Commits commits,
    Optional<Origin> origin,
    Runnable done)
    implements AutoCloseable {
  /** The revision of a folder that is checked out. */
  private static final String CHECKED_OUT = "HEAD";

  /**
   * Where in git files come from.
   *
   * @param folder the package's folder
   * @param revision the revision that they are those of, or were before somebody changed them
   * @param checkedOut whether they are the folder's own, and may have been changed
   */
  record Origin(Path folder, String revision, boolean checkedOut) {}

  /** A way to find the commit that the files are those of. */
  @FunctionalInterface
  interface Commits {
    /** No commit, where files are of none. */
    Commits NONE = others -> Optional.empty();

    /**
     * The commit's full name.
     *
     * @param others paths that count besides those that every build reads
     */
    Optional<String> of(List<String> others);
  }

  /**
   * Opens the package in a folder.
   *
   * @param revision the revision to read instead of the folder's files
   * @throws Refusal when there is no such revision
   */
  static OpenPackage in(Path folder, Optional<String> revision) throws Refusal {
    return revision.isPresent() ? at(folder, revision.get()) : in(folder);
  }

  private static OpenPackage in(Path folder) throws Refusal {
    if (Files.isRegularFile(folder)) {
      throw new Refusal(folder + " is a file, and a package is a folder.");
    }
    String ending = new Nearby(folder).ending();
    boolean inGit = inGit(folder);
    FolderFiles files =
        new FolderFiles(folder, inGit ? new FolderHistory(folder) : FileHistory.NONE);
    Commits commits = others -> inGit ? commit(folder, files, others) : Optional.empty();
    Optional<Origin> origin =
        inGit ? Optional.of(new Origin(folder, CHECKED_OUT, true)) : Optional.empty();
    return new OpenPackage(files, folder.toString(), ending, commits, origin, () -> {});
  }

  /** Whether there may be a repository, found out without loading anything of git. */
  private static boolean inGit(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    while (at != null && !Files.exists(at.resolve(".git"))) {
      at = at.getParent();
    }
    return at != null;
  }

  private static Optional<String> commit(Path folder, FolderFiles files, List<String> others) {
    try (GitRepository repository = GitRepository.around(folder)) {
      return repository.commitOf(files, others);
    } catch (NoRevision none) {
      return Optional.empty();
    }
  }

  /** A method of its own, so that nothing of git is loaded for a folder. */
  private static OpenPackage at(Path folder, String revision) throws Refusal {
    try {
      GitRepository repository = GitRepository.around(folder);
      return new OpenPackage(
          repository.files(revision),
          folder + " at " + revision,
          ".",
          others -> repository.commit(revision),
          Optional.of(new Origin(folder, revision, false)),
          repository::close);
    } catch (NoRevision no) {
      throw new Refusal(no.getMessage());
    }
  }

  @Override
  public void close() {
    done.run();
  }
}
