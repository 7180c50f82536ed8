package dev.dossier.understand;

import dev.dossier.finding.Finding;
import dev.dossier.playbook.Playbook;
import dev.dossier.playbook.PlaybookLoader;
import dev.dossier.playbook.PlaybookLoader.Loaded;
import dev.dossier.playbook.rules.UnknownPlaybook;
import dev.dossier.source.PackageReader;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.SourceFile;
import dev.dossier.source.SourceText;
import dev.dossier.source.YamlNode.Kind;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.understand.rules.UnusedPlaybook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the ladder that a case asks for. */
final class Ladders {
  private static final String KEY = "playbook";

  private final PlaybookLoader loader = new PlaybookLoader();
  private final PackageReader reader;
  private final Optional<SourceFile> own;

  /**
   * The ladders within reach of a package.
   *
   * @param reader reads further files of the package
   * @param own the package's {@code playbook.yaml}
   */
  Ladders(PackageReader reader, Optional<SourceFile> own) {
    this.reader = reader;
    this.own = own;
  }

  /**
   * The ladder that counts.
   *
   * @param name what the case calls it; empty when the case does not say
   */
  record Choice(String name, Optional<Playbook> playbook, List<Finding> findings) {}

  /** The ladder that the case asks for, or else the package's own, or else the bundled one. */
  Choice of(Optional<ParsedFile> promotion) {
    Optional<Scalar> named =
        promotion
            .filter(file -> file.header().readable())
            .flatMap(file -> file.header().fields().get(KEY))
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast)
            .filter(scalar -> scalar.kind() == Kind.TEXT && !scalar.text().isBlank());
    boolean silent = promotion.filter(file -> file.positions().has(KEY)).isEmpty();
    if (named.isPresent()) {
      return named(named.get());
    }
    return silent ? usual() : new Choice("", Optional.empty(), List.of());
  }

  private Choice usual() {
    String bundled = PlaybookLoader.bundled().get(0);
    return own.map(file -> choice(file.path(), read(file)))
        .orElseGet(() -> choice(bundled, loader.bundled(bundled)));
  }

  private Choice named(Scalar scalar) {
    String name = scalar.text().strip();
    Choice choice = name.endsWith(".yaml") || name.endsWith(".yml") ? file(scalar) : ladder(scalar);
    boolean used = own.filter(file -> choice.name().equals(file.path())).isPresent();
    if (own.isEmpty() || used) {
      return new Choice(name, choice.playbook(), choice.findings());
    }
    List<Finding> findings = new ArrayList<>(choice.findings());
    findings.add(new UnusedPlaybook().of(own.get().path(), name));
    return new Choice(name, choice.playbook(), findings);
  }

  private Choice file(Scalar scalar) {
    String path = scalar.text().strip().replaceFirst("^\\./", "");
    if (own.filter(file -> file.path().equals(path)).isPresent()) {
      return choice(path, read(own.get()));
    }
    return reader
        .text(path)
        .map(
            read -> {
              Loaded loaded = read(read.file());
              List<Finding> findings = new ArrayList<>(read.findings());
              findings.addAll(loaded.findings());
              return new Choice(path, loaded.playbook(), findings);
            })
        .orElseGet(() -> unknown(scalar));
  }

  private Choice ladder(Scalar scalar) {
    String name = scalar.text().strip();
    Optional<SourceText> mine =
        own.flatMap(SourceFile::text).filter(text -> loader.goesBy(text, name));
    if (mine.isPresent()) {
      return choice(mine.get().file(), loader.read(mine.get()));
    }
    return PlaybookLoader.bundled().contains(name)
        ? choice(name, loader.bundled(name))
        : unknown(scalar);
  }

  private Choice unknown(Scalar scalar) {
    Finding finding =
        new UnknownPlaybook().at(scalar.place(), scalar.text().strip(), PlaybookLoader.bundled());
    return new Choice(scalar.text().strip(), Optional.empty(), List.of(finding));
  }

  private Loaded read(SourceFile file) {
    return file.text().map(loader::read).orElseGet(() -> new Loaded(Optional.empty(), List.of()));
  }

  private static Choice choice(String name, Loaded loaded) {
    return new Choice(name, loaded.playbook(), loaded.findings());
  }
}
