package dev.dossier.source;

import dev.dossier.finding.Finding;
import dev.dossier.source.rules.FileName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks that every file can keep its name on any machine and in a web address. */
public final class FileNames {
  private static final int LONGEST = 120;
  private static final Pattern ODD =
      Pattern.compile("[\\u0000-\\u001f\\u007f-\\u009f\\ufffd\\\\:*?\"<>|#%]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");
  private static final Pattern ALMOST_MARKDOWN =
      Pattern.compile("(?i).*\\.(?:md|markdown|mdown|mkd)");

  /** Where each site has a page of its own that lists what is in a folder. */
  private static final List<String> LISTED =
      List.of("content/evidence/index.md", "content/plan/index.md");

  private final FileName rule = new FileName();

  /** Faults of these paths, which are sorted. */
  List<Finding> check(List<String> paths) {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String path : paths) {
      fault(path).ifPresent(findings::add);
      String twin = seen.putIfAbsent(folded(path), path);
      if (twin != null) {
        findings.add(rule.clash(path, twin));
      }
    }
    return findings;
  }

  /** What is wrong with the name of one file. */
  public Optional<Finding> fault(String path) {
    for (String name : path.split("/", -1)) {
      Optional<Finding> fault = fault(path, name);
      if (fault.isPresent()) {
        return fault;
      }
    }
    if (LISTED.contains(path)) {
      return found(
          path, "is that of the page that lists all files beside it", "Add a word to the name.");
    }
    if (!path.endsWith(".md") && ALMOST_MARKDOWN.matcher(path).matches()) {
      return found(
          path, "does not end in `.md`, so the file is not read as Markdown", "Rename it.");
    }
    return Optional.empty();
  }

  private Optional<Finding> fault(String path, String name) {
    var odd = ODD.matcher(name);
    if (odd.find()) {
      return found(
          path,
          "holds " + shown(odd.group().charAt(0)) + ", which not every system and link can carry",
          "Rename it with letters, digits and hyphens.");
    }
    if (name.startsWith(" ") || name.endsWith(" ") || name.endsWith(".")) {
      return found(
          path, "begins or ends with a space or a full stop", "Rename it without that character.");
    }
    if (DEVICE.matcher(name).matches()) {
      return found(path, "is the name of a device on Windows", "Add a word to the name.");
    }
    return name.codePointCount(0, name.length()) > LONGEST
        ? found(path, "is longer than " + LONGEST + " characters", "Shorten it.")
        : Optional.empty();
  }

  private Optional<Finding> found(String path, String fault, String hint) {
    return Optional.of(rule.fault(path, fault, hint));
  }

  private static String shown(char c) {
    return c > ' ' && c < 0x7f
        ? "`" + c + "`"
        : String.format(Locale.ROOT, "the character U+%04X", (int) c);
  }

  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
