package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.gaps;
import static dev.dossier.project.cockpit.Written.with;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.cockpit.ShadowingView.DayView;
import dev.dossier.project.cockpit.ShadowingView.KindView;
import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class ShadowingViewsTest {
  private static final PackageText DAYS =
      with(
          with(
              small(),
              "shadowing/old",
              "title: Old\nkind: decisions\nactivity: planning\ndate: 2026-01-22\n"),
          "shadowing/new",
          "title: New\nkind: decisions\ndate: 2026-03-01\nwith: Her\nlearnt: Cut in the open.\n");

  @Test
  void daysStandByKindTheLatestFirstWithWhatTheyTaught() {
    assertThat(kind(DAYS, "decisions").days())
        .extracting(day -> day.file().text(), DayView::with, DayView::learnt, DayView::activity)
        .containsExactly(
            tuple("New", "Her", "Cut in the open.", ""),
            tuple("Old", "", "", "Follow their planning"));
    assertThat(kind(DAYS, "skill").days()).isEmpty();
  }

  @Test
  void whatThePlaybookAdvisesAndNoDayDidIsOpen() {
    assertThat(gaps(kind(DAYS, "decisions").activities()))
        .hasSize(3)
        .doesNotContain("Follow their planning");
    assertThat(chapter(DAYS, ShadowingView.class).standing())
        .isEqualTo("2 notes; 1 of the 10 activities that the playbook names is done.");
  }

  private static KindView kind(PackageText text, String id) {
    return chapter(text, ShadowingView.class).kinds().stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
