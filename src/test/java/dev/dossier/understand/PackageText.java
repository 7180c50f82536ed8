package dev.dossier.understand;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A package written down in a test: its files by their paths.
 *
 * @param files texts by path, relative to the package
 */
public record PackageText(Map<String, String> files) implements PackageFiles {
  public static final String CASE = "content/promotion.md";
  public static final String PLATFORM = "content/evidence/platform.md";
  public static final String MANAGER = "content/endorsements/manager.md";

  public PackageText {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** A small package without a fault: a case, one evidence, one endorsement, one page. */
  public static PackageText small() {
    return new PackageText(Map.of())
        .with(
            CASE,
            """
            ---
            title: Ready for wider scope
            candidate: Alex Example
            from: L6
            to: L7
            level-since: 2023-06
            committee: 2026-09-15
            playbook: l6-l7
            currency: USD
            baseline: {teams: 2, impact: 1000000, stakeholders: 4, complexity: 1}
            ---
            I ask for it.
            """)
        .with(
            PLATFORM,
            """
            ---
            title: Platform
            period: 2025-01..2026-06
            role: Technical lead
            supports: [critical-platform, crisis]
            outcomes:
              - metric: run cost
                from: 900000
                to: 400000
                unit: USD/year
                better: lower
                basis: measured
            ---
            ## Result
            It runs.
            """)
        .with(
            MANAGER,
            """
            ---
            from: Engineering manager
            relation: manager
            date: 2026-06-24
            endorses: [evidence/platform]
            ---
            It runs, and I saw it.
            """)
        .with(
            "content/about.md",
            """
            ---
            title: About
            audience: public
            ---
            Hello.
            """);
  }

  /** This package with one more file, or another text for one that it has. */
  public PackageText with(String path, String text) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(path, text);
    return new PackageText(more);
  }

  /** This package with a piece of one file's text replaced. */
  public PackageText changed(String path, String from, String to) {
    String text = files.get(path);
    if (text == null || !text.contains(from)) {
      throw new IllegalArgumentException(path + " does not hold " + from);
    }
    return with(path, text.replace(from, to));
  }

  /** This package with its one outcome worked out by a value model. */
  public PackageText modelled(String model, String inputs) {
    String figure = "    from: 900000\n    to: 400000\n    unit: USD/year\n";
    return changed(
        PLATFORM, figure, "    value-model: " + model + "\n    inputs: {" + inputs + "}\n");
  }

  public PackageText without(String path) {
    Map<String, String> fewer = new TreeMap<>(files);
    fewer.remove(path);
    return new PackageText(fewer);
  }

  /** The paths of all files, in order. */
  public Set<String> paths() {
    return files.keySet();
  }

  /** The text of a file. */
  public String text(String path) {
    return files.get(path);
  }

  public Understood understood() {
    return understood(Set.of("claims/no-source", "reference/unknown-level"));
  }

  public Understood understood(Set<String> rules) {
    try {
      return new Understanding(rules).of(this);
    } catch (NotAPackage e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every finding as {@code file:line:column rule}, in order. */
  public List<String> findings() {
    return understood().findings().stream().map(f -> place(f.place()) + " " + f.rule()).toList();
  }

  /** The findings of one rule as {@code file:line:column message → hint}, in order. */
  public List<String> findings(String rule) {
    return understood().findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(PackageText::text)
        .toList();
  }

  private static String text(Finding finding) {
    return place(finding.place()) + " " + finding.message() + " → " + finding.hint();
  }

  private static String place(Place place) {
    return place.file() + ":" + place.line() + ":" + place.column();
  }

  @Override
  public List<Entry> list(String folder) {
    String below = folder.isEmpty() ? "" : folder + "/";
    Set<Entry> entries = new TreeSet<>((one, two) -> one.path().compareTo(two.path()));
    for (String file : files.keySet()) {
      if (file.startsWith(below)) {
        int slash = file.indexOf('/', below.length());
        entries.add(
            slash < 0
                ? new Entry(file, Kind.FILE)
                : new Entry(file.substring(0, slash), Kind.FOLDER));
      }
    }
    return List.copyOf(entries);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return new ByteArrayInputStream(
        Optional.ofNullable(files.get(path))
            .orElseThrow(() -> new NoSuchFileException(path))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** The text of a file on the class path of the tests. */
  public static String resource(String name) {
    try (InputStream in = PackageText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
