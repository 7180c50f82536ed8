package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/**
 * How far the candidate's influence reaches: in writing, in the room, by people helped.
 *
 * @param writing documents of the last twelve months against the pace that the playbook asks for
 * @param room meetings, the latest first, beside those that the playbook names
 * @param mentoring people helped, beside those whom the playbook names
 * @param gaps what the playbook names and no file stands for
 */
public record InfluenceView(
    String title,
    String intro,
    String standing,
    WritingView writing,
    RoomView room,
    MentoringView mentoring,
    List<GapView> gaps)
    implements Chapter {
  public InfluenceView {
    gaps = List.copyOf(gaps);
  }

  /**
   * Writing.
   *
   * @param summary the months in a sentence
   * @param pace documents a month that the playbook asks for; 0 where it asks for none
   * @param reach how often documents were read and what they led to, in a sentence
   * @param papers the files that documents are counted from, the latest first
   * @param advice kinds of documents and their readers
   */
  public record WritingView(
      String summary,
      int pace,
      List<MonthView> months,
      String reach,
      List<PaperView> papers,
      List<AdviceView> advice) {
    public WritingView {
      months = List.copyOf(months);
      papers = List.copyOf(papers);
      advice = List.copyOf(advice);
    }
  }

  /**
   * Documents that were finished in a month.
   *
   * @param initials the month's name in three letters
   */
  public record MonthView(String label, String initials, long documents, List<LinkView> files) {
    public MonthView {
      files = List.copyOf(files);
    }
  }

  /**
   * A file of writing.
   *
   * @param documents how many it counts, in words; empty for one
   * @param views how often they were read; empty where the file does not say
   */
  public record PaperView(
      LinkView file,
      String kind,
      String when,
      String documents,
      String views,
      List<String> decisions) {
    public PaperView {
      decisions = List.copyOf(decisions);
    }
  }

  /** Meetings. */
  public record RoomView(
      List<MeetingView> meetings, List<AdviceView> kinds, List<AdviceView> contributions) {
    public RoomView {
      meetings = List.copyOf(meetings);
      kinds = List.copyOf(kinds);
      contributions = List.copyOf(contributions);
    }
  }

  /** A meeting, how the candidate was of use in it, and what came of it. */
  public record MeetingView(
      LinkView file, String kind, String when, String contributed, String outcome) {}

  /**
   * People helped.
   *
   * @param summary how many, and how many were promoted
   */
  public record MentoringView(String summary, List<MenteeView> mentees, List<AdviceView> groups) {
    public MentoringView {
      mentees = List.copyOf(mentees);
      groups = List.copyOf(groups);
    }
  }

  /** Somebody whom the candidate helps. */
  public record MenteeView(LinkView file, String group, String since, String promoted) {}

  @Override
  public String name() {
    return "influence";
  }

  @Override
  public String label() {
    return "Influence";
  }
}
