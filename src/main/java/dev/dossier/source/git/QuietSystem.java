package dev.dossier.source.git;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit may know of the machine: nothing of the user's and the system's settings, so that a
 * repository reads the same everywhere.
 *
 * <p>Left alone, JGit starts the machine's own git to ask where its settings are, and writes probes
 * into the repository to measure how exact the clock of its files is. Reading a package must do
 * neither.
 */
final class QuietSystem extends SystemReader.Delegate {

  private QuietSystem(SystemReader system) {
    super(system);
  }

  /** Makes JGit read the machine through this class; further calls change nothing. */
  static void settle() {
    SystemReader system = SystemReader.getInstance();
    if (!(system instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(system));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  /** Settings without a file, but for the clock of files, which counts as a coarse one. */
  private static final class NoSettings extends FileBasedConfig {
    private static final String CLOCK = "filesystem";

    NoSettings(@Nullable Config parent, FS fs) {
      super(parent, new File("none"), fs);
    }

    @Override
    public void load() {
      // there is no file
    }

    @Override
    public void save() {
      // there is no file
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public @Nullable String getString(String section, @Nullable String part, String name) {
      return CLOCK.equals(section) ? "2 seconds" : super.getString(section, part, name);
    }
  }
}
