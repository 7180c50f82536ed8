package dev.dossier.assess;

import dev.dossier.assess.Assessment.Coverage;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.SustainedRun;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Band;
import dev.dossier.playbook.Playbook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Works out what a package is worth by a playbook: the same input gives the same bits. */
public final class Assessor {
  private static final Comparator<EvidenceResult> LARGEST_FIRST =
      Comparator.comparing((EvidenceResult file) -> -file.points())
          .thenComparing(EvidenceResult::id);

  private final Playbook playbook;
  private final LocalDate asOf;
  private final Rubric rubric;
  private final List<Rated> rated;
  private final List<Rated> counted;

  private Assessor(PromotionPackage pack, Playbook playbook, LocalDate asOf) {
    this.playbook = playbook;
    this.asOf = asOf;
    this.rubric = Rubric.of(playbook, pack.promotion());
    Rater rater = new Rater(pack, playbook, asOf);
    this.rated = pack.evidence().stream().map(rater::rate).toList();
    this.counted = rated.stream().filter(Rated::counts).toList();
  }

  /** The score for a day and why it is so; evidence that begins after that day counts nothing. */
  public static Assessment assess(PromotionPackage pack, Playbook playbook, LocalDate asOf) {
    return new Assessor(pack, playbook, asOf).assessment();
  }

  /** The score alone, 0 to 100, for whoever needs many of them. */
  public static double score(PromotionPackage pack, Playbook playbook, LocalDate asOf) {
    Assessor assessor = new Assessor(pack, playbook, asOf);
    return assessor.tally(assessor.counted).score();
  }

  /** The day that a score holds for where nobody asks for another: at latest the committee's. */
  public static LocalDate asOf(PromotionCase promotion, LocalDate today) {
    return today.isBefore(promotion.committee()) ? today : promotion.committee();
  }

  private Assessment assessment() {
    Tally tally = tally(counted);
    Contributions contributions = new Contributions(tally);
    List<EvidenceResult> files =
        rated.stream()
            .map(file -> file.result(contributions.points(file.id())))
            .sorted(LARGEST_FIRST)
            .toList();
    Optional<String> strongest =
        files.stream().findFirst().filter(file -> file.points() > 0).map(EvidenceResult::id);
    double score = tally.score();
    Coverage coverage = coverage(tally);
    boolean withheld = coverage.of() == 0 || coverage.ratio() < playbook.scoring().withholdBelow();
    return new Assessment(
        asOf,
        score,
        withheld,
        coverage,
        withheld ? Optional.empty() : band(score),
        strongest,
        strongest.map(this::without).orElse(score),
        contributions.criteria(),
        files,
        tally.run(),
        new Gains(tally, counted, playbook.scoring()).ranked());
  }

  private Tally tally(List<Rated> files) {
    SustainedRun run = new SustainedMonths(files, playbook.scoring(), asOf).run();
    return Tally.of(rubric, files, run);
  }

  /** The months that only this file covers go with it. */
  private double without(String id) {
    return tally(counted.stream().filter(file -> !file.id().equals(id)).toList()).score();
  }

  private Optional<Band> band(double score) {
    return playbook.bands().isEmpty() ? Optional.empty() : Optional.of(playbook.band(score));
  }

  private static Coverage coverage(Tally tally) {
    int evidenced = 0;
    int of = 0;
    for (Tally.Line line : tally.lines()) {
      of += line.row().counted();
      for (Tally.Column column : line.columns()) {
        evidenced += column.waived() || column.files().isEmpty() ? 0 : 1;
      }
    }
    return new Coverage(evidenced, of);
  }
}
