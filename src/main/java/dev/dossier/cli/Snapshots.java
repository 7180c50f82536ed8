package dev.dossier.cli;

import dev.dossier.assess.Assessment;
import dev.dossier.report.RuleBook;
import dev.dossier.review.Comparison;
import dev.dossier.review.Snapshot;
import dev.dossier.review.Snapshot.Valued;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageParser;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads two states of a package to compare them: what is the same in both is parsed once. */
final class Snapshots {
  private final PackageParser parser = PackageParser.remembering();
  private final Understanding understanding =
      new Understanding(Set.copyOf(RuleBook.all().ids()), parser);
  private final LocalDate today;
  private final Optional<LocalDate> asOf;

  /**
   * States to be assessed for one day.
   *
   * @param today the day, unless the committee met before
   * @param asOf another day that the user asks for
   */
  Snapshots(LocalDate today, Optional<LocalDate> asOf) {
    this.today = today;
    this.asOf = asOf;
  }

  /**
   * The later state, which decides for which day both are assessed.
   *
   * @param name what to call it
   * @throws Refusal when it is no package
   */
  Snapshot head(OpenPackage open, String name) throws Refusal {
    try {
      return snapshot(understanding.of(open.files()), open, name, asOf);
    } catch (NotAPackage no) {
      throw new Refusal(open.name() + ": " + no.getMessage());
    }
  }

  /** The earlier state, in which there may have been no package yet. */
  Snapshot base(OpenPackage open, String name, Snapshot head) {
    Optional<LocalDate> day =
        asOf.or(() -> head.valued().map(Valued::assessment).map(Assessment::asOf));
    return read(open.files())
        .map(understood -> snapshot(understood, open, name, day))
        .orElseGet(() -> Snapshot.nothing(name, open.files()));
  }

  /** Compares two states that were read here. */
  Comparison comparison() {
    return new Comparison(this::read, parser);
  }

  private Optional<Understood> read(PackageFiles files) {
    try {
      return Optional.of(understanding.of(files));
    } catch (NotAPackage no) {
      return Optional.empty();
    }
  }

  private Snapshot snapshot(
      Understood understood, OpenPackage open, String name, Optional<LocalDate> day) {
    return of(Study.of(understood, today, day), open, name);
  }

  /** A state that was studied already. */
  static Snapshot of(Study study, OpenPackage open, String name) {
    return new Snapshot(
        name,
        open.files(),
        study.source(),
        study.judged().map(j -> new Valued(j.pack(), j.playbook(), j.assessment(), j.figures())),
        study.findings());
  }
}
