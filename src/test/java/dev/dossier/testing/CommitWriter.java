package dev.dossier.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Commits written straight into a repository: any day, any parents, thousands in a second. */
public final class CommitWriter implements AutoCloseable {
  private final Path folder;
  private final Repository repository;
  private final Map<String, String> files = new TreeMap<>();
  private String author = "Alex Example";

  private CommitWriter(Path folder, Repository repository) {
    this.folder = folder;
    this.repository = repository;
  }

  /**
   * A new repository.
   *
   * @param bare whether it has no working tree
   */
  public static CommitWriter in(Path folder, boolean bare) {
    try {
      Path git = bare ? folder : folder.resolve(Constants.DOT_GIT);
      Repository repository = new FileRepositoryBuilder().setGitDir(git.toFile()).build();
      repository.create(bare);
      repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + "main");
      return new CommitWriter(folder, repository);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next commit holds this file. */
  public CommitWriter put(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** The next commit does not hold this file. */
  public CommitWriter remove(String path) {
    files.remove(path);
    return this;
  }

  /** Further commits are somebody else's. */
  public CommitWriter by(String name) {
    author = name;
    return this;
  }

  /** Commits on top of the last commit; returns the commit's name. */
  public String commit(String subject, LocalDate day) {
    try {
      ObjectId head = repository.resolve(Constants.HEAD);
      return head == null ? commit(subject, day, new String[0]) : commit(subject, day, head.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits on top of other commits, and goes on from here. */
  public String commit(String subject, LocalDate day, String... parents) {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      PersonIdent person =
          new PersonIdent(
              author,
              author.replace(' ', '.') + "@example.com",
              day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
              ZoneOffset.UTC);
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree(inserter));
      for (String parent : parents) {
        commit.addParentId(ObjectId.fromString(parent));
      }
      commit.setAuthor(person);
      commit.setCommitter(person);
      commit.setMessage(subject);
      ObjectId name = inserter.insert(commit);
      inserter.flush();
      RefUpdate head = repository.updateRef(Constants.HEAD);
      head.setNewObjectId(name);
      head.forceUpdate();
      return name.name();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectId tree(ObjectInserter inserter) throws IOException {
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    for (Map.Entry<String, String> file : files.entrySet()) {
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(UTF_8)));
      builder.add(entry);
    }
    builder.finish();
    return index.writeTree(inserter);
  }

  /** Writes the files of the last commit into the folder. */
  public CommitWriter checkOut() {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path to = folder.resolve(file.getKey());
        Files.createDirectories(to.getParent());
        Files.writeString(to, file.getValue());
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the repository one that holds nothing before a commit. */
  public void cutBefore(String commit) {
    try {
      Files.writeString(repository.getDirectory().toPath().resolve("shallow"), commit + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
