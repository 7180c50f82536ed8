package dev.dossier.project;

import dev.dossier.project.AudienceView.LinkView;
import dev.dossier.project.AudienceView.Markdown;
import java.util.List;

/**
 * One person's statement.
 *
 * @param anchor fragment on the endorsements page
 * @param trust claimed, recorded or verified; empty for the public
 * @param stale whether evidence it speaks of has changed since
 * @param about the evidence it speaks of, as far as it may be seen
 */
public record EndorsementView(
    String id,
    String anchor,
    String from,
    String relation,
    String level,
    String date,
    String trust,
    boolean stale,
    Markdown statement,
    List<LinkView> about) {
  public EndorsementView {
    about = List.copyOf(about);
  }
}
