package dev.dossier.source;

import dev.dossier.source.history.FileHistory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The files of a package, wherever they are kept: in a folder, or in a revision of git.
 *
 * <p>Several threads may read files at once.
 */
public interface PackageFiles {

  /** What stands under a path. */
  enum Kind {
    FILE,
    FOLDER,
    SYMLINK,
    /** A pipe, a device, or something whose nature cannot be found out. */
    OTHER
  }

  /**
   * One thing in a folder.
   *
   * @param path path relative to the package, in Unicode form NFC, with forward slashes
   */
  record Entry(String path, Kind kind) {}

  /**
   * What stands directly in a folder, in no particular order.
   *
   * @param folder path relative to the package, with forward slashes
   * @throws IOException when the folder is not there or cannot be listed
   */
  List<Entry> list(String folder) throws IOException;

  /** What stands under this path; symbolic links on the way are not followed. */
  default Optional<Entry> entry(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, Math.max(0, slash));
    if (slash >= 0 && entry(folder).filter(e -> e.kind() == Kind.FOLDER).isEmpty()) {
      return Optional.empty();
    }
    return list(folder).stream().filter(e -> e.path().equals(path)).findFirst();
  }

  /**
   * A name that only files with the same bytes share, where it is known without reading them.
   *
   * @throws IOException when there is no such file
   */
  default Optional<String> identity(String path) throws IOException {
    return Optional.empty();
  }

  /**
   * Opens a file.
   *
   * @throws IOException when it is not there or cannot be read
   */
  InputStream open(String path) throws IOException;

  /** How the files came to be, as far as anything keeps it. */
  default FileHistory history() {
    return FileHistory.NONE;
  }
}
