package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.assess.ScoreHistory;
import dev.dossier.assess.ScoreHistory.Commit;
import dev.dossier.assess.ScoreHistory.State;
import dev.dossier.assess.ScoreHistory.Step;
import dev.dossier.bake.BakeException;
import dev.dossier.bake.BakeInput;
import dev.dossier.bake.Bakery;
import dev.dossier.bake.JBakeSettings;
import dev.dossier.cli.Study.Judged;
import dev.dossier.document.LinkStyle;
import dev.dossier.document.Manuscript;
import dev.dossier.document.word.WordPrinter;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Severity;
import dev.dossier.model.Audience;
import dev.dossier.playbook.DocumentFormat;
import dev.dossier.project.AudienceView;
import dev.dossier.publish.Manifest;
import dev.dossier.publish.Provenance;
import dev.dossier.publish.SiteDigests;
import dev.dossier.publish.SitePath;
import dev.dossier.render.Templates;
import dev.dossier.source.NotAPackage;
import dev.dossier.testing.Docx;
import dev.dossier.testing.MemoryPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds sites as {@code dossier build} does, step by step, but into memory. */
final class SiteInMemory {
  private final MemoryPackage pack;
  private final Study study;
  private final Judged judged;
  private final Path root;

  private SiteInMemory(MemoryPackage pack, Study study, Judged judged, Path root) {
    this.pack = pack;
    this.study = study;
    this.judged = judged;
    this.root = root;
  }

  /**
   * The sites of a package that has no error.
   *
   * @param root some folder that exists; nothing is written to it
   */
  static SiteInMemory of(MemoryPackage pack, LocalDate today, Optional<LocalDate> asOf, Path root) {
    try {
      Study study = Study.of(pack, today, asOf);
      if (study.findings().stopTheBuild() || study.judged().isEmpty()) {
        throw new AssertionError("a package that can't be built: " + errors(study));
      }
      return new SiteInMemory(pack, study, study.judged().get(), root);
    } catch (NotAPackage e) {
      throw new AssertionError(e);
    }
  }

  /** Something that goes wrong between the steps of a build. */
  interface Leak {
    /** Nothing goes wrong. */
    Leak NONE = new Leak() {};

    /** What the audience gets to see, given all that there is. */
    default AudienceView view(AudienceView view, Whole whole) {
      return view;
    }

    /** What the site is made of, given all that there is. */
    default BakeInput input(BakeInput input, Whole whole) {
      return input;
    }

    /** The templates that the site is printed with. */
    default Templates templates(Templates theme) {
      return theme;
    }
  }

  /** All that a build has in hand, whoever may see it. */
  record Whole(MemoryPackage files, Study study, Judged judged, Audience reader) {}

  /** Every file of the site of an audience. */
  SortedMap<String, byte[]> tree(Audience audience, Templates theme, Leak leak) {
    try {
      Whole whole = new Whole(pack, study, judged, audience);
      Ingredients all =
          new Ingredients(pack, leak.templates(theme), study, judged, this::commit, this::past);
      JBakeSettings settings = all.settings();
      AudienceView view = leak.view(all.view(audience, settings), whole);
      BakeInput input = leak.input(all.input(view, settings), whole);
      MemorySite site = new MemorySite(root);
      new Bakery().bake(input, all.theme(view, settings), site);
      SortedMap<String, byte[]> tree = site.tree();
      tree.put(Manifest.PATH.value(), manifest(tree, all.provenance(audience)));
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BakeException e) {
      throw new AssertionError("a site that can't be baked", e);
    }
  }

  /**
   * The promotion document for an audience as a file of its own, in every layout, with what a PDF
   * says of itself.
   */
  byte[] document(Audience audience, Templates theme) {
    try {
      Ingredients all = new Ingredients(pack, theme, study, judged, this::commit, this::past);
      JBakeSettings settings = all.settings();
      StringBuilder text = new StringBuilder();
      for (DocumentFormat format : judged.playbook().formats()) {
        AudienceView view = all.document(audience, format, settings);
        text.append(all.colophon(view))
            .append('\n')
            .append(
                Manuscript.of(view, theme, settings.places(), LinkStyle.LIVE, Optional.empty())
                    .text());
      }
      return text.toString().getBytes(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BakeException e) {
      throw new AssertionError("a document without settings", e);
    }
  }

  /** The promotion document for an audience in Word, part by part, without the typefaces. */
  SortedMap<String, byte[]> word(Audience audience, Templates theme) {
    try {
      Ingredients all = new Ingredients(pack, theme, study, judged, this::commit, this::past);
      JBakeSettings settings = all.settings();
      AudienceView view = all.document(audience, judged.playbook().formats().get(0), settings);
      Manuscript manuscript =
          Manuscript.of(view, theme, settings.places(), LinkStyle.LIVE, Optional.empty());
      byte[] word = new WordPrinter(all.supplies(view)).print(manuscript);
      SortedMap<String, byte[]> parts = new TreeMap<>(Docx.of(word).parts());
      parts.keySet().removeIf(part -> part.endsWith(".odttf"));
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BakeException e) {
      throw new AssertionError("a document without settings", e);
    }
  }

  /** A name that every change of any file changes, as that of a commit does. */
  private Optional<String> commit(List<String> others) {
    return Optional.of(Integer.toHexString(pack.hashCode()));
  }

  /** A past that every change of any file changes, as that of a repository does. */
  private Optional<ScoreHistory> past() {
    return Optional.of(history(pack));
  }

  /** One commit that tells of every file. */
  static ScoreHistory history(MemoryPackage pack) {
    Step step =
        new Step(
            Optional.of(
                new Commit(
                    String.format("%040x", pack.hashCode()), pack.files().keySet().toString())),
            LocalDate.of(2026, 1, 1),
            new State.Scored(pack.files().size()),
            Optional.empty());
    return new ScoreHistory(List.of(step), step, 0, false);
  }

  private byte[] manifest(SortedMap<String, byte[]> tree, Provenance provenance)
      throws IOException {
    SiteDigests digests = new SiteDigests(root);
    for (Map.Entry<String, byte[]> file : tree.entrySet()) {
      digests.write(new SitePath(file.getKey()), file.getValue());
    }
    return digests.manifest(provenance).text().getBytes(UTF_8);
  }

  private static List<Finding> errors(Study study) {
    return study.findings().all().stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .filter(f -> f.waiver().isEmpty())
        .toList();
  }
}
