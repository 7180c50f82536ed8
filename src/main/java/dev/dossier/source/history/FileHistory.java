package dev.dossier.source.history;

import java.io.IOException;
import java.util.Set;

/** The past of a package's files. */
public interface FileHistory {
  /** The past of files that nothing keeps. */
  FileHistory NONE = new None();

  /**
   * Goes back through the commits that touched some files, the latest first for each of them.
   *
   * <p>A file that was only renamed is followed. Of a merge only what no parent has counts as its
   * own change.
   *
   * @param paths paths relative to the package, as the latest commit has them; what it does not
   *     have is passed over
   * @param visitor is told each version, and says how far to go
   * @return the files whose past could not be followed as far as the visitor wanted, because this
   *     clone does not hold it
   */
  Set<String> walk(Set<String> paths, Visitor visitor);

  /** The {@code .mailmap} at the top of the repository, as the latest commit has it, or nothing. */
  String mailmap();

  /** Takes the versions of files. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Takes one version.
     *
     * @param path the file's path as it is now
     * @return whether earlier versions of this file are wanted
     */
    boolean visit(String path, Version version);
  }

  /**
   * What a commit made of a file.
   *
   * @param content what the file holds since
   */
  record Version(Commit commit, Content content) {}

  /** What a file held. */
  @FunctionalInterface
  interface Content {
    /**
     * Its bytes.
     *
     * @throws IOException when this clone does not hold them
     */
    byte[] bytes() throws IOException;
  }

  /** No past. */
  record None() implements FileHistory {
    @Override
    public Set<String> walk(Set<String> paths, Visitor visitor) {
      return Set.of();
    }

    @Override
    public String mailmap() {
      return "";
    }
  }
}
