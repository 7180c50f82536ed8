package dev.dossier.project.cockpit;

/**
 * A page of the cockpit about one part of the way to the next level.
 *
 * <p>Its template is {@code plan-NAME.ftlh}, which gets it as {@code chapter}.
 */
public sealed interface Chapter
    permits BlockersView,
        CardView,
        ElsewhereView,
        InfluenceView,
        LevelsView,
        OpportunitiesView,
        PeopleView,
        PreparationView,
        ShadowingView,
        TimelineView,
        ValueView,
        WayView {

  /** Name of its page and of its template, such as {@code levels}. */
  String name();

  /** What it is called where chapters are listed. */
  String label();

  /** Where this part of the way stands, in one line. */
  String standing();

  /** Where its page stands, relative to the site's root. */
  default String path() {
    return "plan/" + name() + ".html";
  }
}
