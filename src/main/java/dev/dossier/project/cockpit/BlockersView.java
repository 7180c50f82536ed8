package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/**
 * What stands in the way, by kind.
 *
 * @param kinds those with something in the way first
 */
public record BlockersView(String title, String intro, String standing, List<KindView> kinds)
    implements Chapter {
  public BlockersView {
    kinds = List.copyOf(kinds);
  }

  /**
   * A kind of thing that stands in the way.
   *
   * @param recovery the way out
   * @param takes how long that takes; empty where the playbook does not say
   * @param signs by which to know it: examples, and what the package itself is searched for
   * @param own what the candidate wrote down
   * @param shown what the package itself shows
   */
  public record KindView(
      String id,
      String title,
      String recovery,
      String takes,
      List<AdviceView> signs,
      List<BlockerView> own,
      List<ShownView> shown) {
    public KindView {
      signs = List.copyOf(signs);
      own = List.copyOf(own);
      shown = List.copyOf(shown);
    }

    public boolean clear() {
      return own.isEmpty() && shown.isEmpty();
    }
  }

  /**
   * Something that the candidate wrote down.
   *
   * @param late whether it should be out of the way by now
   */
  public record BlockerView(
      LinkView file, String status, String owner, String since, String recoverBy, boolean late) {}

  /** Something that the package itself shows, and where. */
  public record ShownView(String title, List<ReasonView> reasons) {
    public ShownView {
      reasons = List.copyOf(reasons);
    }
  }

  /** What shows it, and the file to look at. */
  public record ReasonView(String message, LinkView where) {}

  @Override
  public String name() {
    return "blockers";
  }

  @Override
  public String label() {
    return "Blockers";
  }
}
