package dev.dossier.cli;

import dev.dossier.assess.rules.Examination;
import dev.dossier.assess.rules.Review;
import dev.dossier.assess.rules.reference.UnknownCommit;
import dev.dossier.assess.rules.trust.CommitByOthers;
import dev.dossier.assess.rules.trust.CommitOutOfPeriod;
import dev.dossier.cli.Study.Judged;
import dev.dossier.finding.Findings;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.git.CommitLookup;
import dev.dossier.source.git.NoRevision;
import dev.dossier.understand.trust.NamedCommits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Repositories in which to look for the commits that evidence names.
 *
 * @param folders by the names that evidence calls them
 */
record NamedRepositories(Map<String, Path> folders) {
  private static final Examination OF_COMMITS =
      new Examination(List.of(new UnknownCommit(), new CommitByOthers(), new CommitOutOfPeriod()));

  /**
   * What is wrong with the commits that a package names.
   *
   * @throws Refusal when a folder is no repository
   */
  Findings check(Judged judged, PackageFiles files) throws Refusal {
    Map<String, CommitLookup> open = new TreeMap<>();
    try {
      for (Map.Entry<String, Path> folder : folders.entrySet()) {
        open.put(folder.getKey(), CommitLookup.in(folder.getValue()));
      }
      NamedCommits commits = new NamedCommits(judged.pack(), files, open);
      Review review =
          new Review(judged.pack(), judged.playbook(), judged.assessment(), judged.figures());
      return OF_COMMITS.of(review.knowing(commits.of(judged.pack().evidence())));
    } catch (NoRevision none) {
      throw new Refusal(none.getMessage());
    } finally {
      open.values().forEach(CommitLookup::close);
    }
  }
}
