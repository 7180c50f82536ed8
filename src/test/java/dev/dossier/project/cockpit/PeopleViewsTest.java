package dev.dossier.project.cockpit;

import static dev.dossier.project.cockpit.Written.chapter;
import static dev.dossier.project.cockpit.Written.gaps;
import static dev.dossier.project.cockpit.Written.with;
import static dev.dossier.understand.PackageText.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.project.cockpit.PeopleView.PersonView;
import dev.dossier.understand.PackageText;
import org.junit.jupiter.api.Test;

class PeopleViewsTest {
  private static final PackageText TWO =
      with(
          with(small(), "relationships/boss", "title: Boss\nkind: manager\nlast: 2026-06-25\n"),
          "relationships/ally",
          "title: Ally\nkind: peer\ncadence: weekly\nlast: 2026-06-20\n");

  @Test
  void theNextMeetingFollowsTheCadenceAndTellsWhoseItIs() {
    assertThat(view(TWO).people())
        .extracting(
            person -> person.file().text(),
            PersonView::cadence,
            PersonView::last,
            PersonView::next,
            PersonView::overdue)
        .containsExactly(
            tuple("Ally", "weekly", "20 Jun 2026", "27 Jun 2026", true),
            tuple("Boss", "weekly, by the playbook", "25 Jun 2026", "2 Jul 2026", false));
  }

  @Test
  void whomThePlaybookNamesAndNobodyStandsForIsToldWithTheFileThatWould() {
    assertThat(gaps(view(TWO).advised()))
        .containsExactly("Manager's manager", "Key stakeholders", "People outside");
    assertThat(view(TWO).missing())
        .contains(new GapView("Manager's manager", "monthly", "relationship", "kind: skip-level"));
  }

  @Test
  void whoIsOverdueIsToldFirst() {
    assertThat(view(TWO).standing())
        .isEqualTo(
            "1 meeting is overdue. Nobody stands for manager's manager, key stakeholders and"
                + " people outside.");
    assertThat(view(small()).standing()).isEqualTo("Nobody is written down yet.");
  }

  private static PeopleView view(PackageText text) {
    return chapter(text, PeopleView.class);
  }
}
