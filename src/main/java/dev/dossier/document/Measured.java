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
  /** For each id, and each of its pages, where its lines stand. */
  private final Map<String, NavigableMap<Integer, NavigableSet<Integer>>> lines = new HashMap<>();

  /** Measures boxes by their ids. */
  Measured(PdfBoxRenderer laidOut, List<String> ids) {
    Layer layer = laidOut.getRootBox().getLayer();
    for (String id : ids) {
      Box box = laidOut.getSharedContext().getBoxById(id);
      NavigableMap<Integer, NavigableSet<Integer>> pages = new TreeMap<>();
      if (box != null) {
        count(box, layer, pages);
      }
      lines.put(id, pages);
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
    return beyond(List.of(id), 0);
  }

  /** Lines of parts that follow one another, as far as they stand beyond so many pages. */
  int beyond(List<String> ids, int pages) {
    NavigableMap<Integer, NavigableSet<Integer>> all = new TreeMap<>();
    for (String id : ids) {
      Objects.requireNonNull(lines.get(id), id)
          .forEach((page, found) -> all.computeIfAbsent(page, p -> new TreeSet<>()).addAll(found));
    }
    return all.values().stream().skip(pages).mapToInt(NavigableSet::size).sum();
  }
}
