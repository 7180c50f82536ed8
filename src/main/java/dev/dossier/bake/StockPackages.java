package dev.dossier.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads packages for a stock JBake that has this jar on its class path; found by {@link
 * java.util.ServiceLoader}.
 *
 * <p>A stock bake copies files that nobody asked it to, so what it gets is the private site and
 * nobody else's.
 */
public interface StockPackages {
  /**
   * The private site of a package.
   *
   * @param folder the source folder of the bake
   * @return empty if the folder is no package but some other JBake project
   * @throws BakeException if the package has errors
   * @throws IOException if it can't be read
   */
  Optional<StockPackage> open(Path folder) throws BakeException, IOException;

  /** A package, ready for a stock bake. */
  record StockPackage(BakeInput input, TemplateRenderer templates) {}
}
