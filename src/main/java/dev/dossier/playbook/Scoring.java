package dev.dossier.playbook;

/**
 * Parameters of the score, MODEL §4.
 *
 * @param magnitudeFloor least magnitude of any evidence
 * @param largestDimensions how many of the largest dimensions are averaged
 * @param claimed credibility without anything to open or anybody to vouch
 * @param artifact credibility with an artifact that its readers can open
 * @param recorded credibility with a recorded endorsement that is not stale
 * @param verified credibility with a verified endorsement that is not stale
 * @param freshMonths months since its end for which evidence counts in full
 * @param staleMonths months after which recency stays at its floor
 * @param recencyFloor recency of old evidence
 * @param undiluted how many indicators a file supports without dilution
 * @param measured factor on money that was measured
 * @param estimated factor on money that was estimated
 * @param projected factor on money that was projected
 * @param sustainMagnitude least magnitude of the evidence that covers a month
 * @param sustainGrace months before the as-of month in which a run may end
 * @param withholdBelow coverage under which the score is withheld, 0 to 1
 */
public record Scoring(
    double magnitudeFloor,
    int largestDimensions,
    double claimed,
    double artifact,
    double recorded,
    double verified,
    int freshMonths,
    int staleMonths,
    double recencyFloor,
    int undiluted,
    double measured,
    double estimated,
    double projected,
    double sustainMagnitude,
    int sustainGrace,
    double withholdBelow) {
  /** The parameters that hold where a playbook says nothing. */
  public static final Scoring DEFAULT =
      new Scoring(0.2, 2, 0.4, 0.6, 0.8, 1.0, 24, 48, 0.5, 4, 1.0, 0.8, 0.5, 0.5, 3, 0.30);
}
