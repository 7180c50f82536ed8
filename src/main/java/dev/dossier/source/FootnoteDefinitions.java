package dev.dossier.source;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes as <code>[^1]: words</code>, whose further lines are indented by four columns.
 *
 * <p>flexmark's own counts characters where it should count columns, and swallows the first three
 * letters of a line that is indented by a tab; its mark runs to the last <code>]:</code> of a line.
 */
final class FootnoteDefinitions extends AbstractBlockParserFactory {
  private static final int INDENT = 4;
  private static final Pattern MARK = Pattern.compile("\\[\\^[^\\]]*\\]:");

  private final FootnoteOptions options;

  private FootnoteDefinitions(DataHolder options) {
    super(options);
    this.options = new FootnoteOptions(options);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser open) {
    int from = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine().subSequence(from);
    Matcher mark = MARK.matcher(line);
    if (state.getIndent() >= INDENT || !mark.lookingAt()) {
      return BlockStart.none();
    }
    Definition definition = new Definition(options);
    FootnoteBlock block = (FootnoteBlock) definition.getBlock();
    block.setOpeningMarker(line.subSequence(0, 2));
    block.setText(line.subSequence(2, mark.end() - 2).trim());
    block.setClosingMarker(line.subSequence(mark.end() - 2, mark.end()));
    return BlockStart.of(definition).atIndex(from + mark.end());
  }

  /** One footnote while it is read. */
  private static final class Definition extends FootnoteBlockParser {
    Definition(FootnoteOptions options) {
      super(options, INDENT);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank() || state.getIndent() < INDENT) {
        return super.tryContinue(state);
      }
      return BlockContinue.atColumn(state.getColumn() + INDENT);
    }
  }

  /** Puts these footnotes before flexmark's. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new FootnoteDefinitions(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(FootnoteBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
