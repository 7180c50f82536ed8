package dev.dossier.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a site in a folder differs from one that was built for comparison; all lists are in order.
 *
 * <p>The bytes of the files decide. What the site's own manifest says of them is not asked.
 *
 * @param differing files with other bytes, and links in place of files
 * @param missing files that the site should have
 * @param extra files that the site should not have
 */
public record SiteComparison(List<String> differing, List<String> missing, List<String> extra) {
  public SiteComparison {
    differing = List.copyOf(differing);
    missing = List.copyOf(missing);
    extra = List.copyOf(extra);
  }

  /**
   * Compares a site.
   *
   * @param site its folder
   * @param expected the manifest of the site that was built for comparison
   * @throws IOException if a file of the site can't be read
   */
  public static SiteComparison of(Path site, Manifest expected) throws IOException {
    SiteListing found = SiteListing.of(site);
    SortedMap<String, String> due = new TreeMap<>();
    expected.files().forEach((path, fingerprint) -> due.put(path.value(), fingerprint));
    due.put(Manifest.PATH.value(), Sha256.of(expected.text().getBytes(StandardCharsets.UTF_8)));
    List<String> differing = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, String> file : due.entrySet()) {
      if (!found.entries().containsKey(file.getKey())) {
        missing.add(file.getKey());
      } else if (!found.entries().get(file.getKey())
          || !fingerprint(site.resolve(file.getKey())).equals(file.getValue())) {
        differing.add(file.getKey());
      }
    }
    List<String> extra =
        found.entries().keySet().stream().filter(path -> !due.containsKey(path)).toList();
    return new SiteComparison(differing, missing, extra);
  }

  private static String fingerprint(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Sha256.of(content);
    }
  }

  /** Whether the two are the same, byte for byte. */
  public boolean same() {
    return differing.isEmpty() && missing.isEmpty() && extra.isEmpty();
  }
}
