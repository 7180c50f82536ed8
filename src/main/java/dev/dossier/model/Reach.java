package dev.dossier.model;

import java.util.OptionalLong;

/** How far the work reached, as counts; what was not stated is absent, not zero. */
public record Reach(
    OptionalLong teams,
    OptionalLong engineers,
    OptionalLong products,
    OptionalLong customers,
    OptionalLong organizations) {
  public static final Reach NONE =
      new Reach(
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty());
}
