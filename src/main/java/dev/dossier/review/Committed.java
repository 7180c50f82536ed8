package dev.dossier.review;

import dev.dossier.source.PackageFiles;
import dev.dossier.source.git.CommitLine.Landed;
import dev.dossier.source.git.GitRepository;
import dev.dossier.source.git.NoRevision;
import dev.dossier.source.history.FileHistory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a commit, looked for in its repository when the first of them is asked for. */
final class Committed implements PackageFiles {
  private final GitRepository repository;
  private final Landed commit;
  private volatile @Nullable PackageFiles files;

  Committed(GitRepository repository, Landed commit) {
    this.repository = repository;
    this.commit = commit;
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    return files().list(folder);
  }

  @Override
  public Optional<String> identity(String path) throws IOException {
    return files().identity(path);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return files().open(path);
  }

  @Override
  public FileHistory history() {
    try {
      return files().history();
    } catch (IOException notHere) {
      return FileHistory.NONE;
    }
  }

  private PackageFiles files() throws IOException {
    PackageFiles known = files;
    if (known == null) {
      try {
        known = repository.files(commit.revision());
      } catch (NoRevision no) {
        throw new IOException(no.getMessage(), no);
      }
      files = known;
    }
    return known;
  }
}
