package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/**
 * Talks elsewhere, by quarter.
 *
 * @param aim what to look at, how often, and from when
 * @param quarters the latest first
 * @param undated interviews without a day
 * @param uses what they are good for
 */
public record ElsewhereView(
    String title,
    String intro,
    String standing,
    List<AdviceView> aim,
    List<QuarterView> quarters,
    List<InterviewView> undated,
    List<AdviceView> uses)
    implements Chapter {
  public ElsewhereView {
    aim = List.copyOf(aim);
    quarters = List.copyOf(quarters);
    undated = List.copyOf(undated);
    uses = List.copyOf(uses);
  }

  /**
   * Three months of the calendar.
   *
   * @param held how many interviews, against how many the playbook asks for
   */
  public record QuarterView(String label, AdviceView held, List<InterviewView> interviews) {
    public QuarterView {
      interviews = List.copyOf(interviews);
    }
  }

  /** An interview, and what it taught. */
  public record InterviewView(
      LinkView file, String company, String level, String when, String status, String learnt) {}

  @Override
  public String name() {
    return "elsewhere";
  }

  @Override
  public String label() {
    return "Elsewhere";
  }
}
