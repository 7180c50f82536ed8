package dev.dossier.understand;

import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.finding.Finding;
import dev.dossier.model.Audience;
import dev.dossier.model.Basis;
import dev.dossier.model.Better;
import dev.dossier.model.DocumentPart;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.EvidenceKind;
import dev.dossier.model.FindingWaiver;
import dev.dossier.model.Nature;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.Outcome;
import dev.dossier.model.Outcome.Amount;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.model.PublicFigures;
import dev.dossier.model.Trust;
import dev.dossier.model.ValueInput;
import dev.dossier.source.NotAPackage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

  @Test
  void aSmallPackageIsUnderstoodWithoutAFault() {
    Understood understood = small().understood();
    assertThat(understood.findings()).isEmpty();
    PromotionPackage pack = understood.pack().orElseThrow();
    assertThat(pack.promotion().candidate()).isEqualTo("Alex Example");
    assertThat(pack.evidence()).extracting(Evidence::id).containsExactly("evidence/platform");
    assertThat(pack.endorsements())
        .extracting(Endorsement::id)
        .containsExactly("endorsements/manager");
    assertThat(pack.pages()).extracting(OrdinaryPage::id).containsExactly("about");
  }

  @Test
  void aFolderWithoutACaseIsNoPackage() {
    assertThatThrownBy(() -> new Understanding(Set.of()).of(small().without(PackageText.CASE)))
        .isInstanceOf(NotAPackage.class)
        .hasMessageContaining("content/promotion.md");
  }

  @Test
  void evidenceThatSaysLittleGetsTheDefaultsOfTheDocs() {
    Evidence evidence =
        evidence(small().with(PackageText.PLATFORM, "---\ntitle: A\nperiod: 2025-01..\n---\n"));
    assertThat(evidence.kind()).isEqualTo(EvidenceKind.INITIATIVE);
    assertThat(evidence.share()).isEqualByComparingTo("1");
    assertThat(evidence.count()).isEqualTo(1);
    assertThat(evidence.publicFigures()).isEqualTo(PublicFigures.HIDDEN);
    assertThat(evidence.head().audience()).isEqualTo(Audience.COMMITTEE);
    assertThat(evidence.period().last()).isEmpty();
    assertThat(evidence.role()).isEmpty();
    assertThat(evidence.supports()).isEmpty();
  }

  @Test
  void anAudienceThatCannotBeReadIsPrivate() {
    Evidence evidence =
        evidence(small().changed(PackageText.PLATFORM, "title:", "audience: publik\ntitle:"));
    assertThat(evidence.head().audience()).isEqualTo(Audience.PRIVATE);
  }

  @Test
  void readersOfAnArtifactThatCannotBeReadAreTheCandidateAlone() {
    Evidence evidence =
        evidence(
            small()
                .changed(
                    PackageText.PLATFORM,
                    "role: Technical lead",
                    "artifacts: [{title: A, readers: all}, {title: B}]"));
    assertThat(evidence.artifacts())
        .extracting(artifact -> artifact.readers())
        .containsExactly(Audience.PRIVATE, Audience.COMMITTEE);
  }

  @Test
  void anIndicatorNamedTwiceIsSupportedOnce() {
    Evidence evidence =
        evidence(small().changed(PackageText.PLATFORM, "crisis]", "crisis, crisis]"));
    assertThat(evidence.supports()).containsExactly("critical-platform", "crisis");
  }

  @Test
  void natureFollowsFromTheDirectionThatIsBetterWhenTheFigureIsMoney() {
    assertThat(outcome(small()).nature()).contains(Nature.SAVINGS);
    assertThat(outcome(small().changed(PackageText.PLATFORM, "lower", "higher")).nature())
        .contains(Nature.REVENUE);
    assertThat(outcome(small().changed(PackageText.PLATFORM, "USD/year", "ms")).nature()).isEmpty();
    assertThat(
            outcome(
                    small()
                        .changed(PackageText.PLATFORM, "lower", "lower\n    nature: avoided-cost"))
                .nature())
        .contains(Nature.AVOIDED_COST);
    assertThat(outcome(small()).better()).contains(Better.LOWER);
  }

  @Test
  void aBasisThatIsNotStatedIsEstimated() {
    assertThat(outcome(small().changed(PackageText.PLATFORM, "    basis: measured\n", "")).basis())
        .isEqualTo(Basis.ESTIMATED);
  }

  @Test
  void aModelledResultIsNoBetterKnownThanItsWeakestInput() {
    Outcome outcome =
        outcome(
            small()
                .modelled(
                    "run-cost",
                    "cost-before: {value: 9, low: 8, high: 10, basis: projected}, cost-after: 4"));
    assertThat(outcome.basis()).isEqualTo(Basis.PROJECTED);
    assertThat(outcome.unit().text()).isEqualTo("USD/year");
    assertThat(outcome.nature()).contains(Nature.SAVINGS);
    assertThat(((Amount.Modelled) outcome.amount()).inputs())
        .extracting(ValueInput::name, ValueInput::low, ValueInput::basis)
        .containsExactly(
            tuple("cost-before", new BigDecimal("8"), Basis.PROJECTED),
            tuple("cost-after", new BigDecimal("4"), Basis.MEASURED));
  }

  @Test
  void aRangeThatDoesNotHoldItsValueIsFound() {
    assertThat(
            small()
                .modelled("run-cost", "cost-before: {value: 9, low: 10}, cost-after: 4")
                .findings())
        .containsExactly("content/evidence/platform.md:9:43 format/wrong-value");
  }

  @Test
  void aUnitThatIsNotTheModelsIsFound() {
    assertThat(
            small()
                .modelled("run-cost", "cost-before: 9, cost-after: 4")
                .changed(PackageText.PLATFORM, "better: lower", "unit: EUR")
                .findings())
        .containsExactly("content/evidence/platform.md:10:11 format/two-figures");
  }

  @Test
  void typeSaysWhatAFileIsAndElseItsFolder() {
    PromotionPackage pack =
        small()
            .with("content/a.md", "---\ntype: evidence\ntitle: A\nperiod: 2025-01..\n---\n")
            .with("content/plan/relationships/b.md", "---\ntitle: B\nkind: peer\n---\n")
            .with("content/plan/c.md", "---\ntitle: C\n---\n")
            .with("content/blog/d.md", "---\ntitle: D\naudience: public\n---\n")
            .with("content/document/summary.md", "---\n---\nText.\n")
            .understood()
            .pack()
            .orElseThrow();
    assertThat(pack.evidence()).extracting(Evidence::id).contains("a");
    assertThat(pack.plan()).extracting(PlanItem::kind).containsExactly("note", "relationship");
    assertThat(pack.pages()).extracting(OrdinaryPage::type).containsExactly("page", "post");
    assertThat(pack.document()).extracting(DocumentPart::section).containsExactly("summary");
    assertThat(pack.document().get(0).head().title()).isEqualTo("Executive summary");
  }

  @Test
  void aTypeThatNobodyKnowsIsFound() {
    assertThat(small().changed("content/about.md", "title", "type: pge\ntitle").findings())
        .containsExactly("content/about.md:2:7 format/wrong-value");
    assertThat(small().changed(PackageText.PLATFORM, "title", "type: evidnce\ntitle").findings())
        .containsExactly("content/evidence/platform.md:2:7 format/wrong-value");
  }

  @Test
  void aTypeWithATemplateOfItsOwnIsAPage() {
    Understood understood =
        small()
            .with("jbake.properties", "template.project.file=project.ftl\n")
            .changed("content/about.md", "title", "type: project\ntitle")
            .understood();
    assertThat(understood.findings()).isEmpty();
    assertThat(understood.pack().orElseThrow().pages())
        .extracting(OrdinaryPage::type)
        .containsExactly("project");
  }

  @Test
  void pagesKeepTheirOwnKeysForTemplates() {
    OrdinaryPage page =
        small()
            .changed(
                "content/about.md",
                "title",
                "summary: Short\nog: {image: a.png}\ncolours: [red, blue]\nweight: 3\ntitle")
            .understood()
            .pack()
            .orElseThrow()
            .pages()
            .get(0);
    assertThat(page.fields())
        .containsEntry("summary", "Short")
        .containsEntry("og.image", "a.png")
        .containsEntry("colours", "red, blue")
        .containsEntry("weight", "3")
        .hasSize(4);
  }

  @Test
  void jbakesOwnHeaderKeepsWorkingForPages() {
    Understood understood =
        small()
            .with(
                "content/blog/old.md",
                """
                title=Old post
                date=2026-01-02
                type=post
                audience=public
                tags=one, two
                status=published
                ~~~~~~

                Hello.
                """)
            .understood();
    assertThat(understood.findings()).isEmpty();
    assertThat(understood.pack().orElseThrow().pages())
        .filteredOn(page -> page.id().equals("blog/old"))
        .singleElement()
        .matches(page -> page.head().tags().equals(List.of("one", "two")))
        .matches(page -> page.date().orElseThrow().getYear() == 2026);
  }

  @Test
  void aDraftIsNeitherCheckedNorCounted() {
    Understood understood =
        small()
            .with("content/evidence/later.md", "---\ndraft: true\ntitle: Later\nspace: 1\n---\n")
            .with("content/blog/p.md", "---\nstatus: draft\ntitle: P\n---\n")
            .understood();
    assertThat(understood.findings()).isEmpty();
    PromotionPackage pack = understood.pack().orElseThrow();
    assertThat(pack.drafts()).extracting(Draft::id).containsExactly("blog/p", "evidence/later");
    assertThat(pack.evidence()).hasSize(1);
    assertThat(pack.pages()).hasSize(1);
  }

  @Test
  void anIdOverridesThePath() {
    Evidence evidence =
        small()
            .changed(PackageText.PLATFORM, "title:", "id: evidence/cells\ntitle:")
            .changed(PackageText.MANAGER, "evidence/platform", "evidence/cells")
            .understood()
            .pack()
            .orElseThrow()
            .evidence("evidence/cells")
            .orElseThrow();
    assertThat(evidence.head().file()).isEqualTo(PackageText.PLATFORM);
  }

  @Test
  void anEndorsementIsClaimedUntilGitSaysMore() {
    String hash = "a".repeat(64);
    Endorsement endorsement =
        small()
            .changed(PackageText.MANAGER, "date:", "fingerprint: " + hash + "\ndate:")
            .understood()
            .pack()
            .orElseThrow()
            .endorsements()
            .get(0);
    assertThat(endorsement.trust()).isEqualTo(Trust.CLAIMED);
    assertThat(endorsement.head().title()).isEqualTo("Engineering manager");
    assertThat(endorsement.fingerprints()).containsEntry("evidence/platform", hash);
  }

  @Test
  void aPlanKeepsWhatItsFilesSay() {
    PromotionPackage pack =
        small()
            .with(
                "content/plan/opportunities/a.md",
                "---\ntitle: A\nopening: crisis\nimpact: 6000000\nownership: true\n---\n")
            .with("content/plan/actions/b.md", "---\ntitle: B\ndue: 2026-07-01\n---\n")
            .understood()
            .pack()
            .orElseThrow();
    assertThat(pack.plan()).allMatch(item -> item.head().audience() == Audience.PRIVATE);
    PlanItem.Action action = (PlanItem.Action) pack.plan().get(0);
    assertThat(action.status()).isEqualTo("open");
    PlanItem.Opportunity opportunity = (PlanItem.Opportunity) pack.plan().get(1);
    assertThat(opportunity.criteria())
        .containsEntry("impact", "6000000")
        .containsEntry("ownership", "true");
  }

  @Test
  void aWaiverSetsAFindingAsideAndKeepsItListed() {
    Understood understood =
        small()
            .changed(
                PackageText.PLATFORM,
                "crisis]",
                "concensus]\nwaive: [{rule: reference/unknown-indicator, reason: Soon.}]")
            .understood(Set.of());
    assertThat(understood.findings())
        .singleElement()
        .matches(Finding::waived)
        .matches(finding -> finding.waiver().orElseThrow().equals("Soon."));
    assertThat(evidence(small()).head().waivers()).isEmpty();
  }

  @Test
  void aWaiverWithoutAReasonSetsNothingAside() {
    PackageText pack =
        small()
            .changed(
                PackageText.PLATFORM,
                "crisis]",
                "concensus]\nwaive: [{rule: reference/unknown-level}]");
    assertThat(pack.findings())
        .containsExactly(
            "content/evidence/platform.md:5:31 reference/unknown-indicator",
            "content/evidence/platform.md:6:9 format/missing-key");
    assertThat(evidence(pack).head().waivers()).isEqualTo(List.<FindingWaiver>of());
  }

  @Test
  void aCaseThatCannotBeUnderstoodDoesNotHideOtherFaults() {
    PackageText pack =
        small()
            .changed(PackageText.CASE, "committee: 2026-09-15\n", "")
            .changed(PackageText.PLATFORM, "crisis]", "concensus]");
    assertThat(pack.understood().pack()).isEmpty();
    assertThat(pack.findings())
        .containsExactly(
            "content/evidence/platform.md:5:31 reference/unknown-indicator",
            "content/promotion.md:1:1 format/missing-key");
  }

  @Test
  void aFileWithOneFaultIsReadAsFarAsItGoes() {
    Evidence evidence =
        evidence(
            small()
                .changed(PackageText.PLATFORM, "role: Technical lead", "role: [a]\nshare: 2")
                .changed(PackageText.PLATFORM, "from: 900000", "form: 900000"));
    assertThat(evidence.role()).isEmpty();
    assertThat(evidence.share()).isEqualByComparingTo("1");
    assertThat(evidence.outcomes()).isEmpty();
    assertThat(evidence.supports()).hasSize(2);
  }

  @Test
  void aLadderWithAPartMissingMakesNothingElseUnknown() {
    PackageText pack =
        small()
            .changed(PackageText.CASE, "playbook: l6-l7\n", "")
            .with("playbook.yaml", "extends: l6-l7\ncriteria:\n  - {id: luck, weight: 0}\n")
            .changed(PackageText.PLATFORM, "crisis]", "lucky]");
    assertThat(pack.understood().playbook()).isEmpty();
    assertThat(pack.findings())
        .allMatch(finding -> finding.equals("playbook.yaml:3:5 format/missing-key"))
        .hasSize(3);
  }

  @Test
  void aLadderInAFolderOfThePackageCanBeNamed() {
    PackageText pack =
        small()
            .changed(PackageText.CASE, "l6-l7", "ladders/ours.yaml")
            .with("ladders/ours.yaml", "extends: l6-l7\nid: ours\n");
    assertThat(pack.findings()).isEmpty();
    assertThat(pack.understood().playbook().orElseThrow().id()).isEqualTo("ours");
  }

  @Test
  void theCaseCannotSayThatItIsSomethingElse() {
    assertThat(small().changed(PackageText.CASE, "title", "type: evidence\ntitle").findings())
        .containsExactly("content/promotion.md:2:7 format/wrong-value");
  }

  private static Evidence evidence(PackageText pack) {
    return pack.understood().pack().orElseThrow().evidence("evidence/platform").orElseThrow();
  }

  private static Outcome outcome(PackageText pack) {
    return evidence(pack).outcomes().get(0);
  }
}
