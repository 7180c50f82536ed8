package dev.dossier.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.jsoup.nodes.Element;

/** Tables whose rows stay whole and whose headings are repeated on the next page. */
final class Tables {
  /** Figures side by side on a page's width. */
  private static final int IN_A_ROW = 5;

  /** Letters for which a column is given room at least, and at most. */
  private static final int NARROWEST = 10;

  private static final int WIDEST = 40;

  private Tables() {}

  static Tbl of(Element table, Desk desk) throws IOException {
    List<List<Element>> rows =
        table.select("tr").stream().map(row -> List.copyOf(row.select("> th, > td"))).toList();
    int columns = rows.stream().mapToInt(Tables::width).max().orElse(1);
    Grid grid = new Grid("DossierTable", weights(rows, columns));
    Tbl made = grid.table();
    for (List<Element> cells : rows) {
      boolean heading = !cells.isEmpty() && cells.stream().allMatch(c -> c.is("thead th"));
      Tr row = Grid.row(heading);
      int column = 0;
      for (Element cell : cells) {
        Tc box = grid.cell(column, span(cell));
        new Flow(desk, box.getContent()).write(cell, cell.is("th") ? "TableHeading" : "TableText");
        align(box, cell);
        row.getContent().add(box);
        column += span(cell);
      }
      fill(row, grid, column);
      made.getContent().add(row);
    }
    return made;
  }

  /** Figures as a table without headings, each number above what it is. */
  static Tbl figures(Element list, Desk desk) throws IOException {
    Grid grid = new Grid("DossierFigures", Collections.nCopies(IN_A_ROW, 1));
    Tbl made = grid.table();
    List<Element> pairs = list.children();
    for (int from = 0; from < pairs.size(); from += IN_A_ROW) {
      Tr row = Grid.row(false);
      for (Element pair : pairs.subList(from, Math.min(from + IN_A_ROW, pairs.size()))) {
        Tc box = grid.cell(row.getContent().size(), 1);
        for (Element value : pair.select("dd")) {
          new Flow(desk, box.getContent()).write(value, "FigureValue");
        }
        for (Element label : pair.select("dt")) {
          new Flow(desk, box.getContent()).write(label, "FigureLabel");
        }
        row.getContent().add(box);
      }
      fill(row, grid, row.getContent().size());
      made.getContent().add(row);
    }
    return made;
  }

  /** A row has all the cells of its table. */
  private static void fill(Tr row, Grid grid, int column) {
    for (int at = column; at < grid.columns(); at++) {
      Tc empty = grid.cell(at, 1);
      empty.getContent().add(Wml.paragraph("TableText"));
      row.getContent().add(empty);
    }
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }

  private static int width(List<Element> cells) {
    return cells.stream().mapToInt(Tables::span).sum();
  }

  /** Columns get room by their longest cell. */
  private static List<Integer> weights(List<List<Element>> rows, int columns) {
    List<Integer> weights = new ArrayList<>(Collections.nCopies(columns, NARROWEST));
    for (List<Element> cells : rows) {
      int column = 0;
      for (Element cell : cells) {
        if (span(cell) == 1) {
          weights.set(
              column, Math.max(weights.get(column), Math.min(WIDEST, cell.text().length())));
        }
        column += span(cell);
      }
    }
    return weights;
  }

  private static void align(Tc box, Element cell) {
    Optional<JcEnumeration> side =
        cell.hasClass("align-right")
            ? Optional.of(JcEnumeration.RIGHT)
            : Optional.of(JcEnumeration.CENTER).filter(c -> cell.hasClass("align-center"));
    side.ifPresent(
        where -> {
          for (Object content : box.getContent()) {
            if (content instanceof P paragraph) {
              Jc jc = Wml.MAKE.createJc();
              jc.setVal(where);
              paragraph.getPPr().setJc(jc);
            }
          }
        });
  }
}
