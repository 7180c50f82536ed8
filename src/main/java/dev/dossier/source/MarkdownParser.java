package dev.dossier.source;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.model.Prose;
import dev.dossier.source.rules.TooComplex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Parses Markdown, and comes to an end with any input: what is nested too deeply or takes too long
 * becomes a finding.
 *
 * <p>Many threads may use one parser.
 */
public final class MarkdownParser {
  private static final long STACK = 64L << 20;

  /** What was read once is given so many times as long: the machine may have more to do by now. */
  private static final int AGAIN = 10;

  private final Limits limits;
  private final MarkdownSyntax syntax = new MarkdownSyntax();
  private final ExecutorService workers = workers();

  public MarkdownParser(Limits limits) {
    this.limits = limits;
  }

  public MarkdownParser() {
    this(Limits.DEFAULT);
  }

  /** The settings to build a renderer with. */
  public MarkdownSyntax syntax() {
    return syntax;
  }

  /**
   * The tree of a text that a package holds, its headings with their anchors.
   *
   * @throws IllegalArgumentException when the text is too complex, of which a finding told before
   */
  public Document document(String markdown) {
    List<Finding> findings = new ArrayList<>();
    SourceText text = new SourceText("", markdown);
    Duration patience = limits.parsing().multipliedBy(AGAIN);
    return run(text, 0, Function.identity(), patience, findings)
        .orElseThrow(() -> new IllegalArgumentException(findings.toString()));
  }

  /**
   * The prose of a file.
   *
   * @param from offset at which the Markdown begins
   * @param findings takes what is wrong with it
   */
  Prose prose(SourceText text, int from, List<Finding> findings) {
    String markdown = text.text().substring(from);
    int firstLine = text.lineOf(from);
    Function<Document, Prose> read = tree -> new ProseReader(text, from).read(tree);
    return run(text, from, read, limits.parsing(), findings)
        .orElseGet(
            () -> new Prose(markdown, firstLine, List.of(), List.of(), List.of(), List.of()));
  }

  private <T> Optional<T> run(
      SourceText text,
      int from,
      Function<Document, T> use,
      Duration patience,
      List<Finding> findings) {
    Optional<Finding> hostile = new Complexity(text, from, limits).check();
    if (hostile.isPresent()) {
      findings.add(hostile.get());
      return Optional.empty();
    }
    GuardedText guarded = new GuardedText(text.text().substring(from));
    try {
      return Optional.of(
          Complexity.isSlight(guarded.toString())
              ? here(guarded, use)
              : aside(guarded, use, patience));
    } catch (TimeoutException e) {
      guarded.stop();
      findings.add(new TooComplex().timedOut(text.place(from, from + 1), patience));
    } catch (ExecutionException e) {
      findings.add(fault(e.getCause(), text, from));
    }
    return Optional.empty();
  }

  private <T> T here(GuardedText text, Function<Document, T> use) throws ExecutionException {
    try {
      return use.apply(parsed(text));
    } catch (RuntimeException | StackOverflowError e) {
      throw new ExecutionException(e);
    }
  }

  /** Parses in a thread that has a large stack, and waits no longer than the deadline. */
  private <T> T aside(GuardedText text, Function<Document, T> use, Duration patience)
      throws TimeoutException, ExecutionException {
    Future<T> work = workers.submit(() -> use.apply(parsed(text)));
    try {
      return work.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      text.stop();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while parsing", e);
    }
  }

  private Document parsed(GuardedText text) {
    Document tree = syntax.parser().parse(BasedSequence.of(text));
    text.parsed();
    refuseDepth(tree);
    new Anchors().assign(tree);
    return tree;
  }

  /** Looks at the tree level by level: whoever reads it later may then use recursion. */
  private void refuseDepth(Document tree) {
    List<Node> level = List.of(tree);
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > limits.blocks()) {
        throw new TooDeep(level.get(0).getStartOffset());
      }
      List<Node> below = new ArrayList<>();
      level.forEach(node -> node.getChildren().forEach(below::add));
      level = below;
    }
  }

  private Finding fault(Throwable cause, SourceText text, int from) {
    TooComplex rule = new TooComplex();
    if (cause instanceof TooDeep deep) {
      Place place = text.place(from + deep.offset, from + deep.offset + 1);
      return rule.at(place, "it is nested more than " + limits.blocks() + " deep");
    }
    if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
      throw error;
    }
    String what =
        cause instanceof GuardedText.Stopped
            ? "its marks make the parser go back again and again"
            : "the Markdown parser stumbles over it";
    return rule.at(text.place(from, from + 1), what);
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int offset;

    TooDeep(int offset) {
      super("too deep", null, false, false);
      this.offset = offset;
    }
  }

  private static ExecutorService workers() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        1,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(null, task, "markdown", STACK);
          thread.setDaemon(true);
          return thread;
        });
  }
}
