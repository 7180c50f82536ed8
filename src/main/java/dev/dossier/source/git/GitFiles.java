package dev.dossier.source.git;

import dev.dossier.source.PackageFiles;
import dev.dossier.source.history.FileHistory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * The files of a package in one revision of git, straight from its objects.
 *
 * <p>A submodule is none of the package's files. Readable until its repository is closed.
 */
public final class GitFiles implements PackageFiles {
  private final Repository repository;
  private final String revision;
  private final Optional<ObjectId> root;
  private final FileHistory history;
  private final Map<String, Listing> listings = new ConcurrentHashMap<>();

  /**
   * The files below a tree.
   *
   * @param revision what the user calls it
   * @param root the package's folder; absent when the revision does not have it
   * @param history how the files came to be
   */
  GitFiles(
      Repository repository,
      String revision,
      Optional<? extends ObjectId> root,
      FileHistory history) {
    this.repository = repository;
    this.revision = revision;
    this.root = root.map(ObjectId::toObjectId);
    this.history = history;
  }

  /** What the user calls the revision. */
  public String revision() {
    return revision;
  }

  @Override
  public List<Entry> list(String folder) throws IOException {
    return listing(folder).entries();
  }

  @Override
  public InputStream open(String path) throws IOException {
    try {
      return repository.open(object(path, Kind.FILE)).openStream();
    } catch (MissingObjectException partialClone) {
      throw missing(path);
    }
  }

  @Override
  public FileHistory history() {
    return history;
  }

  @Override
  public Optional<String> identity(String path) throws IOException {
    return Optional.of(blob(path).name());
  }

  /** The name of a file's content among git's objects. */
  ObjectId blob(String path) throws IOException {
    return object(path, Kind.FILE);
  }

  /** How many bytes a file has. */
  long size(ObjectId blob) throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      return reader.getObjectSize(blob, Constants.OBJ_BLOB);
    }
  }

  private ObjectId object(String path, Kind kind) throws IOException {
    Listing listing = listing(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    Node node = listing.nodes().get(path);
    if (node == null || node.entry().kind() != kind) {
      throw missing(path);
    }
    return node.object();
  }

  private Listing listing(String folder) throws IOException {
    Listing known = listings.get(folder);
    if (known == null) {
      known = read(folder);
      listings.put(folder, known);
    }
    return known;
  }

  private Listing read(String folder) throws IOException {
    if (folder.isEmpty() && root.isEmpty()) {
      return new Listing(List.of(), Map.of());
    }
    ObjectId tree = folder.isEmpty() ? root.get() : object(folder, Kind.FOLDER);
    List<Entry> entries = new ArrayList<>();
    Map<String, Node> nodes = new HashMap<>();
    try (ObjectReader reader = repository.newObjectReader()) {
      CanonicalTreeParser parser = new CanonicalTreeParser(null, reader, tree);
      for (; !parser.eof(); parser.next()) {
        String name = Normalizer.normalize(parser.getEntryPathString(), Normalizer.Form.NFC);
        String path = folder.isEmpty() ? name : folder + "/" + name;
        Entry entry = new Entry(path, kind(parser.getEntryFileMode()));
        entries.add(entry);
        nodes.putIfAbsent(path, new Node(entry, parser.getEntryObjectId()));
      }
    } catch (MissingObjectException partialClone) {
      throw missing(folder);
    }
    return new Listing(entries, nodes);
  }

  private static Kind kind(FileMode mode) {
    if (mode.equals(FileMode.TREE)) {
      return Kind.FOLDER;
    }
    if (mode.equals(FileMode.SYMLINK)) {
      return Kind.SYMLINK;
    }
    boolean file = mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
    return file ? Kind.FILE : Kind.OTHER;
  }

  private static NoSuchFileException missing(String path) {
    return new NoSuchFileException(path);
  }

  private record Node(Entry entry, ObjectId object) {}

  private record Listing(List<Entry> entries, Map<String, Node> nodes) {
    Listing {
      entries = List.copyOf(entries);
      nodes = Map.copyOf(nodes);
    }
  }
}
