package dev.dossier.source;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** Where a link or an image of a Markdown tree leads. */
record LinkTarget(String target, String text, boolean image) {

  /** The target, if the node is a link or an image whose target is known. */
  static Optional<LinkTarget> of(Node node) {
    if (node instanceof InlineLinkNode link) {
      return Optional.of(
          new LinkTarget(
              link.getUrl().unescape(), PlainText.withCode(node), node instanceof Image));
    }
    if (node instanceof RefNode reference) {
      Reference found = reference.getReferenceNode(node.getDocument());
      return Optional.ofNullable(found)
          .map(
              f ->
                  new LinkTarget(
                      f.getUrl().unescape(), PlainText.withCode(node), node instanceof ImageRef));
    }
    if (node instanceof AutoLink link) {
      String address = link.getText().toString();
      return Optional.of(new LinkTarget(address, address, false));
    }
    if (node instanceof MailLink link) {
      String address = link.getText().toString();
      return Optional.of(new LinkTarget("mailto:" + address, address, false));
    }
    return Optional.empty();
  }
}
