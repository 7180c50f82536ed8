package dev.dossier.cli;

import dev.dossier.source.FolderFiles;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.git.GitRepository;
import dev.dossier.source.git.NoRevision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A package that a command reads: a folder as it is, or what git holds of it in some revision.
 *
 * @param files readable until this is closed
 * @param name what to call it in a message
 * @param ending how a sentence ends that says what is missing: it may tell how to begin a package
 * @param done gives back what reading needed
 */
record OpenPackage(PackageFiles files, String name, String ending, Runnable done)
    implements AutoCloseable {
  private static final String BEGIN = "; 'dossier new promotion TITLE' begins one.";

  /**
   * Opens the package in a folder.
   *
   * @param revision the revision to read instead of the folder's files
   * @throws Refusal when there is no such revision
   */
  static OpenPackage in(Path folder, Optional<String> revision) throws Refusal {
    return revision.isPresent() ? at(folder, revision.get()) : in(folder);
  }

  private static OpenPackage in(Path folder) {
    String ending = Files.isDirectory(folder) ? BEGIN : ".";
    return new OpenPackage(new FolderFiles(folder), folder.toString(), ending, () -> {});
  }

  /** A method of its own, so that nothing of git is loaded for a folder. */
  private static OpenPackage at(Path folder, String revision) throws Refusal {
    try {
      GitRepository repository = GitRepository.around(folder);
      return new OpenPackage(
          repository.files(revision), folder + " at " + revision, ".", repository::close);
    } catch (NoRevision no) {
      throw new Refusal(no.getMessage());
    }
  }

  @Override
  public void close() {
    done.run();
  }
}
