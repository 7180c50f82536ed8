package dev.dossier.review;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Findings;
import dev.dossier.finding.Severity;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.review.Snapshot.Valued;
import dev.dossier.source.PackageFiles;
import dev.dossier.understand.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A state of a package, read when something is asked of it. */
final class PastState {
  private static final String FORM = "format/";

  private final String name;
  private final PackageFiles files;
  private final Reading reading;
  private Optional<Understood> understood = Optional.empty();
  private boolean read;

  /**
   * A state that is not read yet.
   *
   * @param name what tells it from other states
   */
  PastState(String name, PackageFiles files, Reading reading) {
    this.name = name;
    this.files = files;
    this.reading = reading;
  }

  String name() {
    return name;
  }

  /**
   * Why it gives no score; nothing when it does.
   *
   * <p>A file that can't be understood would be missing from the score without a word. A reference
   * that leads nowhere takes nothing away: an indicator that today's ladder does not have counts
   * nothing, as ever.
   */
  Optional<String> fault() {
    if (understood().isEmpty()) {
      return Optional.of("it holds no package");
    }
    Understood state = understood().get();
    List<Finding> faults =
        state.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR && !f.waived())
            .filter(f -> f.rule().startsWith(FORM) || state.pack().isEmpty())
            .toList();
    if (!faults.isEmpty()) {
      return Optional.of(sentence(faults.get(0), faults.size() - 1));
    }
    return state.pack().isEmpty() || !state.contents().incomplete().isEmpty()
        ? Optional.of("a file of it can't be understood")
        : Optional.empty();
  }

  private static String sentence(Finding fault, int more) {
    String others =
        more == 0 ? "" : more == 1 ? ", and 1 more error" : ", and " + more + " more errors";
    return fault.place().file() + ":" + fault.place().line() + ": " + fault.message() + others;
  }

  /** What it was worth on a day; it must have no fault. */
  Snapshot on(LocalDate day) {
    Understood state = understood().orElseThrow();
    PromotionPackage pack = state.pack().orElseThrow();
    Playbook ladder = state.playbook().orElseThrow();
    Assessment assessment = Assessor.assess(pack, ladder, day);
    FigureBook figures = FigureBook.of(pack, ladder, assessment);
    return new Snapshot(
        name,
        files,
        state.source(),
        Optional.of(new Valued(pack, ladder, assessment, figures)),
        new Findings(List.of()));
  }

  private Optional<Understood> understood() {
    if (!read) {
      understood = reading.of(files);
      read = true;
    }
    return understood;
  }
}
