package dev.dossier.source.git;

import dev.dossier.source.history.FileHistory;
import java.nio.file.Path;
import java.util.Set;

/**
 * The past of the files in a folder, as far as they are in git; git is looked at when asked for it.
 *
 * @param folder the package's folder
 */
public record FolderHistory(Path folder) implements FileHistory {

  @Override
  public Set<String> walk(Set<String> paths, Visitor visitor) {
    try (GitRepository repository = GitRepository.around(folder)) {
      return repository.history().walk(paths, visitor);
    } catch (NoRevision none) {
      return Set.of();
    }
  }

  @Override
  public String mailmap() {
    try (GitRepository repository = GitRepository.around(folder)) {
      return repository.history().mailmap();
    } catch (NoRevision none) {
      return "";
    }
  }
}
