package dev.dossier.cli;

import dev.dossier.assess.ScoreHistory;
import dev.dossier.cli.OpenPackage.Origin;
import dev.dossier.cli.Study.Judged;
import dev.dossier.publish.BuildCache;
import dev.dossier.report.ChangeWords;
import dev.dossier.review.PastScores;
import dev.dossier.review.PastScores.Today;
import dev.dossier.review.Snapshot.Valued;
import dev.dossier.review.StepMemory;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageReader;
import dev.dossier.source.git.CommitLine;
import dev.dossier.source.git.GitRepository;
import dev.dossier.source.git.NoRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The past of a package as git keeps it.
 *
 * @param origin where the files come from
 * @param files the package's
 * @param judged what they are worth
 * @param cached whether what was found out is kept for the next time
 */
record GitPast(Origin origin, PackageFiles files, Judged judged, boolean cached) implements Past {
  static final String NAME = "history";
  private static final String CONTENT = "content";

  private static final String PLAYBOOK = "playbook.yaml";

  /** The past of an open package; nothing where there is no repository. */
  static Past of(OpenPackage open, Judged judged, boolean cached) {
    return open.origin()
        .<Past>map(origin -> new GitPast(origin, open.files(), judged, cached))
        .orElse(Past.NONE);
  }

  @Override
  public Optional<ScoreHistory> scores() {
    try (GitRepository repository = GitRepository.around(origin.folder())) {
      CommitLine line = repository.line(origin.revision(), PastScores.MOST);
      return line.commits().isEmpty() ? Optional.empty() : Optional.of(scores(repository, line));
    } catch (NoRevision | IOException unknown) {
      return Optional.empty();
    }
  }

  private ScoreHistory scores(GitRepository repository, CommitLine line) throws IOException {
    Optional<BuildCache> cache = cache(line);
    String basis = cache.isPresent() ? basis() : "";
    StepMemory memory = StepMemory.of(cache.flatMap(c -> c.find(NAME, basis)));
    boolean changed = origin.checkedOut() && !repository.holdsContent(origin.revision(), files);
    Valued valued =
        new Valued(judged.pack(), judged.playbook(), judged.assessment(), judged.figures());
    ScoreHistory history =
        new PastScores(repository, new Today(files, valued, changed), ChangeWords::plain, memory)
            .of(line);
    if (memory.learnt()) {
      cache.ifPresent(c -> c.keep(NAME, basis, memory.text()));
    }
    return history;
  }

  /**
   * Where results are kept; never of a shallow clone, which knows less of who vouched for what, nor
   * in a folder that holds no package, such as a bare repository.
   */
  private Optional<BuildCache> cache(CommitLine line) {
    Path folder = origin.folder();
    return cached && !line.cut() && Files.isDirectory(folder.resolve(CONTENT))
        ? Optional.of(new BuildCache(folder))
        : Optional.empty();
  }

  /** All that a score depends on besides the content and the day. */
  String basis() throws IOException {
    List<String> basis = new ArrayList<>(List.of(Version.fingerprint()));
    String ladder = judged.pack().promotion().playbook();
    basis.add(ladder);
    PackageReader reader = new PackageReader(files);
    Set<String> frame = new TreeSet<>(PastScores.FRAME);
    frame.addAll(List.of(PLAYBOOK, ladder.replaceFirst("^\\./", "")));
    for (String path : frame) {
      basis.add(path + " " + reader.text(path).map(r -> r.file().fingerprint()).orElse(""));
    }
    return String.join("\n", basis);
  }
}
