package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.source.PackageFiles.Entry;
import dev.dossier.source.PackageFiles.Kind;
import dev.dossier.source.rules.LeftBehind;
import dev.dossier.source.rules.SymbolicLink;
import dev.dossier.source.rules.Unreadable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads all files of a package, several at once, and never follows a link. What is read and found
 * is in one order on every machine.
 */
public final class PackageReader {
  /** The file that makes a folder a package. */
  public static final String CASE = "content/promotion.md";

  /** Folders of which a build may read every file. */
  public static final List<String> FOLDERS = List.of("content", "templates", "assets");

  private static final String PLAYBOOK = "playbook.yaml";
  private static final String SETTINGS = "jbake.properties";

  /** The file by which JBake is told to leave out the folder that it lies in. */
  private static final String LEAVE_OUT = ".jbakeignore";

  private static final Pattern LEFT_BEHIND =
      Pattern.compile(
          "\\..*|.*~|~\\$.*|#.*#|(?i:.*\\.(?:sw[a-px]|bak|orig|rej|tmp)|thumbs\\.db|desktop\\.ini)");

  private final PackageFiles files;
  private final FileReader reader;

  PackageReader(PackageFiles files, FileReader reader) {
    this.files = files;
    this.reader = reader;
  }

  public PackageReader(PackageFiles files, Limits limits) {
    this(files, new FileReader(files, limits));
  }

  public PackageReader(PackageFiles files) {
    this(files, Limits.DEFAULT);
  }

  /**
   * Reads the package.
   *
   * @throws NotAPackage when the folder holds no {@code content/promotion.md}
   */
  public PackageSource read() throws NotAPackage {
    require();
    Walk content = new Walk("content");
    Walk templates = new Walk("templates");
    Walk assets = new Walk("assets");
    Walk playbook = new Walk(PLAYBOOK);
    Walk settings = new Walk(SETTINGS);
    List<Finding> findings = new ArrayList<>();
    List<SourceFile> pages = new ArrayList<>();
    List<SourceFile> attachments = new ArrayList<>();
    for (Read read : content.files.parallelStream().map(this::content).toList()) {
      (isPage(read.file().path()) ? pages : attachments).add(read.file());
      findings.addAll(read.findings());
    }
    findings.addAll(new FileNames().check(content.files));
    return new PackageSource(
        pages,
        attachments,
        playbook.read(true, findings).stream().findFirst(),
        templates.read(false, findings),
        assets.read(false, findings),
        settings.read(false, findings).stream().findFirst(),
        content.ignored,
        content.addTo(findings));
  }

  /** Whether a file or folder is hidden, or is what an editor leaves behind: it is never read. */
  public static boolean isLeftBehind(String path) {
    return LEFT_BEHIND.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
  }

  /**
   * Reads one file of text, such as a playbook that the case names.
   *
   * @param path path relative to the package; one that leads out of it is not found
   * @return the file, or nothing when there is no such file
   */
  public Optional<Read> text(String path) {
    return present(path) ? Optional.of(reader.text(path)) : Optional.empty();
  }

  private Read content(String path) {
    return isPage(path) ? reader.text(path) : reader.other(path);
  }

  private static boolean isPage(String path) {
    return path.endsWith(".md");
  }

  private void read(String path, boolean text, List<SourceFile> to, List<Finding> findings) {
    Read read = text ? reader.text(path) : reader.other(path);
    to.add(read.file());
    findings.addAll(read.findings());
  }

  private boolean present(String path) {
    try {
      return files.entry(path).filter(e -> e.kind() == Kind.FILE).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private void require() throws NotAPackage {
    try {
      Optional<Kind> content = files.entry("content").map(Entry::kind);
      if (content.isEmpty()) {
        throw new NotAPackage("There is no folder `content` here, so this is no package.");
      }
      if (content.get() != Kind.FOLDER) {
        throw new NotAPackage("`content` is no folder here, so this is no package.");
      }
      if (files.entry(CASE).isEmpty()) {
        throw new NotAPackage("There is no file `" + CASE + "` here, so this is no package.");
      }
    } catch (IOException e) {
      throw new NotAPackage("The folder cannot be read: " + FileReader.reason(e) + ".");
    }
  }

  /** What stands below one folder of the package. */
  private final class Walk {
    private final List<String> files = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<String> folders = new ArrayDeque<>();

    Walk(String folder) {
      if (exists(folder)) {
        folders.add(folder);
      }
      while (!folders.isEmpty()) {
        list(folders.remove());
      }
      files.sort(SourceFile.BY_CODE_POINT);
      ignored.sort(SourceFile.BY_CODE_POINT);
    }

    private boolean exists(String folder) {
      try {
        Optional<Entry> entry = PackageReader.this.files.entry(folder);
        entry.filter(e -> e.kind() != Kind.FOLDER).ifPresent(this::place);
        return entry.filter(e -> e.kind() == Kind.FOLDER).isPresent();
      } catch (IOException e) {
        findings.add(new Unreadable().because(folder, FileReader.reason(e)));
        return false;
      }
    }

    private void list(String folder) {
      try {
        List<Entry> entries = PackageReader.this.files.list(folder);
        String mark = folder + "/" + LEAVE_OUT;
        if (folder.contains("/") && entries.stream().map(Entry::path).anyMatch(mark::equals)) {
          ignored.add(folder);
          findings.add(new LeftBehind().asked(folder, LEAVE_OUT));
          return;
        }
        entries.stream()
            .sorted(Comparator.comparing(Entry::path, SourceFile.BY_CODE_POINT))
            .forEach(this::place);
      } catch (IOException e) {
        findings.add(new Unreadable().because(folder, FileReader.reason(e)));
      }
    }

    private void place(Entry entry) {
      String path = entry.path();
      if (isLeftBehind(path)) {
        leaveBehind(path);
        return;
      }
      switch (entry.kind()) {
        case FILE -> files.add(path);
        case FOLDER -> folders.add(path);
        case SYMLINK -> findings.add(new SymbolicLink().at(path));
        case OTHER -> findings.add(new Unreadable().notAFile(path));
      }
    }

    /** Git's own files are meant to be there; of others, their author may not know. */
    private void leaveBehind(String path) {
      ignored.add(path);
      if (!path.substring(path.lastIndexOf('/') + 1).startsWith(".git")) {
        findings.add(new LeftBehind().at(path));
      }
    }

    private List<SourceFile> read(boolean text, List<Finding> to) {
      List<SourceFile> read = new ArrayList<>();
      files.forEach(path -> PackageReader.this.read(path, text, read, to));
      addTo(to);
      return read;
    }

    private List<Finding> addTo(List<Finding> to) {
      to.addAll(findings);
      return to;
    }
  }

  /** A file that was read, and why perhaps not as a whole. */
  public record Read(SourceFile file, List<Finding> findings) {
    public Read {
      findings = List.copyOf(findings);
    }
  }
}
