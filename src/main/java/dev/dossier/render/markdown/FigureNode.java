package dev.dossier.render.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A place in a text where a computed figure goes: <code>{{total-impact}}</code>. */
final class FigureNode extends Node {
  private final BasedSequence expression;

  FigureNode(BasedSequence chars, BasedSequence expression) {
    super(chars);
    this.expression = expression;
  }

  String expression() {
    return expression.toString();
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {expression};
  }
}
