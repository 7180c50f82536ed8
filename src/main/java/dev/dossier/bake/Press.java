package dev.dossier.bake;

import dev.dossier.bake.TemplateRenderer.TemplateException;
import dev.dossier.publish.Manifest;
import dev.dossier.publish.SiteFiles;
import dev.dossier.publish.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Prints pages onto the stage, and remembers what could not be printed.
 *
 * <p>Each path belongs to whoever asks first; a second claim is a fault, also if it differs in
 * letter case alone, since not every file system could keep the two apart.
 */
final class Press {
  private final TemplateRenderer templates;
  private final SiteFiles stage;
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();
  private final Map<SitePath, Boolean> files = new TreeMap<>();
  private final Collection<BakeFault> faults = new ConcurrentLinkedQueue<>();
  private final Collection<Misprint> misprints = new ConcurrentLinkedQueue<>();

  Press(TemplateRenderer templates, SiteFiles stage) {
    this.templates = templates;
    this.stage = stage;
    own(Manifest.PATH, "the list of the site's files");
  }

  /**
   * A page to be printed.
   *
   * @param subject what it is made of, for messages
   * @param model makes the template's variables when they are due
   * @param lasting whether the variables stay what they are when the bake is over
   */
  record Sheet(
      SitePath path,
      String template,
      String subject,
      Supplier<? extends Map<String, ?>> model,
      boolean lasting) {}

  /**
   * Claims a path.
   *
   * @param page whether it is a page for readers, to be listed in the site map
   * @return empty if it can't be had, which is then a fault
   */
  Optional<SitePath> claim(String path, String subject, boolean page) {
    Optional<String> objection = SitePath.objection(path);
    if (objection.isPresent()) {
      fault(
          subject,
          "its path '" + path + "' " + objection.get(),
          "Use letters, digits and hyphens in names.");
      return Optional.empty();
    }
    Optional<String> rival = rival(path);
    if (rival.isPresent()) {
      fault(
          subject,
          "its path " + path + " is already taken by " + rival.get(),
          "Rename one of the two.");
      return Optional.empty();
    }
    SitePath claimed = new SitePath(path);
    own(claimed, subject);
    files.put(claimed, page);
    return Optional.of(claimed);
  }

  private Optional<String> rival(String path) {
    String name = folded(path);
    for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      String folder = name.substring(0, end);
      if (owners.containsKey(folder)) {
        return Optional.of(owners.get(folder));
      }
    }
    return Optional.ofNullable(owners.getOrDefault(name, folders.get(name)));
  }

  private void own(SitePath path, String subject) {
    String name = folded(path.value());
    owners.put(name, subject);
    for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      folders.putIfAbsent(name.substring(0, end), subject);
    }
  }

  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Prints sheets, several at once; each path must have been claimed. Nothing is written any more
   * once this has returned or thrown.
   *
   * @throws UncheckedIOException if a page could not be written
   */
  void print(List<Sheet> sheets) {
    // A stream that is left by an exception does not wait for its other threads, and a page that is
    // written after the stage was cleared away would stay: so faults are collected.
    List<IOException> unwritten =
        sheets.parallelStream().map(this::print).flatMap(Optional::stream).toList();
    if (!unwritten.isEmpty()) {
      throw new UncheckedIOException(unwritten.get(0));
    }
  }

  /** Prints a sheet, and returns why it could not be written. */
  private Optional<IOException> print(Sheet sheet) {
    try {
      if (sheet.lasting()) {
        stage.print(sheet.path(), () -> rendered(sheet));
      } else {
        stage.write(sheet.path(), rendered(sheet));
      }
    } catch (TemplateException e) {
      misprints.add(new Misprint(sheet.path(), e));
    } catch (IOException e) {
      return Optional.of(e);
    }
    return Optional.empty();
  }

  private String rendered(Sheet sheet) throws TemplateException {
    return templates.render(sheet.template(), sheet.model().get());
  }

  /** Copies a file. */
  void copy(AssetFile asset) {
    Optional<SitePath> path = claim(asset.path(), asset.source(), false);
    if (path.isPresent()) {
      try (InputStream content = asset.content().open()) {
        stage.write(path.get(), content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void fault(String subject, String message, String hint) {
    faults.add(new BakeFault(subject, message, hint));
  }

  /** All faults so far, in order. */
  List<BakeFault> faults() {
    Map<BakeFault, TreeSet<SitePath>> pages = new HashMap<>();
    misprints.forEach(m -> pages.computeIfAbsent(m.fault(), f -> new TreeSet<>()).add(m.page()));
    return Stream.concat(
            faults.stream(), pages.entrySet().stream().map(e -> on(e.getKey(), e.getValue())))
        .distinct()
        .sorted()
        .toList();
  }

  /** One fault for all the pages that a template spoils in the same way. */
  private static BakeFault on(BakeFault fault, NavigableSet<SitePath> pages) {
    int more = pages.size() - 1;
    String others =
        more == 0 ? "" : more == 1 ? " and one more page" : " and " + more + " more pages";
    return new BakeFault(
        fault.subject(),
        fault.message() + ", so there is no " + pages.first() + others,
        fault.hint());
  }

  /** A page that its template could not print. */
  private record Misprint(SitePath page, TemplateException why) {
    BakeFault fault() {
      return new BakeFault(why.place(), why.sentence(), why.hint());
    }
  }

  /** All paths claimed so far, in order. */
  List<SitePath> files() {
    return List.copyOf(files.keySet());
  }

  /** The paths claimed so far that are pages for readers, in order. */
  List<SitePath> pages() {
    return files.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }
}
