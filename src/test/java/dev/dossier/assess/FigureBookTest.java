package dev.dossier.assess;

import static dev.dossier.testing.EvidenceDraft.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Figure.Origin;
import dev.dossier.assess.Figure.Value;
import dev.dossier.assess.Figure.Value.Count;
import dev.dossier.assess.Figure.Value.Money;
import dev.dossier.assess.Figure.Value.Quantity;
import dev.dossier.assess.Figure.Value.YearlyAndOnce;
import dev.dossier.model.Audience;
import dev.dossier.model.Basis;
import dev.dossier.model.Better;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.Nature;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.Relation;
import dev.dossier.model.Trust;
import dev.dossier.playbook.Playbook;
import dev.dossier.testing.Ladders;
import dev.dossier.testing.PackageDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureBookTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Playbook LADDER = Ladders.four();

  private static FigureBook book(PromotionPackage pack) {
    return FigureBook.of(pack, LADDER, Assessor.assess(pack, LADDER, AS_OF));
  }

  private static FigureBook book(Evidence... evidence) {
    return book(PackageDraft.of(evidence));
  }

  private static BigDecimal million(long millions) {
    return BigDecimal.valueOf(millions).movePointRight(6);
  }

  private static Optional<Value> value(FigureBook book, String expression) {
    return book.find(expression).map(Figure::value);
  }

  /** The sums of the bundled ladder's story: 23, 15 and 5 million. */
  private static PackageDraft story() {
    return PackageDraft.empty()
        .with(
            evidence("evidence/platform")
                .teams(47)
                .engineers(127)
                .change("61000000", "38000000", "USD/year", Optional.of(Better.LOWER)))
        .with(
            evidence("evidence/product")
                .engineers(60)
                .worth("15000000", "USD/year", Basis.MEASURED, Optional.of(Nature.REVENUE)))
        .with(
            evidence("evidence/reliability")
                .teams(14)
                .modelled("availability-to-cost", ValuerTest.outages()));
  }

  @Test
  void theTotalIsTheSumOfWhatWasMeasured() {
    Figure total = book(story().build()).find("total-impact").orElseThrow();
    assertThat(total.value()).isEqualTo(new YearlyAndOnce(million(43), BigDecimal.ZERO, "USD"));
    assertThat(total.origins())
        .containsExactly(
            new Origin("evidence/platform", "outcomes[0]", Optional.of(million(23))),
            new Origin("evidence/product", "outcomes[0]", Optional.of(million(15))),
            new Origin("evidence/reliability", "outcomes[0]", Optional.of(million(5))));
    assertThat(total.explanation())
        .isEqualTo(
            "Adds up the measured money in USD, each sum times the share claimed in it; estimates"
                + " and projections are left out.");
  }

  @Test
  void kindsOfMoneyAreToldApart() {
    FigureBook book = book(story().build());
    assertThat(value(book, "savings"))
        .contains(new YearlyAndOnce(million(23), BigDecimal.ZERO, "USD"));
    assertThat(value(book, "revenue"))
        .contains(new YearlyAndOnce(million(15), BigDecimal.ZERO, "USD"));
    assertThat(value(book, "avoided-cost"))
        .contains(new YearlyAndOnce(million(5), BigDecimal.ZERO, "USD"));
  }

  @Test
  void yearlyAndOneTimeMoneyAndOtherCurrenciesNeverMix() {
    FigureBook book =
        book(
            evidence("e")
                .share("0.5")
                .saves("4000000", "USD/year")
                .saves("3000000", "USD")
                .saves("9000000", "EUR")
                .worth("7000000", "USD", Basis.ESTIMATED, Optional.empty())
                .worth("1000000", "USD/year", Basis.PROJECTED, Optional.empty())
                .build());
    assertThat(value(book, "total-impact"))
        .contains(
            new YearlyAndOnce(new BigDecimal("2000000.0"), new BigDecimal("1500000.0"), "USD"));
    assertThat(value(book, "e impact")).isEqualTo(value(book, "total-impact"));
    assertThat(book.find("total-impact").orElseThrow().explanation())
        .endsWith("and so is money in other currencies (outcomes: 1).");
    assertThat(value(book, "estimated-impact"))
        .contains(new YearlyAndOnce(BigDecimal.ZERO, new BigDecimal("3500000.0"), "USD"));
    assertThat(value(book, "projected-impact"))
        .contains(new YearlyAndOnce(new BigDecimal("500000.0"), BigDecimal.ZERO, "USD"));
    assertThat(value(book, "e outcomes[2].value"))
        .contains(new Money(new BigDecimal("4500000.0"), "EUR", false));
  }

  @Test
  void whatNothingStandsBehindIsAbsentButItsNameIsKnown() {
    FigureBook book = book();
    assertThat(book.find("total-impact")).isEmpty();
    assertThat(book.find("people-influenced")).isEmpty();
    assertThat(book.find("sustained-since")).isEmpty();
    assertThat(book.find("score")).isEmpty();
    assertThat(value(book, "patents")).contains(new Count(0));
    assertThat(book.names())
        .contains(
            "total-impact", "savings", "revenue", "avoided-cost", "people-influenced", "score")
        .doesNotHaveDuplicates();
    assertThat(book.named()).extracting(Figure::name).isSubsetOf(book.names());
    assertThat(book.find("no-such-figure")).isEmpty();
    assertThat(book.find("no-such-file share")).isEmpty();
    assertThat(book.find("")).isEmpty();
  }

  @Test
  void reachIsThatOfTheFileThatReachesMostAndNeverASum() {
    FigureBook book = book(story().build());
    assertThat(value(book, "people-influenced")).contains(new Count(127));
    assertThat(value(book, "teams")).contains(new Count(47));
    assertThat(book.find("teams").orElseThrow().origins())
        .containsExactly(new Origin("evidence/platform", "reach.teams", Optional.empty()));
  }

  @Test
  void talksPatentsAndWritingAreCountedFromFilesAndTheirCounts() {
    FigureBook book =
        book(
            evidence("p1").kind(EvidenceKind.PATENT).count(2).build(),
            evidence("p2").kind(EvidenceKind.PATENT).build(),
            evidence("t1").kind(EvidenceKind.TALK).venue(Evidence.Venue.INTERNAL).count(10).build(),
            evidence("t2").kind(EvidenceKind.TALK).venue(Evidence.Venue.EXTERNAL).count(2).build(),
            evidence("t3").kind(EvidenceKind.TALK).build(),
            evidence("w1").kind(EvidenceKind.WRITING).form("Strategy").count(15).build(),
            evidence("w2").kind(EvidenceKind.WRITING).form("rfc").build(),
            evidence("w3").kind(EvidenceKind.TALK).form("strategy").build(),
            evidence("w4").kind(EvidenceKind.PATENT).venue(Evidence.Venue.EXTERNAL).build(),
            evidence("m1").kind(EvidenceKind.MENTORING).mentored(3, 1).build(),
            evidence("m2").kind(EvidenceKind.MENTORING).mentored(2, 2).build(),
            evidence("i1").build());
    assertThat(value(book, "patents")).contains(new Count(4));
    assertThat(value(book, "internal-talks")).contains(new Count(10));
    assertThat(value(book, "external-presentations")).contains(new Count(2));
    assertThat(value(book, "talks")).contains(new Count(14));
    assertThat(value(book, "strategy-documents")).contains(new Count(15));
    assertThat(value(book, "documents")).contains(new Count(16));
    assertThat(value(book, "mentees")).contains(new Count(5));
    assertThat(value(book, "mentees-promoted")).contains(new Count(3));
    assertThat(value(book, "initiatives")).contains(new Count(1));
    assertThat(value(book, "evidence-count")).contains(new Count(12));
    assertThat(book.find("patents").orElseThrow().origins())
        .containsExactly(
            new Origin("p1", "", Optional.of(new BigDecimal(2))),
            new Origin("p2", "", Optional.of(new BigDecimal(1))),
            new Origin("w4", "", Optional.of(new BigDecimal(1))));
    assertThat(book.find("patents").orElseThrow().explanation())
        .isEqualTo("Counts the patents that the evidence records.");
    assertThat(book.find("evidence-count").orElseThrow().explanation())
        .isEqualTo("Counts the achievements on file.");
    assertThat(book.find("m1 mentees").orElseThrow().value()).isEqualTo(new Count(3));
    assertThat(book.find("m1 promoted").orElseThrow().value()).isEqualTo(new Count(1));
  }

  @Test
  void endorsersAreCountedOnceAndByTheirStanding() {
    PackageDraft draft =
        PackageDraft.empty().to("Staff").with(evidence("e").tags("payments", "cells"));
    draft.with(evidence("f").tags("payments")).with(evidence("later").since("2027-01"));
    draft
        .endorsed("Peer, storage", Relation.PEER, "Staff", Trust.CLAIMED, "e")
        .endorsed("peer, storage ", Relation.PEER, "Staff", Trust.CLAIMED, "f")
        .endorsed("Peer, network", Relation.PEER, "staff", Trust.CLAIMED, "e")
        .endorsed("Peer, search", Relation.PEER, "Senior", Trust.CLAIMED, "e")
        .endorsed("Manager", Relation.MANAGER, "Manager", Trust.CLAIMED, "e")
        .endorsed("Director, payments", Relation.STAKEHOLDER, "director", Trust.CLAIMED, "e")
        .endorsed("VP", Relation.SKIP_LEVEL, "VP Engineering", Trust.CLAIMED, "f")
        .endorsed("Their lead", Relation.SKIP_LEVEL, "Senior manager", Trust.CLAIMED, "f")
        .endorsed("A reader", Relation.STAKEHOLDER, "Staff", Trust.CLAIMED, "f")
        .endorsed("Report", Relation.REPORT, "Junior", Trust.CLAIMED, "f")
        .endorsed("Too early", Relation.PEER, "Staff", Trust.CLAIMED, "later")
        .endorsed("Of nothing", Relation.PEER, "Staff", Trust.CLAIMED, "no-such");
    FigureBook book = book(draft.build());
    assertThat(value(book, "endorsements")).contains(new Count(9));
    assertThat(value(book, "endorsements-peer")).contains(new Count(3));
    assertThat(value(book, "endorsements-manager")).contains(new Count(1));
    assertThat(value(book, "endorsements-skip-level")).contains(new Count(2));
    assertThat(value(book, "endorsements-stakeholder")).contains(new Count(2));
    assertThat(value(book, "endorsements-report")).contains(new Count(1));
    assertThat(book.names().stream().filter(name -> name.startsWith("endorsements-")))
        .extracting(name -> book.find(name).orElseThrow().label())
        .containsExactly(
            "endorsements from the manager",
            "endorsements from the manager’s manager",
            "endorsements from peers",
            "endorsements from stakeholders",
            "endorsements from people led");
    Figure peers = book.find("peer-endorsements-next-level").orElseThrow();
    assertThat(peers.value()).isEqualTo(new Count(2));
    assertThat(peers.label()).isEqualTo("Staff peers who endorse");
    assertThat(peers.origins()).hasSize(3);
    assertThat(value(book, "director-endorsements")).contains(new Count(1));
    assertThat(value(book, "leadership-endorsements")).contains(new Count(3));
    assertThat(value(book, "expert-domain")).contains(new Value.Words("payments"));
  }

  @Test
  void monthsAndTheScoreComeFromTheAssessment() {
    PackageDraft draft = PackageDraft.empty();
    for (String criterion : List.of("a", "b")) {
      draft.with(
          evidence(criterion)
              .teams(10)
              .from("2025-03", "2026-04")
              .supports(criterion + 1, criterion + 2, criterion + 3, criterion + 4));
    }
    PromotionPackage pack = draft.build();
    Assessment assessment = Assessor.assess(pack, LADDER, AS_OF);
    FigureBook book = FigureBook.of(pack, LADDER, assessment);
    assertThat(assessment.withheld()).isFalse();
    assertThat(value(book, "months-sustained")).contains(new Value.Duration(14));
    assertThat(value(book, "sustained-since")).contains(new Value.Month(YearMonth.of(2025, 3)));
    assertThat(book.find("sustained-since").orElseThrow().origins())
        .extracting(Origin::id)
        .containsExactly("a", "b");
    // 100 · 0.65 · 0.2
    assertThat(value(book, "score")).contains(new Quantity(new BigDecimal("13.0"), ""));
    assertThat(value(book, "coverage")).contains(new Quantity(new BigDecimal(50), "percent"));
    assertThat(value(book, "criteria")).contains(new Count(2));
    assertThat(value(book, "a points")).contains(new Quantity(new BigDecimal("8.0"), ""));
    assertThat(value(book, "a strength")).contains(new Quantity(new BigDecimal("0.20"), ""));
  }

  @Test
  void aWithheldScoreIsNoFigureAnywhere() {
    FigureBook book = book(evidence("e").supports("b1").build());
    assertThat(book.find("score")).isEmpty();
    assertThat(book.find("e points")).isEmpty();
    assertThat(book.find("e strength")).isPresent();
    assertThat(book.find("coverage")).isPresent();
  }

  @Test
  void aFilesOwnFiguresAreFoundByTheirPaths() {
    FigureBook book =
        book(
            evidence("evidence/my file")
                .teams(47)
                .share("0.4")
                .stakeholders(6)
                .complexity("2.5")
                .from("2025-01", "2025-06")
                .artifactFor(Audience.COMMITTEE)
                .change("310", "260", "ms", Optional.of(Better.LOWER))
                .modelled("availability-to-cost", ValuerTest.outages())
                .build());
    assertThat(value(book, "evidence/my file reach.teams")).contains(new Count(47));
    assertThat(book.find("evidence/my file reach.engineers")).isEmpty();
    assertThat(value(book, "  evidence/my file   share "))
        .contains(new Quantity(new BigDecimal(40), "percent"));
    assertThat(value(book, "evidence/my file months")).contains(new Value.Duration(6));
    assertThat(value(book, "evidence/my file since"))
        .contains(new Value.Month(YearMonth.of(2025, 1)));
    assertThat(value(book, "evidence/my file until"))
        .contains(new Value.Month(YearMonth.of(2025, 6)));
    assertThat(value(book, "evidence/my file complexity"))
        .contains(new Quantity(new BigDecimal("2.5"), "times"));
    assertThat(value(book, "evidence/my file stakeholders")).contains(new Count(6));
    assertThat(value(book, "evidence/my file count")).contains(new Count(1));
    assertThat(value(book, "evidence/my file outcomes[0]"))
        .contains(new Quantity(new BigDecimal(50), "ms"));
    assertThat(value(book, "evidence/my file outcomes[0].from"))
        .contains(new Quantity(new BigDecimal(310), "ms"));
    assertThat(value(book, "evidence/my file outcomes[0].to"))
        .contains(new Quantity(new BigDecimal(260), "ms"));
    assertThat(value(book, "evidence/my file outcomes[1].low"))
        .contains(new Money(new BigDecimal("1280000.0"), "USD", true));
    assertThat(value(book, "evidence/my file outcomes[1].high"))
        .contains(new Money(new BigDecimal("2880000.0"), "USD", true));
    assertThat(book.find("evidence/my file outcomes[1].value").orElseThrow().explanation())
        .isEqualTo("The outcome's money, times the own share in it of 0.4.");
    assertThat(book.find("evidence/my file outcomes[1].from")).isEmpty();
    assertThat(book.find("evidence/my file outcomes[2]")).isEmpty();
    assertThat(book.find("evidence/my file title")).isEmpty();
  }

  @Test
  void everyExpressionThatIsOfferedHasItsFigure() {
    FigureBook book = book(story().build());
    assertThat(book.expressions("evidence/platform"))
        .contains(
            "evidence/platform reach.teams",
            "evidence/platform impact",
            "evidence/platform outcomes[0].from")
        .doesNotContain("evidence/platform views", "evidence/platform reach.products")
        .allSatisfy(
            expression ->
                assertThat(book.find(expression).orElseThrow().name()).isEqualTo(expression));
    assertThat(book.expressions("no-such")).isEmpty();
  }

  @Test
  void workThatStillRunsLastsUntilToday() {
    FigureBook book = book(evidence("e").since("2025-01").build());
    assertThat(value(book, "e until")).contains(new Value.Words("today"));
    assertThat(value(book, "e months")).contains(new Value.Duration(18));
  }

  @Test
  void evidenceThatHasNotBegunGivesNoFigure() {
    FigureBook book =
        book(
            evidence("later")
                .since("2026-07")
                .teams(90)
                .saves("1000000", "USD")
                .kind(EvidenceKind.PATENT)
                .build());
    assertThat(book.find("teams")).isEmpty();
    assertThat(book.find("total-impact")).isEmpty();
    assertThat(value(book, "patents")).contains(new Count(0));
    assertThat(book.find("later reach.teams")).isEmpty();
    assertThat(value(book, "evidence-count")).contains(new Count(0));
  }

  @Test
  void oneTimeMoneyMeetsAThresholdToo() {
    assertThat(new YearlyAndOnce(BigDecimal.ZERO, million(43), "USD").magnitude())
        .isEqualTo(43_000_000);
  }

  @Test
  void figuresThatAreNamedHaveSomethingBehindThem() {
    FigureBook book = book(story().build());
    assertThat(book.named())
        .extracting(Figure::name)
        .contains("total-impact", "savings", "teams", "initiatives", "coverage")
        .doesNotContain("score", "mentees", "estimated-impact", "products");
    assertThat(book.find("mentees")).as("nobody states any").isEmpty();
  }

  @Test
  void ofFilesThatReachEquallyFarTheFirstIsNamed() {
    FigureBook book = book(evidence("a").teams(7).build(), evidence("b").teams(7).build());
    assertThat(book.find("teams").orElseThrow().origins())
        .extracting(Origin::id)
        .containsExactly("a");
  }

  @Test
  void aShareIsAPercentageWithoutZerosAtItsEnd() {
    FigureBook book =
        book(
            evidence("whole").build(),
            evidence("part").share("0.125").build(),
            evidence("tenth").share("0.10").build());
    assertThat(value(book, "whole share")).contains(new Quantity(new BigDecimal("100"), "percent"));
    assertThat(value(book, "part share")).contains(new Quantity(new BigDecimal("12.5"), "percent"));
    assertThat(value(book, "tenth share")).contains(new Quantity(new BigDecimal("10"), "percent"));
  }

  @ParameterizedTest
  @CsvSource({
    "INITIATIVE, initiatives",
    "WRITING, documents",
    "TALK, talks",
    "PATENT, patents",
    "INFLUENCE, of the kind",
    "MENTORING, of the kind",
    "OPERATIONS, of the kind",
    "OTHER, of the kind"
  })
  void whatAFileCountsIsNamedByItsKind(EvidenceKind kind, String label) {
    FigureBook book = book(evidence("e").kind(kind).count(4).build());
    assertThat(book.find("e count").orElseThrow().label()).isEqualTo(label);
    assertThat(book.find("e stakeholders")).isEmpty();
    assertThat(book.find("e views")).isEmpty();
  }

  @Test
  void anOutcomeThatIsNoMoneyIsToldAsAWhole() {
    FigureBook book =
        book(
            evidence("e")
                .share("0.5")
                .change("310", "260", "ms", Optional.of(Better.LOWER))
                .build());
    Figure figure = book.find("e outcomes[0]").orElseThrow();
    assertThat(figure.value()).isEqualTo(new Quantity(new BigDecimal(50), "ms"));
    assertThat(figure.explanation()).isEqualTo("The outcome as a whole.");
    assertThat(book.expressions("e")).noneMatch(expression -> expression.contains("outcomes[1]"));
    assertThat(new OutcomeFigures(evidence("e").build(), List.of()).paths()).isEmpty();
  }

  @Test
  void aKindOfMoneyCountsWhatWasMeasuredAndNothingElse() {
    FigureBook book =
        book(
            evidence("e")
                .saves("4000000", "USD")
                .worth("9000000", "USD", Basis.ESTIMATED, Optional.of(Nature.SAVINGS))
                .worth("90", "ms", Basis.MEASURED, Optional.empty())
                .build());
    assertThat(value(book, "savings"))
        .contains(new YearlyAndOnce(BigDecimal.ZERO, million(4), "USD"));
    assertThat(book.find("total-impact").orElseThrow().explanation())
        .as("what is no money is not in another currency")
        .endsWith("estimates and projections are left out.");
  }

  @Test
  void theScoreComesFromTheFilesThatGiveItPoints() {
    FigureBook book =
        book(
            evidence("b").teams(10).supports("b1", "b2", "b3").build(),
            evidence("a").teams(10).supports("c1", "c2").build(),
            evidence("silent").teams(10).build());
    assertThat(book.find("score").orElseThrow().origins())
        .containsExactly(
            new Origin("a", "", Optional.of(new BigDecimal("2.0"))),
            new Origin("b", "", Optional.of(new BigDecimal("3.8"))));
  }

  @Test
  void everyKindOfNumberCanBeHeldAgainstAThreshold() {
    assertThat(new Money(million(2), "USD", true).magnitude()).isEqualTo(2_000_000);
    assertThat(new Count(7).magnitude()).isEqualTo(7);
    assertThat(new Quantity(new BigDecimal("2.5"), "ms").magnitude()).isEqualTo(2.5);
    assertThat(new Value.Duration(18).magnitude()).isEqualTo(18);
    assertThat(new Value.Month(YearMonth.of(2026, 6)).magnitude()).isZero();
    assertThat(new Value.Words("payments").magnitude()).isZero();
  }
}
