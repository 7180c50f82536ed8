package dev.dossier.project.cockpit;

import dev.dossier.project.AudienceView.LinkView;
import java.util.List;

/**
 * The few things that matter on a day.
 *
 * @param distance how far the committee is
 * @param due what is due before long
 * @param moves what would move the score most for what it takes
 * @param risks what the case may lose
 */
public record TodayView(String distance, FewView due, FewView moves, FewView risks) {

  /**
   * The first of a list.
   *
   * @param rest how many more there are
   * @param empty what to say where there is none
   * @param command what to type then; may be empty
   */
  public record FewView(List<ItemView> items, int rest, String empty, String command) {
    public FewView {
      items = List.copyOf(items);
    }
  }

  /**
   * One thing.
   *
   * @param mark what stands before it: its day, or what it gains
   * @param why why it is here, in a few words
   * @param late whether its day has passed
   */
  public record ItemView(LinkView what, String mark, String why, boolean late) {}
}
