package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.DocumentView.LeftOutView;
import java.util.List;

/**
 * Who decides, what they will ask, and what answers them.
 *
 * @param members of the committee
 * @param questions that the package itself invites
 * @param expected all questions that the playbook knows, each with whether a weak spot invites it
 * @param leftOut what the committee's document has no room for
 */
public record PreparationView(
    String title,
    String intro,
    String standing,
    List<MemberView> members,
    List<QuestionView> questions,
    List<AdviceView> expected,
    List<LeftOutView> leftOut)
    implements Chapter {
  public PreparationView {
    members = List.copyOf(members);
    questions = List.copyOf(questions);
    expected = List.copyOf(expected);
    leftOut = List.copyOf(leftOut);
  }

  /** Somebody who decides, and what they care for. */
  public record MemberView(LinkView file, String role, List<String> caresAbout) {
    public MemberView {
      caresAbout = List.copyOf(caresAbout);
    }
  }

  /** A question, and the weak spots that invite it. */
  public record QuestionView(String id, String question, List<SpotView> spots) {
    public QuestionView {
      spots = List.copyOf(spots);
    }
  }

  /**
   * A weak spot.
   *
   * @param answers what can be named in answer; empty is a gap
   */
  public record SpotView(String message, LinkView where, List<LinkView> answers) {
    public SpotView {
      answers = List.copyOf(answers);
    }
  }

  @Override
  public String name() {
    return "preparation";
  }

  @Override
  public String label() {
    return "Preparation";
  }
}
