package dev.dossier.report;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessment.Coverage;
import dev.dossier.assess.Assessment.EvidenceResult;
import dev.dossier.assess.Assessment.IndicatorResult;
import dev.dossier.assess.Assessment.State;
import dev.dossier.playbook.Playbook;
import dev.dossier.project.Tenths;
import dev.dossier.report.Sheet.Entry;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The score for a person at a terminal: the number, why it is so, and what would move it. */
public final class ScoreText {
  private static final String CAUTION =
      "A score measures the file, not the person or the decision.";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Columns beyond which the ends of a line no longer read as one line. */
  private static final int WIDEST = 88;

  private static final int SHORT_LIST = 5;

  /** As wide as the factors of any file. */
  private static final String FACTORS = "  1.00 × 1.00 × 1.00 × 1.00 = 1.00";

  private final Assessment assessment;
  private final Playbook playbook;
  private final Terminal terminal;
  private final boolean all;
  private final Sheet sheet;

  private ScoreText(Assessment assessment, Playbook playbook, Terminal terminal, boolean all) {
    this.assessment = assessment;
    this.playbook = playbook;
    this.terminal = terminal.atMost(WIDEST);
    this.all = all;
    this.sheet = new Sheet(this.terminal);
  }

  /**
   * The score as text.
   *
   * @param all whether to list every file and every gain, with the arithmetic of each file
   */
  public static String of(
      Assessment assessment, Playbook playbook, Terminal terminal, boolean all) {
    return new ScoreText(assessment, playbook, terminal, all).text();
  }

  private String text() {
    header();
    new CriteriaText(assessment, terminal, sheet).print();
    if (!assessment.withheld()) {
      files();
    }
    new GainsText(assessment, playbook, sheet).print(all ? Integer.MAX_VALUE : SHORT_LIST);
    waived();
    sheet.blank();
    sheet.wrapped(Ink.FAINT, "", CAUTION);
    return sheet.text();
  }

  private void header() {
    String number = Tenths.text(Tenths.tenths(assessment.score())) + " of 100";
    String band = assessment.band().map(b -> " · " + b.id()).orElse("");
    String headline = assessment.withheld() ? "No score yet" : number + band;
    sheet.sides(Ink.STRONG, headline, Ink.FAINT, playbook.title() + " · as of " + day());
    sheet.wrapped("", coverage() + withoutStrongest());
    if (assessment.withheld()) {
      sheet.wrapped(Ink.FAINT, "", whyWithheld());
    } else {
      assessment.band().ifPresent(b -> sheet.wrapped(Ink.FAINT, "", b.advice()));
    }
    sheet.blank();
  }

  private String coverage() {
    Coverage c = assessment.coverage();
    long waived = waivedIndicators().size();
    return ("evidence for " + c.evidenced() + " of " + RunSummary.counted(c.of(), "indicator"))
        + (waived == 0 ? "" : ", " + waived + " set aside");
  }

  private String withoutStrongest() {
    boolean stands = !assessment.withheld() && assessment.strongest().isPresent();
    String without = Tenths.text(Tenths.tenths(assessment.withoutStrongest()));
    return stands ? " · " + without + " without its strongest item" : "";
  }

  private String whyWithheld() {
    BigDecimal share = BigDecimal.valueOf(playbook.scoring().withholdBelow()).movePointRight(2);
    return "There is no number below evidence for "
        + share.stripTrailingZeros().toPlainString()
        + " % of the indicators: what nobody has written down is unknown, and not zero.";
  }

  private void files() {
    List<EvidenceResult> files = assessment.evidence();
    List<EvidenceResult> giving = files.stream().filter(f -> f.points() > 0).toList();
    List<EvidenceResult> listed =
        all ? files : giving.subList(0, Math.min(SHORT_LIST, giving.size()));
    if (listed.isEmpty()) {
      return;
    }
    Tenths points =
        Tenths.of(assessment.score(), files.stream().map(EvidenceResult::points).toList());
    sheet.heading("The score as a sum of files");
    List<Entry> entries = new ArrayList<>();
    long rest = points.total();
    for (int i = 0; i < listed.size(); i++) {
      rest -= points.parts().get(i);
      entries.add(entry(listed.get(i), points.parts().get(i)));
    }
    int others = giving.size() - listed.size();
    if (others > 0) {
      entries.add(
          new Entry(number(rest), RunSummary.counted(others, "other file"), "--all lists them"));
    }
    sheet.entries(entries);
    if (all) {
      arithmetic(listed);
    }
  }

  private Entry entry(EvidenceResult file, long points) {
    return new Entry(number(points), file.id(), strongest(file));
  }

  /** How the strength of each file comes about; its points follow from the strengths of all. */
  private void arithmetic(List<EvidenceResult> files) {
    sheet.heading("The strength of each file");
    sheet.wrapped(Ink.FAINT, "  ", "magnitude × credibility × recency × dilution = strength");
    int longest = files.stream().mapToInt(f -> Columns.of(terminal.text(f.id()))).max().orElse(0);
    if (FACTORS.length() + 2 + longest <= terminal.width()) {
      sheet.entries(files.stream().map(f -> new Entry(factors(f), f.id(), absence(f))).toList());
      return;
    }
    for (EvidenceResult file : files) {
      sheet.wrapped("  ", file.id());
      sheet.wrapped(Ink.FAINT, "  ", file.counts() ? factors(file) : "  " + absence(file));
    }
  }

  private String strongest(EvidenceResult file) {
    boolean strongest = assessment.strongest().filter(file.id()::equals).isPresent();
    return strongest ? "the strongest item" : "";
  }

  private static String factors(EvidenceResult f) {
    return f.counts()
        ? String.format(
            Locale.ROOT,
            "  %.2f × %.2f × %.2f × %.2f = %.2f",
            f.magnitude(),
            f.credibility(),
            f.recency(),
            f.dilution(),
            f.strength())
        : " ".repeat(FACTORS.length());
  }

  private static String absence(EvidenceResult f) {
    return f.counts() ? "" : "begins later and does not count yet";
  }

  private void waived() {
    List<IndicatorResult> waived = waivedIndicators();
    if (waived.isEmpty()) {
      return;
    }
    sheet.heading("Set aside");
    for (IndicatorResult i : waived) {
      sheet.wrapped("  ", i.indicator().id() + ": " + i.waiver().orElse(""));
    }
  }

  private List<IndicatorResult> waivedIndicators() {
    return assessment.indicators().stream().filter(i -> i.state() == State.WAIVED).toList();
  }

  private static String number(long tenths) {
    return String.format(Locale.ROOT, "%6s", Tenths.text(tenths));
  }

  private String day() {
    return DAY.format(assessment.asOf());
  }
}
