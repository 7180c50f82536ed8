package dev.dossier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file below {@code content/plan/}: private always, whatever its front matter says. */
public sealed interface PlanItem {
  Head head();

  /** The folder word and {@code type:} of the file's kind. */
  String kind();

  default String id() {
    return head().id();
  }

  /**
   * Something to do, in a window of the playbook's plan.
   *
   * @param step id of the plan's own step that it does
   */
  record Action(
      Head head,
      Optional<String> window,
      Optional<String> step,
      Optional<LocalDate> due,
      String status,
      Optional<LocalDate> done,
      List<String> supports)
      implements PlanItem {
    public Action {
      supports = List.copyOf(supports);
    }

    @Override
    public String kind() {
      return "action";
    }
  }

  /** A strategic project that could be taken on; criteria are scored by the playbook. */
  record Opportunity(
      Head head, Optional<String> opening, Map<String, String> criteria, String status)
      implements PlanItem {
    public Opportunity {
      criteria = Map.copyOf(criteria);
    }

    @Override
    public String kind() {
      return "opportunity";
    }
  }

  /** A person whose trust matters, and how often to meet. */
  record Relationship(
      Head head,
      Optional<String> name,
      Optional<String> role,
      String relation,
      Optional<String> cadence,
      Optional<LocalDate> last)
      implements PlanItem {
    @Override
    public String kind() {
      return "relationship";
    }
  }

  /** Something that stands in the way, and when it should be out of it. */
  record Blocker(
      Head head,
      String blocks,
      String status,
      Optional<String> owner,
      Optional<LocalDate> since,
      Optional<LocalDate> recoverBy)
      implements PlanItem {
    @Override
    public String kind() {
      return "blocker";
    }
  }

  /**
   * A day in the shadow of somebody who already works at the next level.
   *
   * @param activity id of what the plan advises to do in that shadow
   */
  record Shadowing(
      Head head,
      String shadows,
      Optional<String> activity,
      Optional<LocalDate> date,
      Optional<String> with,
      Optional<String> learnt)
      implements PlanItem {
    @Override
    public String kind() {
      return "shadowing";
    }
  }

  /**
   * A meeting that was attended to be of use there.
   *
   * @param gathering what kind of meeting it was
   * @param contributed how the candidate was of use in it
   */
  record Meeting(
      Head head,
      String gathering,
      Optional<LocalDate> date,
      List<String> contributed,
      Optional<String> outcome)
      implements PlanItem {
    public Meeting {
      contributed = List.copyOf(contributed);
    }

    @Override
    public String kind() {
      return "meeting";
    }
  }

  /**
   * Somebody whom the candidate helps to grow.
   *
   * @param group why this person
   * @param promoted day on which they were promoted
   */
  record Mentee(
      Head head,
      String group,
      Optional<String> name,
      Optional<LocalDate> since,
      Optional<LocalDate> promoted)
      implements PlanItem {
    @Override
    public String kind() {
      return "mentee";
    }
  }

  /**
   * A few weeks in which the last gaps are closed.
   *
   * @param start its first day
   * @param hours hours a week that are planned; absent, the playbook's
   */
  record Sprint(Head head, LocalDate start, Optional<Integer> hours) implements PlanItem {
    @Override
    public String kind() {
      return "sprint";
    }
  }

  /** An interview elsewhere. */
  record Interview(
      Head head,
      Optional<String> company,
      Optional<String> level,
      Optional<LocalDate> date,
      Optional<String> status,
      Optional<String> learnt)
      implements PlanItem {
    @Override
    public String kind() {
      return "interview";
    }
  }

  /** A member of the committee and what they care for. */
  record CommitteeMember(Head head, Optional<String> role, List<String> caresAbout)
      implements PlanItem {
    public CommitteeMember {
      caresAbout = List.copyOf(caresAbout);
    }

    @Override
    public String kind() {
      return "committee";
    }
  }

  /** Any other private note below {@code content/plan/}. */
  record Note(Head head) implements PlanItem {
    @Override
    public String kind() {
      return "note";
    }
  }
}
