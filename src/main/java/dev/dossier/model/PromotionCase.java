package dev.dossier.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The case itself, as {@code content/promotion.md} states it; its prose is the ask.
 *
 * @param levelSince month in which the current level was reached
 * @param committee day the committee meets
 * @param playbook name of a bundled playbook, or a path in the package
 * @param currency ISO 4217 code in which impact is counted
 * @param baseline what is usual for the current level, by measure; each above 0
 * @param waived indicators set aside, each with its reason
 * @param declassify names of the figures that the public site may tell about hidden things
 */
public record PromotionCase(
    Head head,
    String candidate,
    String from,
    String to,
    YearMonth levelSince,
    LocalDate committee,
    String playbook,
    String currency,
    Map<String, BigDecimal> baseline,
    List<IndicatorWaiver> waived,
    List<String> declassify) {

  /** An indicator set aside: it leaves the denominator and stays visible with its reason. */
  public record IndicatorWaiver(String indicator, String reason) {}

  public PromotionCase {
    baseline = Map.copyOf(baseline);
    waived = List.copyOf(waived);
    declassify = List.copyOf(declassify);
  }

  public String title() {
    return head.title();
  }
}
