package dev.dossier.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.assess.Assessor;
import dev.dossier.assess.FigureBook;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.render.markdown.Anchors;
import dev.dossier.render.markdown.Destination;
import dev.dossier.render.markdown.MarkdownHtml;
import dev.dossier.render.markdown.Surroundings;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.MarkdownParser;
import dev.dossier.source.NotAPackage;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A place where people's writing enters; whatever they write, no run may break on it. */
enum Target {
  /** Dates, waivers and settings that the whole assessment hangs on. */
  CASE {
    @Override
    void take(byte[] bytes) {
      StrangeFile.takeThroughAllStages("content/promotion.md", bytes);
    }
  },

  EVIDENCE {
    @Override
    void take(byte[] bytes) {
      StrangeFile.takeThroughAllStages("content/evidence/platform.md", bytes);
    }
  },

  /** A package may bring a ladder of its own. */
  LADDER {
    @Override
    void take(byte[] bytes) {
      StrangeFile.takeThroughAllStages("playbook.yaml", bytes);
    }
  },

  /** Any text becomes HTML in which nothing runs. */
  BODY {
    @Override
    void take(byte[] bytes) {
      String html =
          new MarkdownHtml(new MarkdownParser(), new AnyAddress())
              .render(new Markdown(new String(bytes, UTF_8), "evidence/x"), 2, new Anchors())
              .html();
      assertThat(ACTIVE.matcher(html).find()).as(html).isFalse();
    }
  },

  /** Anything may stand between the braces of a placeholder. */
  PLACEHOLDER {
    @Override
    void take(byte[] bytes) {
      Example.FIGURES.find(new String(bytes, UTF_8)).ifPresent(f -> f.value().magnitude());
    }
  };

  /** What a sanitiser must never let through. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<(script|iframe|object|embed|form|style|base|meta|link)\\b"
              + "|<[a-z][^<>\"]*(\"[^\"]*\"[^<>\"]*)*\\son[a-z]+\\s*="
              + "|<[a-z][^<>]*\\s(href|src)=[\"']?\\s*(javascript|vbscript|data):",
          Pattern.CASE_INSENSITIVE);

  abstract void take(byte[] bytes);

  /** Every address leads on, as on a page that trusts its authors too much. */
  private static final class AnyAddress implements Surroundings {
    @Override
    public Optional<FigureView> figure(String expression) {
      return expression.length() > 20
          ? Optional.empty()
          : Optional.of(new FigureView(expression, expression, "", Optional.of("f.html"), ""));
    }

    @Override
    public Destination destination(String written, String base) {
      return new Destination.Elsewhere(written);
    }

    @Override
    public String fromHere(String sitePath) {
      return sitePath;
    }
  }

  /** The figures of the example package. */
  private static final class Example {
    static final FigureBook FIGURES = figures();

    private static FigureBook figures() {
      try {
        Understood read = new Understanding(Set.of()).of(new FolderFiles(Path.of("")));
        return FigureBook.of(
            read.pack().orElseThrow(),
            read.playbook().orElseThrow(),
            Assessor.assess(read.pack().get(), read.playbook().get(), StrangeFile.AS_OF));
      } catch (NotAPackage e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
