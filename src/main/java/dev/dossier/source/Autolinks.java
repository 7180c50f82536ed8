package dev.dossier.source;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.ast.TypographicText;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Bare addresses as links, as {@link AutolinkExtension} makes them. That one searches each text
 * several times and by regular expressions, this one only such as may hold an address.
 */
final class Autolinks implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    // It has none of its own.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new Factory(new Document(builder, BasedSequence.NULL)));
  }

  /** One processor for all documents, since it keeps nothing of any. */
  private static final class Factory extends NodePostProcessorFactory {
    private final NodePostProcessor processor;

    Factory(Document options) {
      super(false);
      addNodes(Text.class);
      processor = new Processor(options);
    }

    @Override
    public NodePostProcessor apply(Document document) {
      return processor;
    }
  }

  private static final class Processor extends AutolinkNodePostProcessor {
    Processor(Document options) {
      super(options);
    }

    @Override
    public void process(NodeTracker state, Node node) {
      Node next = node.getNext();
      if (next instanceof HtmlEntity
          || next instanceof TypographicText
          || mayHoldAddress(node.getChars())) {
        super.process(state, node);
      }
    }
  }

  /**
   * Whether there is a colon, an at sign or a double w, or an escape that may stand for one: there
   * is no address without.
   */
  private static boolean mayHoldAddress(CharSequence text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '@' || c == '\\' || c == '&' || (isW(c) && isW(before))) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private static boolean isW(char c) {
    return c == 'w' || c == 'W';
  }
}
