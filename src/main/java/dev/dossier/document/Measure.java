package dev.dossier.document;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import dev.dossier.document.Printed.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts the lines of each section on each of its pages, as they were laid out. */
final class Measure {
  private final Layer layer;
  private final NavigableMap<Integer, NavigableSet<Integer>> lines = new TreeMap<>();

  private Measure(Layer layer) {
    this.layer = layer;
  }

  static List<Extent> of(PdfBoxRenderer laidOut, List<String> sections) {
    List<Extent> extents = new ArrayList<>();
    for (String section : sections) {
      Box box = laidOut.getSharedContext().getBoxById(section);
      Measure measure = new Measure(laidOut.getRootBox().getLayer());
      measure.count(box);
      extents.add(
          new Extent(section, measure.lines.values().stream().map(NavigableSet::size).toList()));
    }
    return extents;
  }

  /** Lines beside one another, as in the cells of a row, are one. */
  private void count(Box box) {
    if (box instanceof LineBox && box.getHeight() > 0) {
      int page = layer.getPageIndex(box.getAbsY());
      lines.computeIfAbsent(page, p -> new TreeSet<>()).add(box.getAbsY());
    }
    for (Box child : box.getChildren()) {
      count(child);
    }
  }
}
