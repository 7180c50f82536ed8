package dev.dossier.review;

import dev.dossier.source.PackageFiles;
import dev.dossier.understand.Understood;
import java.util.Optional;

/** Reads a package in the way in which both ends of a comparison were read. */
@FunctionalInterface
public interface Reading {

  /** What the files say; nothing when they are no package. */
  Optional<Understood> of(PackageFiles files);
}
