package dev.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Audience;
import dev.dossier.model.PromotionPackage;
import dev.dossier.project.DocumentView.Block;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.NotAPackage;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first section of the promotion document, with the example package's evidence. */
class SummaryTest {
  private Understood example;

  @BeforeEach
  void read() throws NotAPackage {
    example = new Understanding(Set.of()).of(new FolderFiles(Path.of("")));
  }

  @Test
  void aWrittenSummaryIsNotRepeatedByAComposedOne() {
    assertThat(summary(example.pack().orElseThrow()))
        .extracting(Block::form)
        .containsExactly("text", "figures");
  }

  @Test
  void whoWroteNoneGetsOneFromTheEvidence() {
    assertThat(summary(unwritten()))
        .extracting(Block::form)
        .containsExactly("figures", "statements", "achievements", "text");
  }

  @Test
  void aPhraseWithAFigureThatNobodyKnowsIsNotSaid() {
    Block.Statements said = (Block.Statements) summary(unwritten()).get(1);
    assertThat(said.statements())
        .extracting(m -> m.text())
        .anyMatch(text -> text.startsWith("Direction set across"))
        .noneMatch(text -> text.contains("expert-domain"));
  }

  @Test
  void whoVouchesIsAmongTheFigures() {
    Block.Figures figures = (Block.Figures) summary(unwritten()).get(0);
    assertThat(figures.figures())
        .extracting(f -> f.text() + " " + f.label())
        .contains("3 L7 peers who endorse", "2 directors who endorse");
  }

  private List<Block> summary(PromotionPackage pack) {
    return new Projection(
            pack, example.playbook().orElseThrow(), LocalDate.of(2026, 6, 30), List.of())
        .of(Audience.COMMITTEE)
        .document()
        .orElseThrow()
        .sections()
        .get(0)
        .blocks();
  }

  private PromotionPackage unwritten() {
    PromotionPackage pack = example.pack().orElseThrow();
    return new PromotionPackage(
        pack.promotion(),
        pack.evidence(),
        pack.endorsements(),
        List.of(),
        pack.plan(),
        pack.pages(),
        pack.attachments(),
        pack.drafts(),
        pack.incomplete());
  }
}
