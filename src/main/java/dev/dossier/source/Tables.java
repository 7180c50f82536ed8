package dev.dossier.source;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tables, as {@link TablesExtension} reads and writes them. That one builds its regular expressions
 * anew for each document, this one once for a parser.
 */
final class Tables implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
  private final TablesExtension tables = TablesExtension.create();

  @Override
  public void parserOptions(MutableDataHolder options) {
    tables.parserOptions(options);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
  }

  @Override
  public void rendererOptions(MutableDataHolder options) {
    tables.rendererOptions(options);
  }

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    tables.extend(builder, rendererType);
  }

  /** One processor for all documents: it keeps nothing of any, and all have the same options. */
  private static final class Factory implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory made;
    private final AtomicReference<@Nullable ParagraphPreProcessor> first = new AtomicReference<>();

    Factory(ParagraphPreProcessorFactory made) {
      this.made = made;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      ParagraphPreProcessor known = first.get();
      if (known == null) {
        known = made.apply(state);
        first.set(known);
      }
      return known;
    }

    @Override
    public boolean affectsGlobalScope() {
      return made.affectsGlobalScope();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return made.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return made.getBeforeDependents();
    }
  }
}
