package dev.dossier.render.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.source.FigurePlaceholder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders what is ours in Markdown: figures, alerts, tasks and coloured code. */
final class DossierNodes implements NodeRenderer {
  private static final Pattern ALERT =
      Pattern.compile("^\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*(?:\\R|$)");

  private final Surroundings surroundings;

  DossierNodes(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(FigurePlaceholder.class, this::figure),
        new NodeRenderingHandler<>(Code.class, this::span),
        new NodeRenderingHandler<>(FencedCodeBlock.class, this::code),
        new NodeRenderingHandler<>(TaskListItem.class, this::task),
        new NodeRenderingHandler<>(BlockQuote.class, this::quote));
  }

  private void figure(FigurePlaceholder node, NodeRendererContext context, HtmlWriter html) {
    Optional<FigureView> figure = surroundings.figure(node.expression());
    if (figure.isEmpty()) {
      html.raw("<span class=\"withheld\">").text("figure not shown").raw("</span>");
    } else if (figure.get().href().isEmpty() || withinLink(node)) {
      html.raw("<span class=\"figure\">").text(figure.get().text()).raw("</span>");
    } else {
      html.attr("class", "figure").attr("href", MarkdownHtml.FIGURE + node.expression());
      html.withAttr().tag("a").text(figure.get().text()).tag("/a");
    }
  }

  private static boolean withinLink(Node node) {
    return node.getAncestorOfType(Link.class, LinkRef.class) != null;
  }

  /** As CommonMark has it since 0.29: one space off each end, none lost in between. */
  private void span(Code node, NodeRendererContext context, HtmlWriter html) {
    String text = node.getText().toString().replaceAll("\\R", " ");
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    html.tag("code").text(padded ? text.substring(1, text.length() - 1) : text).tag("/code");
  }

  private void code(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    String info = node.getInfo().unescape().strip();
    String language = info.isEmpty() ? "" : info.split("\\s", 2)[0];
    html.line();
    html.attr("tabindex", "0").withAttr().tag("pre").openPre();
    if (!language.isEmpty()) {
      html.attr("class", "language-" + language);
    }
    html.withAttr().tag("code");
    html.raw(CodeColours.html(language, node.getContentChars().normalizeEOL()));
    html.tag("/code").tag("/pre").closePre().line();
  }

  /** A tick in words: a disabled check box says nothing to a reader who cannot see it. */
  private void task(TaskListItem node, NodeRendererContext context, HtmlWriter html) {
    boolean done = node.isItemDoneMarker();
    html.line();
    html.attr("class", done ? "task task-done" : "task task-open").withAttr().tag("li");
    html.raw("<span class=\"unseen\">").text(done ? "Done: " : "To do: ").raw("</span>");
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph && node.isTight()) {
        context.renderChildren(child);
      } else {
        context.render(child);
      }
    }
    html.tag("/li").line();
  }

  private void quote(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
    Optional<String> kind = alertOf(node);
    html.line();
    if (kind.isEmpty()) {
      html.tag("blockquote").line();
      context.renderChildren(node);
      html.line().tag("/blockquote").line();
      return;
    }
    String word = kind.get().toLowerCase(Locale.ROOT);
    html.attr("class", "alert alert-" + word).attr("role", "note").withAttr().tag("div").line();
    html.raw("<p class=\"alert-title\">");
    html.text(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    html.raw("</p>").line();
    dropFirstLine(node.getFirstChild());
    context.renderChildren(node);
    html.line().tag("/div").line();
  }

  private static Optional<String> alertOf(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      return Optional.empty();
    }
    Matcher alert = ALERT.matcher(first.getContentChars());
    return alert.find() ? Optional.of(alert.group(1)) : Optional.empty();
  }

  private static void dropFirstLine(Node paragraph) {
    Node child = paragraph.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      child.unlink();
      if (child instanceof SoftLineBreak) {
        return;
      }
      child = next;
    }
    paragraph.unlink();
  }
}
