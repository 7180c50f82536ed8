package dev.dossier.project.cockpit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The chapters of the cockpit. */
public final class Chapters {
  /** One line for each, in the order in which they are listed; a playbook may lack any of them. */
  private static final List<Function<Outlook, Optional<Chapter>>> ALL =
      List.of(
          LevelsViews::of,
          WayViews::of,
          TimelineViews::of,
          OpportunitiesViews::of,
          InfluenceViews::of,
          PeopleViews::of,
          BlockersViews::of,
          PreparationViews::of,
          CardViews::of,
          ShadowingViews::of,
          ValueViews::of,
          ElsewhereViews::of);

  private Chapters() {}

  /** Those of which the playbook speaks. */
  public static List<Chapter> of(Outlook outlook) {
    return ALL.stream().flatMap(chapter -> chapter.apply(outlook).stream()).toList();
  }
}
