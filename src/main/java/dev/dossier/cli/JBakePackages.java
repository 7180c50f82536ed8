package dev.dossier.cli;

import dev.dossier.bake.BakeException;
import dev.dossier.bake.BakeFault;
import dev.dossier.bake.StockPackages;
import dev.dossier.cli.OpenPackage.Commits;
import dev.dossier.cli.Study.Judged;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import dev.dossier.render.Templates;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives a stock JBake the private site of the package that it bakes. */
public final class JBakePackages implements StockPackages {
  private final Clock clock;

  /** Called by Java's service loader. */
  public JBakePackages() {
    this(Clock.system(ZoneId.systemDefault()));
  }

  JBakePackages(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<StockPackage> open(Path folder) throws BakeException, IOException {
    if (!Files.exists(folder.resolve(PackageReader.CASE))) {
      return Optional.empty();
    }
    PackageFiles files = new FolderFiles(folder);
    Study study = study(files);
    Optional<Judged> judged = study.judged();
    if (judged.isEmpty() || study.findings().stopTheBuild()) {
      throw new BakeException(faults(study.findings()));
    }
    Ingredients all =
        new Ingredients(files, Templates.with(files), study, judged.get(), Commits.NONE, Past.NONE);
    Ingredients.Site site = all.of(Audience.PRIVATE, all.settings());
    return Optional.of(new StockPackage(site.input(), site.templates()));
  }

  private Study study(PackageFiles files) throws IOException {
    try {
      return Study.of(files, LocalDate.now(clock), Optional.empty());
    } catch (NotAPackage unreadable) {
      throw new IOException(unreadable.getMessage(), unreadable);
    }
  }

  private static List<BakeFault> faults(Findings findings) {
    return findings.all().stream()
        .filter(finding -> finding.severity() == Severity.ERROR && !finding.waived())
        .map(JBakePackages::fault)
        .toList();
  }

  private static BakeFault fault(Finding finding) {
    return new BakeFault(
        String.format(
            Locale.ROOT,
            "%s:%d:%d",
            finding.place().file(),
            finding.place().line(),
            finding.place().column()),
        finding.message(),
        finding.hint());
  }
}
