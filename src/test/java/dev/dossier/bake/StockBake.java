package dev.dossier.bake;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** A stock JBake: bakes the project in one folder into another, and says what went wrong. */
final class StockBake {
  private StockBake() {}

  public static void main(String[] args) throws Exception {
    Oven oven =
        new Oven(
            new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(args[0]), new File(args[1]), true));
    oven.bake();
    oven.getErrors().forEach(error -> System.err.println("failed: " + error.getMessage()));
    System.exit(oven.getErrors().isEmpty() ? 0 : 1);
  }
}
