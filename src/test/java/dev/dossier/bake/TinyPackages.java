package dev.dossier.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packages of one page of their own and one ordinary page, for tests with a stock JBake. */
public final class TinyPackages implements StockPackages {
  @Override
  public Optional<StockPackage> open(Path folder) throws BakeException, IOException {
    if (!Files.exists(folder.resolve("content/promotion.md"))) {
      return Optional.empty();
    }
    if (Files.readString(folder.resolve("content/promotion.md")).contains("wrong")) {
      throw new BakeException(
          List.of(new BakeFault("content/promotion.md", "it is wrong", "Right it.")));
    }
    JBakePage about =
        new JBakePage(
            "content/about.md",
            "about.html",
            "page",
            "About, as the package knows it",
            Optional.empty(),
            List.of(),
            JBakePage.Status.PUBLISHED,
            "<p>Figures: 47</p>",
            Map.of("summary", "short"));
    BakeInput input =
        new BakeInput(
            JBakeSettings.standard(),
            LocalDate.of(2026, 6, 30),
            Map.of("motto", "Quiet & plain"),
            List.of(about),
            List.of(
                new PackagePage(
                    "evidence/x.html", "package.ftlh", () -> Map.of("text", "a < b"), "evidence")),
            List.of(AssetFile.ofText("body {}", "the theme", "css/site.css")));
    return Optional.of(new StockPackage(input, Kitchen.templates()));
  }
}
