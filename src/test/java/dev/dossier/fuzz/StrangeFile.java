package dev.dossier.fuzz;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.assess.rules.Examination;
import dev.dossier.assess.rules.Review;
import dev.dossier.model.Audience;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.project.Projection;
import dev.dossier.source.MemoryFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.understand.PackageText;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Takes a small package with one strange file through every stage before the bake. */
final class StrangeFile {
  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private StrangeFile() {}

  static void takeThroughAllStages(String path, byte[] bytes) {
    try {
      Understood read = new Understanding(Set.of()).of(aPackage().with(path, bytes));
      if (read.pack().isPresent() && read.playbook().isPresent()) {
        judge(read.pack().get(), read.playbook().get(), read);
      }
    } catch (NotAPackage e) {
      throw new IllegalStateException("the small package has its case", e);
    }
  }

  private static void judge(PromotionPackage pack, Playbook playbook, Understood read) {
    Assessment assessment = Assessor.assess(pack, playbook, AS_OF);
    FigureBook figures = FigureBook.of(pack, playbook, assessment);
    Examination.full().of(new Review(pack, playbook, assessment, figures));
    for (Audience audience : Audience.values()) {
      new Projection(pack, playbook, AS_OF, read.findings()).of(audience);
    }
  }

  private static MemoryFiles aPackage() {
    PackageText small = PackageText.small();
    MemoryFiles files = new MemoryFiles();
    for (String path : List.of(PackageText.CASE, PackageText.PLATFORM, PackageText.MANAGER)) {
      try (InputStream in = small.open(path)) {
        files.with(path, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }
}
