package dev.dossier.project.cockpit;

import dev.dossier.model.Audience;
import dev.dossier.project.CockpitView;
import dev.dossier.project.Projected;
import dev.dossier.understand.PackageText;
import java.util.List;
import java.util.Optional;

/** Chapters of packages that are written down in a test. */
final class Written {
  private Written() {}

  static <C extends Chapter> C chapter(PackageText text, Class<C> kind) {
    return find(text, kind).orElseThrow();
  }

  static <C extends Chapter> Optional<C> find(PackageText text, Class<C> kind) {
    return chapters(text).stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  static List<Chapter> chapters(PackageText text) {
    return Projected.view(text, Audience.PRIVATE)
        .cockpit()
        .map(CockpitView::chapters)
        .orElse(List.of());
  }

  /** A file of the plan of {@link PackageText#small()}, whose id is {@code plan/FOLDER/NAME}. */
  static PackageText with(PackageText text, String file, String frontMatter) {
    return text.with("content/plan/" + file + ".md", "---\n" + frontMatter + "---\nText.\n");
  }

  /** Titles of advice that nothing stands for. */
  static List<String> gaps(List<AdviceView> advice) {
    return advice.stream()
        .filter(each -> each.state() == AdviceView.State.GAP)
        .map(AdviceView::title)
        .toList();
  }
}
