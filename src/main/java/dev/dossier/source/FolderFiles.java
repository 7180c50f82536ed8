package dev.dossier.source;

import dev.dossier.source.history.FileHistory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a package in a folder on disk.
 *
 * <p>No symbolic link below the folder is followed; the folder itself may be one.
 */
public final class FolderFiles implements PackageFiles {
  private final Path root;
  private final FileHistory history;

  /** Files on disk whose names are spelt otherwise there, by the paths they are known under. */
  private final Map<String, Path> respelt = new ConcurrentHashMap<>();

  /** The files of a folder of which nothing keeps the past. */
  public FolderFiles(Path root) {
    this(root, FileHistory.NONE);
  }

  /**
   * The files of a folder.
   *
   * @param history how they came to be
   */
  public FolderFiles(Path root, FileHistory history) {
    this.root = root;
    this.history = history;
  }

  @Override
  public FileHistory history() {
    return history;
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    List<Entry> twins = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(onDisk(folder))) {
      for (Path child : children) {
        Entry entry = entry(folder, child);
        if (entries.putIfAbsent(entry.path(), entry) != null) {
          twins.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    twins.addAll(entries.values());
    return twins;
  }

  private Entry entry(String folder, Path child) {
    String name = String.valueOf(child.getFileName());
    String known = Normalizer.normalize(decoded(name, child), Normalizer.Form.NFC);
    String path = folder.isEmpty() ? known : folder + "/" + known;
    if (!known.equals(name) || name.indexOf('\uFFFD') >= 0) {
      // Of two spellings of one name the same is read whatever the order of the folder.
      respelt.merge(path, child, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    return new Entry(path, kind(child));
  }

  /**
   * The name as UTF-8, where Java could not decode it because the machine's locale says ASCII: the
   * path still has the bytes, and its address shows them.
   */
  private static String decoded(String name, Path child) {
    if (name.indexOf('\uFFFD') < 0) {
      return name;
    }
    String address = child.toUri().getRawPath();
    String last = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    String coded = last.substring(last.lastIndexOf('/') + 1).replace("+", "%2B");
    return URLDecoder.decode(coded, StandardCharsets.UTF_8);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return SteadyStream.open(onDisk(path), path);
  }

  /** The file on disk behind a path, whose folders may be spelt otherwise there. */
  private Path onDisk(String path) {
    Path known = respelt.get(path);
    if (known != null) {
      return known;
    }
    int slash = path.lastIndexOf('/');
    Path folder = slash < 0 ? root : onDisk(path.substring(0, slash));
    return path.isEmpty() ? root : folder.resolve(path.substring(slash + 1));
  }

  private Kind kind(Path path) {
    try {
      var attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        return Kind.SYMLINK;
      }
      return attributes.isDirectory()
          ? Kind.FOLDER
          : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    } catch (IOException e) {
      return Kind.OTHER;
    }
  }
}
