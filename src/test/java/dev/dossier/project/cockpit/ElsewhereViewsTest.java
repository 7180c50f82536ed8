package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.with;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.cockpit.AdviceView.State;
import dev.dossier.project.cockpit.ElsewhereView.InterviewView;
import dev.dossier.project.cockpit.ElsewhereView.QuarterView;
import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class ElsewhereViewsTest {
  private static final PackageText THREE =
      with(
              with(
                  with(
                      small(),
                      "interviews/a",
                      "title: A\ndate: 2026-04-28\nlearnt: Who replaces me.\n"),
                  "interviews/b",
                  "title: B\ndate: 2026-07-09\nstatus: planned\n"),
              "interviews/c",
              "title: C\n")
          .with("content/plan/interviews/d.md", "---\ntitle: D\ndate: 2026-05-04\n---\n");

  @Test
  void interviewsStandByQuarterAgainstWhatThePlaybookAdvises() {
    assertThat(view(THREE).quarters())
        .extracting(QuarterView::label, q -> q.held().there(), q -> q.held().state())
        .containsExactly(
            tuple("2026, quarter 3", "1 of 2–3", State.GAP),
            tuple("2026, quarter 2", "2 of 2–3", State.MET));
    assertThat(view(THREE).quarters().get(1).interviews())
        .extracting(InterviewView::learnt)
        .containsExactly("Who replaces me.", "");
  }

  @Test
  void theStandingIsThatOfTheQuarterInWhichOneReads() {
    PackageText future =
        small().with("content/plan/interviews/b.md", "---\ntitle: B\ndate: 2026-07-09\n---\n");

    assertThat(view(future).standing())
        .isEqualTo("No interview this quarter; the playbook advises 2–3.");
  }

  @Test
  void whatHasNoDayYetIsNotForgotten() {
    assertThat(view(THREE).undated())
        .extracting(interview -> interview.file().text())
        .containsExactly("C");
  }

  @Test
  void beforeThePlaybooksMonthsHavePassedItTellsWhenTheyWill() {
    PackageText early =
        small().changed(PackageText.CASE, "level-since: 2023-06", "level-since: 2025-06");

    assertThat(view(early).standing()).isEqualTo("It begins on 1 December 2026.");
    assertThat(view(small()).aim())
        .extracting(AdviceView::help)
        .contains("After 18 months at this level: since 1 December 2024.");
    assertThat(view(small()).uses()).hasSize(3);
  }

  private static ElsewhereView view(PackageText text) {
    return chapter(text, ElsewhereView.class);
  }
}
