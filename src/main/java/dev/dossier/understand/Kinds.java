package dev.dossier.understand;

import dev.dossier.finding.Finding;
import dev.dossier.source.PackageReader;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.Shape;
import dev.dossier.source.ShapeChecker;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.rules.WrongValue;
import dev.dossier.understand.rules.SecondCase;
import dev.dossier.understand.shape.FileKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out what a file is.
 *
 * @param custom document types that the package's {@code jbake.properties} adds to JBake's own
 */
record Kinds(List<String> custom) {
  private static final String SETTINGS = "jbake.properties";
  private static final Pattern TEMPLATE =
      Pattern.compile("^\\s*template\\.([\\w-]+)\\.file\\s*[=:]", Pattern.MULTILINE);

  Kinds {
    custom = List.copyOf(custom);
  }

  /** The kinds of a package. */
  static Kinds of(PackageReader reader) {
    List<String> custom = new ArrayList<>();
    Optional<String> settings =
        reader.text(SETTINGS).flatMap(read -> read.file().text()).map(text -> text.text());
    Matcher template = TEMPLATE.matcher(settings.orElse(""));
    while (template.find()) {
      custom.add(template.group(1));
    }
    return new Kinds(custom);
  }

  /**
   * What a file is.
   *
   * @param kind nothing when the file claims to be what it cannot be
   */
  record Found(Optional<FileKind> kind, List<Finding> findings) {}

  Found of(ParsedFile file) {
    Optional<Scalar> type =
        file.header().fields().get("type").filter(Scalar.class::isInstance).map(Scalar.class::cast);
    if (file.path().equals(PackageReader.CASE)) {
      return new Found(
          Optional.of(FileKind.PROMOTION), type.stream().flatMap(this::other).toList());
    }
    Optional<FileKind> named = type.map(Scalar::text).flatMap(FileKind::of);
    if (named.filter(kind -> kind == FileKind.PROMOTION).isPresent()) {
      Finding second = new SecondCase().at(type.get().place(), PackageReader.CASE);
      return new Found(Optional.empty(), List.of(second));
    }
    if (type.map(Scalar::text).filter(custom::contains).isPresent()) {
      return new Found(Optional.of(FileKind.PAGE), List.of());
    }
    FileKind byFolder = FileKind.byFolder(file.path());
    boolean unknown = named.isEmpty() && byFolder.ordinary();
    return new Found(
        Optional.of(named.orElse(byFolder)),
        unknown ? type.map(this::unknown).orElse(List.of()) : List.of());
  }

  private Stream<Finding> other(Scalar type) {
    boolean fits = FileKind.of(type.text()).filter(kind -> kind != FileKind.PROMOTION).isEmpty();
    return fits
        ? Stream.empty()
        : Stream.of(
            new WrongValue()
                .at(
                    type.place(),
                    "type",
                    type.text(),
                    "`promotion`, which this file is by its name",
                    "Delete `type:`."));
  }

  /** A word that is no type; the shapes of all other kinds tell of it themselves. */
  private List<Finding> unknown(YamlNode type) {
    List<String> words = new ArrayList<>(custom);
    Arrays.stream(FileKind.values()).map(FileKind::word).forEach(words::add);
    return ShapeChecker.check(type, Shape.choice(words));
  }
}
