package dev.dossier.source;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Teaches the Markdown parser that <code>{{…}}</code> outside code asks for a computed figure. */
final class PlaceholderSyntax implements InlineParserExtension {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}\\n]{1,200}\\}\\}");

  @Override
  public boolean parse(LightInlineParser parser) {
    if (parser.peek(1) != '{') {
      return false;
    }
    BasedSequence found = parser.match(PLACEHOLDER);
    if (found == null) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new FigurePlaceholder(found));
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Makes one for each document. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new PlaceholderSyntax();
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
