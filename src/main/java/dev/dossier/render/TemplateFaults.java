package dev.dossier.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says in words what FreeMarker found wrong, for whoever wrote the template.
 *
 * @param own tells by its name whether a template is the package's own
 */
record TemplateFaults(Predicate<String> own) {
  private static final Pattern FRAME =
      Pattern.compile(
          "template \"([^\"]+)\"(?: in \\w+ \"[^\"]*\")? at line (\\d+), column (\\d+)");

  private static final String LOOK_UP = "docs/theming.md says what a template is given.";
  private static final String SYNTAX = "Mend what stands there; docs/theming.md has an example.";
  private static final String NO_OBJECTS =
      "Delete it: a template prints what it is given, makes no objects and runs nothing.";

  /** What stands where in which template. */
  private record Spot(String template, int line, int column) {}

  /** What is wrong, and how to mend it. */
  private record Words(String sentence, String hint) {}

  TemplateFault of(TemplateException fault, String template) {
    return cause(fault, ParseException.class)
        .map(syntax -> of(syntax, template))
        .orElseGet(() -> fault(spot(fault, template), words(fault), fault));
  }

  TemplateFault of(ParseException fault, String template) {
    Spot spot =
        new Spot(
            Objects.requireNonNullElse(fault.getTemplateName(), template),
            Math.max(0, fault.getLineNumber()),
            Math.max(0, fault.getColumnNumber()));
    return fault(spot, words(fault), fault);
  }

  /** The file itself can't be had, or is no text. */
  TemplateFault of(IOException fault, String template) {
    Optional<ParseException> syntax = cause(fault, ParseException.class);
    if (syntax.isPresent()) {
      return of(syntax.get(), template);
    }
    Spot spot = new Spot(template, 0, 0);
    return fault instanceof TemplateNotFoundException
        ? fault(spot, missing(template), fault)
        : fault(
            spot, new Words("it can't be read: " + fault.getMessage(), "Mend the file."), fault);
  }

  /** It calls itself until there is no room left. */
  TemplateFault endless(StackOverflowError fault, String template) {
    Words words =
        new Words("a macro or a template calls itself without end", "Let it come to an end.");
    return fault(new Spot(template, 0, 0), words, fault);
  }

  private static TemplateFault fault(Spot spot, Words words, Throwable cause) {
    return new TemplateFault(
        spot.template(), spot.line(), spot.column(), words.sentence(), words.hint(), cause);
  }

  /**
   * Where to mend it: in the package's own template, also if a component of the theme choked on
   * what that template gave it.
   */
  private Spot spot(TemplateException fault, String template) {
    Spot inner =
        new Spot(
            Objects.requireNonNullElse(fault.getTemplateSourceName(), template),
            Objects.requireNonNullElse(fault.getLineNumber(), 0),
            Objects.requireNonNullElse(fault.getColumnNumber(), 0));
    if (own.test(inner.template())) {
      return inner;
    }
    String stack = Objects.requireNonNullElse(fault.getFTLInstructionStack(), "");
    return FRAME
        .matcher(stack)
        .results()
        .map(f -> new Spot(f.group(1), Integer.parseInt(f.group(2)), Integer.parseInt(f.group(3))))
        .filter(frame -> own.test(frame.template()))
        .findFirst()
        .orElse(inner);
  }

  private static Words words(TemplateException fault) {
    String told = told(fault.getMessageWithoutStackTop());
    Optional<TemplateNotFoundException> missing = cause(fault, TemplateNotFoundException.class);
    if (missing.isPresent()) {
      return missing(Objects.requireNonNullElse(missing.get().getTemplateName(), "of that name"));
    }
    if (fault instanceof InvalidReferenceException) {
      String name = Objects.requireNonNullElse(fault.getBlamedExpressionString(), "something");
      return new Words(
          "`" + name + "` has no value here",
          "Mend the name, or say what to print without it, such as `("
              + name
              + ")!\"\"`; "
              + LOOK_UP);
    }
    if (told.startsWith("Instantiating")) {
      return new Words("`?new` is not for templates of a package", NO_OBJECTS);
    }
    if (told.contains("?api")) {
      return new Words("`?api` is not for templates of a package", NO_OBJECTS);
    }
    return new Words(told, "Mend the template; " + LOOK_UP);
  }

  private static Words words(ParseException fault) {
    String told = told(fault.getEditorMessage());
    Matcher escaping =
        Pattern.compile("(?:The )?(\\S+) .*auto_escaping_policy.*", Pattern.DOTALL).matcher(told);
    return escaping.matches()
        ? new Words(
            "`" + escaping.group(1) + "` is not for templates: whatever they print is escaped",
            "Delete it; HTML comes from `prose`, `inline` and `content.body`.")
        : new Words(told, SYNTAX);
  }

  /** What is behind a fault: FreeMarker keeps the first one and wraps it the next time. */
  private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> kind) {
    return Stream.iterate(fault.getCause(), Objects::nonNull, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  private static Words missing(String name) {
    return new Words(
        "there is no template `" + name + "`",
        "Put it below `templates/`, or mend its name, which counts from there.");
  }

  /** FreeMarker's own sentence, without what it says to whoever configures it. */
  private static String told(String message) {
    List<String> lines = message.strip().lines().map(String::strip).toList();
    String line = lines.isEmpty() ? "it can't be filled" : lines.get(0);
    if (line.endsWith(":") && lines.size() > 1) {
      line += " " + lines.get(1).replaceFirst("^==> ", "");
    }
    return line.replaceFirst("\\s+\\[in template .*", "")
        .replaceFirst(" Help \\(latest version\\).*", "")
        .replaceFirst(" Check if the FreeMarker .*", "")
        .replaceFirst("\\.$", "");
  }
}
