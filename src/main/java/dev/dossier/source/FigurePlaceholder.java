package dev.dossier.source;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A computed figure asked for in Markdown, such as <code>{{total-impact}}</code>. */
public final class FigurePlaceholder extends Node implements DoNotDecorate {

  FigurePlaceholder(BasedSequence chars) {
    super(chars);
  }

  /** What is asked for, without braces. */
  public String expression() {
    return getChars().subSequence(2, getChars().length() - 2).toString().strip();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
