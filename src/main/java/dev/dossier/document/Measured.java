package dev.dossier.document;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** How long the parts of a document came out when they were laid out. */
final class Measured {
  private final Map<String, List<Integer>> lines = new HashMap<>();

  /** Measures boxes by their ids. */
  Measured(PdfBoxRenderer laidOut, List<String> ids) {
    Layer layer = laidOut.getRootBox().getLayer();
    for (String id : ids) {
      Box box = laidOut.getSharedContext().getBoxById(id);
      NavigableMap<Integer, NavigableSet<Integer>> pages = new TreeMap<>();
      if (box != null) {
        count(box, layer, pages);
      }
      lines.put(id, pages.values().stream().map(NavigableSet::size).toList());
    }
  }

  /** Lines beside one another, as in the cells of a row, are one. */
  private static void count(
      Box box, Layer layer, NavigableMap<Integer, NavigableSet<Integer>> pages) {
    if (box instanceof LineBox && box.getHeight() > 0) {
      int page = layer.getPageIndex(box.getAbsY());
      pages.computeIfAbsent(page, p -> new TreeSet<>()).add(box.getAbsY());
    }
    for (Box child : box.getChildren()) {
      count(child, layer, pages);
    }
  }

  /** Lines in all. */
  int lines(String id) {
    return beyond(id, 0);
  }

  /** Lines that stand beyond so many pages. */
  int beyond(String id, int pages) {
    List<Integer> found = Objects.requireNonNull(lines.get(id), id);
    return found.stream().skip(pages).mapToInt(Integer::intValue).sum();
  }
}
