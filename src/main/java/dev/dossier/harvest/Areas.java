package dev.dossier.harvest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts the folders of a repository into areas of work: a folder that takes more than a third of all
 * changes is told apart by the folders in it, down to three levels.
 */
final class Areas {
  private static final int PART = 3;

  private final Map<String, Integer> touched = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private int all;

  /** Counts one changed file in a folder. */
  void count(String folder) {
    all++;
    for (String at = folder; !at.isEmpty(); at = parent(at)) {
      touched.merge(at, 1, Integer::sum);
    }
  }

  /** The area that a folder belongs to; empty for the top of the repository. */
  String of(String folder) {
    return known.computeIfAbsent(folder, this::find);
  }

  private String find(String folder) {
    String[] names = folder.split("/", -1);
    String area = names[0];
    for (int i = 1; i < names.length && large(area); i++) {
      area += "/" + names[i];
    }
    return area;
  }

  private boolean large(String area) {
    return PART * touched.getOrDefault(area, 0) > all;
  }

  /** The area in which most of some folders lie; of equals the first by name. */
  String mostOf(List<String> folders) {
    Map<String, Integer> counts = new TreeMap<>();
    folders.forEach(folder -> counts.merge(of(folder), 1, Integer::sum));
    String most = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private static String parent(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }
}
