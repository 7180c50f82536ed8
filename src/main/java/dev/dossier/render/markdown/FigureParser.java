package dev.dossier.render.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds <code>{{…}}</code> in running text; code is never looked at. */
final class FigureParser implements InlineParserExtension {
  private static final Pattern FIGURE =
      Pattern.compile("^\\{\\{\\s*([^{}\\n]{1,200}?)\\s*\\}\\}");

  @Override
  public boolean parse(LightInlineParser inline) {
    BasedSequence[] found = inline.matchWithGroups(FIGURE);
    if (found == null) {
      return false;
    }
    inline.flushTextNode();
    inline.getBlock().appendChild(new FigureNode(found[0], found[1]));
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser inline) {
    // Nothing is kept from one figure to the next.
  }

  @Override
  public void finalizeBlock(InlineParser inline) {
    // Nothing is kept from one figure to the next.
  }

  /** Makes the parser known to flexmark. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inline) {
      return new FigureParser();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
