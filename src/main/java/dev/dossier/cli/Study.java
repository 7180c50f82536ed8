package dev.dossier.cli;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.assess.rules.Examination;
import dev.dossier.assess.rules.Review;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.model.Audience;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.playbook.Playbook;
import dev.dossier.report.RuleBook;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageParser;
import dev.dossier.source.PackageSource;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A package read, understood, assessed and examined: what every command starts from.
 *
 * @param source the files, to show lines of
 * @param judged what it is worth; absent when its case or its ladder could not be understood
 * @param readingFindings what reading its files found
 * @param findings everything wrong with it, of all stages
 */
record Study(
    PackageSource source,
    Optional<Judged> judged,
    List<Finding> readingFindings,
    Findings findings) {
  Study {
    readingFindings = List.copyOf(readingFindings);
  }

  /**
   * A package that could be understood, and what it is worth by its ladder.
   *
   * @param publicDay the day for which the public site holds; never the committee's, which the
   *     public does not know
   */
  record Judged(
      PromotionPackage pack,
      Playbook playbook,
      Assessment assessment,
      FigureBook figures,
      LocalDate publicDay) {

    private static Judged of(
        PromotionPackage pack, Playbook playbook, LocalDate asOf, LocalDate publicDay) {
      Assessment assessment = Assessor.assess(pack, playbook, asOf);
      FigureBook figures = FigureBook.of(pack, playbook, assessment);
      return new Judged(pack, playbook, assessment, figures, publicDay);
    }

    /** The day for which the site of this audience holds. */
    LocalDate day(Audience audience) {
      return audience == Audience.PUBLIC ? publicDay : assessment.asOf();
    }
  }

  /**
   * Studies a package.
   *
   * @param today the day for which it is assessed, unless the committee met before
   * @param asOf the day to assess it for instead
   * @throws Refusal when it is no package
   */
  static Study of(OpenPackage open, LocalDate today, Optional<LocalDate> asOf) throws Refusal {
    return of(open, new PackageParser(), today, asOf);
  }

  /** The same with a parser that remembers what it parsed before. */
  static Study of(OpenPackage open, PackageParser parser, LocalDate today, Optional<LocalDate> asOf)
      throws Refusal {
    return of(understood(open, parser), today, asOf);
  }

  /** Studies a package wherever its files are kept. */
  static Study of(PackageFiles files, LocalDate today, Optional<LocalDate> asOf)
      throws NotAPackage {
    return of(understood(files, new PackageParser()), today, asOf);
  }

  /** Studies a package that was read already. */
  static Study of(Understood understood, LocalDate today, Optional<LocalDate> asOf) {
    Optional<Judged> judged = Optional.empty();
    if (understood.pack().isPresent() && understood.playbook().isPresent()) {
      PromotionPackage pack = understood.pack().get();
      LocalDate day = asOf.orElse(Assessor.asOf(pack.promotion(), today));
      judged = Optional.of(Judged.of(pack, understood.playbook().get(), day, asOf.orElse(today)));
    }
    List<Finding> examined = judged.map(Study::examined).map(Findings::all).orElse(List.of());
    return new Study(
        understood.source(),
        judged,
        understood.findings(),
        Findings.of(understood.findings(), examined));
  }

  /** The ladder of the package in a folder, where it can be read. */
  static Optional<Playbook> playbook(Path folder) {
    try (OpenPackage open = OpenPackage.in(folder, Optional.empty())) {
      return understood(open, new PackageParser()).playbook();
    } catch (Refusal noPackage) {
      return Optional.empty();
    }
  }

  private static Understood understood(OpenPackage open, PackageParser parser) throws Refusal {
    try {
      return understood(open.files(), parser);
    } catch (NotAPackage no) {
      throw new Refusal(open.name() + ": " + no.getMessage().replaceFirst("\\.$", open.ending()));
    }
  }

  private static Understood understood(PackageFiles files, PackageParser parser)
      throws NotAPackage {
    return new Understanding(Set.copyOf(RuleBook.all().ids()), parser).of(files);
  }

  private static Findings examined(Judged j) {
    return Examination.full().of(new Review(j.pack(), j.playbook(), j.assessment(), j.figures()));
  }

  /** Files that say that they are drafts: nothing in them is checked, counted or shown. */
  List<String> drafts() {
    return judged.map(j -> j.pack().drafts()).orElse(List.of()).stream().map(Draft::file).toList();
  }

  /** How many files were read for their text. */
  int files() {
    return source.pages().size() + (source.playbook().isPresent() ? 1 : 0);
  }

  /** The text of a line, for a finding to show. */
  String line(String file, int line) {
    return source.file(file).map(f -> f.line(line)).orElse("");
  }
}
