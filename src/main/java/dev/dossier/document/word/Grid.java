package dev.dossier.document.word;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** The columns of a table, as wide together as the text is. */
final class Grid {
  /** In twentieths of a point: A4 less both margins. */
  private static final int TEXT_WIDTH = 9412;

  private static final String TWENTIETHS = "dxa";

  private final String style;
  private final List<Integer> widths = new ArrayList<>();

  /** Columns that share the width by their weights. */
  Grid(String style, List<Integer> weights) {
    this.style = style;
    int all = weights.stream().mapToInt(Integer::intValue).sum();
    int left = TEXT_WIDTH;
    for (int i = 0; i < weights.size(); i++) {
      int width = i == weights.size() - 1 ? left : TEXT_WIDTH * weights.get(i) / all;
      widths.add(width);
      left -= width;
    }
  }

  int columns() {
    return widths.size();
  }

  /** A table without rows yet. */
  Tbl table() {
    TblPr properties = Wml.MAKE.createTblPr();
    CTTblPrBase.TblStyle named = Wml.MAKE.createCTTblPrBaseTblStyle();
    named.setVal(style);
    properties.setTblStyle(named);
    properties.setTblW(width(TEXT_WIDTH));
    CTTblLayoutType layout = Wml.MAKE.createCTTblLayoutType();
    layout.setType(STTblLayoutType.FIXED);
    properties.setTblLayout(layout);
    TblGrid grid = Wml.MAKE.createTblGrid();
    for (int width : widths) {
      TblGridCol column = Wml.MAKE.createTblGridCol();
      column.setW(Wml.number(width));
      grid.getGridCol().add(column);
    }
    Tbl table = Wml.MAKE.createTbl();
    table.setTblPr(properties);
    table.setTblGrid(grid);
    return table;
  }

  /** A row that no end of a page cuts; a heading comes again on the next page. */
  static Tr row(boolean heading) {
    TrPr properties = Wml.MAKE.createTrPr();
    properties.getCnfStyleOrDivIdOrGridBefore().add(Wml.MAKE.createCTTrPrBaseCantSplit(Wml.yes()));
    if (heading) {
      properties
          .getCnfStyleOrDivIdOrGridBefore()
          .add(Wml.MAKE.createCTTrPrBaseTblHeader(Wml.yes()));
    }
    Tr row = Wml.MAKE.createTr();
    row.setTrPr(properties);
    return row;
  }

  /** A cell without content yet. */
  Tc cell(int column, int span) {
    TcPr properties = Wml.MAKE.createTcPr();
    properties.setTcW(
        width(
            widths.subList(column, Math.min(column + span, columns())).stream()
                .mapToInt(Integer::intValue)
                .sum()));
    if (span > 1) {
      TcPrInner.GridSpan spanned = Wml.MAKE.createTcPrInnerGridSpan();
      spanned.setVal(Wml.number(span));
      properties.setGridSpan(spanned);
    }
    Tc cell = Wml.MAKE.createTc();
    cell.setTcPr(properties);
    return cell;
  }

  private static TblWidth width(int twentieths) {
    TblWidth width = Wml.MAKE.createTblWidth();
    width.setType(TWENTIETHS);
    width.setW(Wml.number(twentieths));
    return width;
  }
}
