package dev.dossier.render.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fragments of one page: keeps them apart when several texts share it. */
public final class Anchors {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private final Set<String> taken = new HashSet<>();

  /** Keeps a fragment for the page itself. */
  public void reserve(String id) {
    taken.add(id);
  }

  /** New names for the ids of one more text; the first of a kind keeps its own. */
  Map<String, String> claim(String html) {
    Map<String, String> names = new HashMap<>();
    Matcher ids = ID.matcher(html);
    while (ids.find()) {
      String id = ids.group(1);
      if (!names.containsKey(id)) {
        names.put(id, free(id));
      }
    }
    return names;
  }

  private String free(String id) {
    String name = id;
    for (int n = 2; !taken.add(name); n++) {
      name = id + "-" + n;
    }
    return name;
  }
}
