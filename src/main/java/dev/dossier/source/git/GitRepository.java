package dev.dossier.source.git;

import dev.dossier.finding.Nearest;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageReader;
import dev.dossier.source.history.FileHistory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The repository that a package is kept in: with a working tree, a linked one, or bare.
 *
 * <p>Nothing here writes to it.
 */
public final class GitRepository implements AutoCloseable {
  private static final String CONTENT = "content";

  private final Repository repository;
  private final String prefix;

  private GitRepository(Repository repository, String prefix) {
    this.repository = repository;
    this.prefix = prefix;
  }

  /**
   * The repository around a folder.
   *
   * @param folder the package's folder, which need not be there: it may have been somewhere else in
   *     the revision that is asked for
   * @throws NoRevision when the folder lies in no repository
   */
  public static GitRepository around(Path folder) throws NoRevision {
    QuietSystem.settle();
    try {
      Path real = real(folder);
      FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
      builder.findGitDir(existing(real).toFile());
      if (builder.getGitDir() == null) {
        throw new NoRevision("There is no git repository around " + folder + ".");
      }
      Repository repository = builder.build();
      return new GitRepository(repository, prefix(repository, real));
    } catch (IOException | IllegalArgumentException e) {
      throw new NoRevision("The git repository around " + folder + " can't be read.");
    }
  }

  /**
   * The package's files as a revision holds them.
   *
   * @param revision anything that git would take: a branch, a tag, a commit, {@code HEAD~3}, or
   *     {@code REVISION:FOLDER} for a package that was kept in another folder then
   * @throws NoRevision when there is no such revision, or when this clone does not hold it
   */
  public GitFiles files(String revision) throws NoRevision {
    try (RevWalk walk = new RevWalk(repository)) {
      RevObject found = walk.parseAny(resolved(revision));
      for (; found instanceof RevTag tag; found = walk.parseAny(tag.getObject())) {}
      if (found instanceof RevTree tree) {
        return new GitFiles(repository, revision, Optional.of(tree), treeHistory(revision));
      }
      if (found instanceof RevCommit commit) {
        return new GitFiles(repository, revision, below(commit.getTree()), history(commit, prefix));
      }
      throw new NoRevision("'" + revision + "' is a file in git, and no revision.");
    } catch (MissingObjectException e) {
      throw new NoRevision("'" + revision + "' is not in this clone as a whole." + shallow());
    } catch (IOException e) {
      throw new NoRevision("'" + revision + "' can't be read: " + e.getMessage() + ".");
    }
  }

  /**
   * The full name of the commit that a revision means.
   *
   * @return nothing when it means no commit
   */
  public Optional<String> commit(String revision) {
    try {
      ObjectId found = repository.resolve(revision + "^{commit}");
      return Optional.ofNullable(found).map(ObjectId::name);
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /**
   * The commit whose files a folder holds: the last one, unless something was changed since.
   *
   * @param files the files of the package's folder
   * @param others paths that count besides those that every build reads
   * @return the commit's full name; nothing when there is none, or when a file was changed, added
   *     or deleted that a build would read
   */
  public Optional<String> commitOf(PackageFiles files, List<String> others) {
    try {
      boolean same = new Unchanged(files(Constants.HEAD), files).of(PackageReader.FOLDERS, others);
      return same ? commit(Constants.HEAD) : Optional.empty();
    } catch (NoRevision | IOException unknown) {
      return Optional.empty();
    }
  }

  /** The past of the package's files, from the commit on that is checked out. */
  FileHistory history() {
    return commit(Constants.HEAD)
        .map(name -> history(ObjectId.fromString(name), prefix))
        .orElse(FileHistory.NONE);
  }

  /** Its commits and pull requests; closes the repository when it is closed. */
  CommitLookup lookup() {
    return new CommitLookup(this, repository);
  }

  /** All of its history; closes the repository when it is closed. */
  ChangeLog changes() {
    return new ChangeLog(this, repository);
  }

  private FileHistory history(ObjectId commit, String folder) {
    String known = Normalizer.normalize(folder, Normalizer.Form.NFC);
    return new GitHistory(repository, commit.toObjectId(), known.isEmpty() ? "" : known + "/");
  }

  /** The past of a folder that is named behind a commit; a tree by itself has none. */
  private FileHistory treeHistory(String revision) {
    int colon = revision.indexOf(':');
    return colon <= 0
        ? FileHistory.NONE
        : commit(revision.substring(0, colon))
            .map(name -> history(ObjectId.fromString(name), folder(revision, colon)))
            .orElse(FileHistory.NONE);
  }

  private static String folder(String revision, int colon) {
    return revision.substring(colon + 1).replaceFirst("^/+", "").replaceFirst("/+$", "");
  }

  /**
   * Whether a folder holds the package's content as a revision has it.
   *
   * @param files the files of the package's folder
   */
  public boolean holdsContent(String revision, PackageFiles files) {
    try {
      return new Unchanged(files(revision), files).of(List.of(CONTENT), List.of());
    } catch (NoRevision | IOException unknown) {
      return false;
    }
  }

  /**
   * The commits that brought the package's content to what it is in a revision.
   *
   * @param revision as in {@link #files}
   * @param most how many of them to tell of one by one
   * @throws NoRevision when there is no such revision, when it is no commit, or when this clone
   *     does not hold all of it
   */
  public CommitLine line(String revision, int most) throws NoRevision {
    int colon = revision.indexOf(':');
    String commit = colon < 0 ? revision : revision.substring(0, colon);
    String folder = colon < 0 ? prefix : folder(revision, colon);
    ObjectId start =
        commit(commit)
            .map(ObjectId::fromString)
            .orElseThrow(() -> new NoRevision("'" + revision + "' is no commit."));
    try {
      return new LineWalk(repository, folder).from(start, most);
    } catch (IOException e) {
      throw new NoRevision("The commits before '" + revision + "' are not all in this clone.");
    }
  }

  private ObjectId resolved(String revision) throws NoRevision, IOException {
    try {
      ObjectId found = repository.resolve(revision);
      if (found != null) {
        return found;
      }
    } catch (AmbiguousObjectException e) {
      throw new NoRevision("'" + revision + "' is the beginning of several names: write more.");
    } catch (IllegalArgumentException e) {
      throw new NoRevision("'" + revision + "' is no revision as git writes one.");
    }
    throw new NoRevision("There is no revision '" + revision + "' here." + guess(revision));
  }

  /** Most often a revision is missing because the clone does not go back far enough. */
  private String guess(String revision) throws IOException {
    String shallow = shallow();
    if (!shallow.isEmpty()) {
      return shallow;
    }
    List<String> names =
        repository.getRefDatabase().getRefs().stream()
            .map(Ref::getName)
            .filter(name -> !name.equals(Constants.HEAD))
            .map(Repository::shortenRefName)
            .toList();
    return Nearest.to(revision, names).map(n -> " Did you mean '" + n + "'?").orElse("");
  }

  private String shallow() {
    try {
      boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
      return shallow
          ? " This clone is shallow: 'git fetch --unshallow' brings the rest, and in a workflow"
              + " 'fetch-depth: 0' does."
          : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** The package's folder in a commit, when it is there. */
  private Optional<ObjectId> below(RevTree tree) throws IOException {
    if (prefix.isEmpty()) {
      return Optional.of(tree);
    }
    try (TreeWalk walk = TreeWalk.forPath(repository, prefix, tree)) {
      boolean folder = walk != null && walk.isSubtree();
      return folder ? Optional.of(walk.getObjectId(0)) : Optional.empty();
    }
  }

  @Override
  public void close() {
    repository.close();
  }

  /** The folder without links, as far as it is there. */
  private static Path real(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Path there = existing(absolute);
    return there.toRealPath().resolve(there.relativize(absolute)).normalize();
  }

  private static Path existing(Path folder) {
    Path there = folder;
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private static String prefix(Repository repository, Path folder) throws IOException {
    if (repository.isBare()) {
      return "";
    }
    Path top = repository.getWorkTree().toPath().toRealPath();
    return folder.startsWith(top)
        ? top.relativize(folder).toString().replace(File.separatorChar, '/')
        : "";
  }
}
