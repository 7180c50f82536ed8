package dev.dossier.source;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;

/**
 * The text of a block as a reader hears it, and where each of its characters comes from: no markup,
 * no code, no images, no bare addresses, nothing struck out; a computed figure as it is written.
 */
final class PlainText {
  private final boolean code;
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];

  private PlainText(boolean code) {
    this.code = code;
  }

  /** The running text of a block. */
  static PlainText of(Node block) {
    PlainText plain = new PlainText(false);
    plain.children(block);
    return plain;
  }

  /** The text of a heading or a link, with the code in it. */
  static String withCode(Node node) {
    PlainText plain = new PlainText(true);
    plain.children(node);
    return plain.text.toString().strip();
  }

  String text() {
    return text.toString();
  }

  /** Offset in the Markdown of the character at this index. */
  int offset(int index) {
    return offsets[index];
  }

  private void children(Node node) {
    for (Node child : node.getChildren()) {
      add(child);
    }
  }

  private void add(Node node) {
    if (node instanceof Text) {
      literal(node.getChars());
    } else if (node instanceof HtmlEntity) {
      resolved(node.getChars().unescape(), node.getStartOffset());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      append(' ', node.getStartOffset());
    } else if (node instanceof HtmlInline) {
      lineBreak(node);
    } else if (node instanceof FigurePlaceholder) {
      verbatim(node.getChars());
    } else if (node instanceof Code inline) {
      if (code) {
        verbatim(inline.getText());
      }
    } else if (node instanceof LinkRef reference && !reference.isDefined()) {
      literal(node.getChars());
    } else if (!silent(node)) {
      children(node);
    }
  }

  private boolean silent(Node node) {
    return node instanceof Image
        || node instanceof ImageRef
        || node instanceof Footnote
        || node instanceof Strikethrough
        || (!code && (node instanceof AutoLink || node instanceof MailLink));
  }

  private void lineBreak(Node html) {
    if (html.getChars().toString().regionMatches(true, 0, "<br", 0, 3)) {
      append(' ', html.getStartOffset());
    }
  }

  /** Text in which a backslash before punctuation is no part of what is said. */
  private void literal(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      boolean escape =
          chars.charAt(i) == '\\' && i + 1 < chars.length() && punctuation(chars.charAt(i + 1));
      if (escape) {
        i++;
      }
      append(chars.charAt(i), chars.getIndexOffset(i));
    }
  }

  private static boolean punctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  private void verbatim(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      append(chars.charAt(i), chars.getIndexOffset(i));
    }
  }

  private void resolved(String entity, int offset) {
    for (int i = 0; i < entity.length(); i++) {
      append(entity.charAt(i), offset);
    }
  }

  /** White space of any length is one space. */
  private void append(char c, int offset) {
    boolean space = c == ' ' || c == '\t' || c == '\n';
    if (space && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      return;
    }
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = Math.max(0, offset);
    text.append(space ? ' ' : c);
  }
}
