package dev.dossier.project.cockpit;

import dev.dossier.playbook.plan.Advice;
import dev.dossier.project.Wording;
import java.util.List;

/**
 * Something that the playbook advises, and how far the candidate has come with it.
 *
 * @param help how or for whom, in a few words; may be empty
 * @param there what stands for it, in words; empty where nothing can
 * @param state whether anything stands for it
 */
public record AdviceView(String title, String help, String there, State state) {

  /** Whether anything of the candidate's own stands for a piece of advice. */
  public enum State {
    /** Something does. */
    MET,
    /** Nothing does yet. */
    GAP,
    /** It is only to be read. */
    READ
  }

  /** Advice that no file can stand for. */
  static AdviceView read(String title, String help) {
    return new AdviceView(title, help, "", State.READ);
  }

  static List<AdviceView> read(List<Advice> advice) {
    return advice.stream().map(each -> read(each.title(), each.help())).toList();
  }

  /** Advice that was followed as many times as there are; none is a gap. */
  static AdviceView done(String title, String help, long times) {
    return times > 0
        ? new AdviceView(title, help, times == 1 ? "once" : times + " times", State.MET)
        : new AdviceView(title, help, "not yet", State.GAP);
  }

  /** Advice that is met by as many things as there are; none is a gap. */
  static AdviceView counted(String title, String help, long number, String noun) {
    return number > 0
        ? new AdviceView(title, help, Wording.count(number, noun), State.MET)
        : new AdviceView(title, help, "none yet", State.GAP);
  }
}
