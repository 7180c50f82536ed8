package dev.dossier.render;

import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.render.markdown.Anchors;
import dev.dossier.render.markdown.MarkdownHtml;
import dev.dossier.render.markdown.Slug;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The functions that templates call. */
final class PageFunctions {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private PageFunctions() {}

  /**
   * The functions of one page: {@code prose(markdown, top)}, {@code inline(markdown)}, {@code
   * link(path)}, {@code slug(text)} and {@code day(iso)}.
   */
  static Map<String, Object> of(
      MarkdownHtml markdown, Anchors anchors, PageSurroundings surroundings) {
    TemplateMethodModelEx prose =
        arguments -> safe(markdown.render(text(arguments), number(arguments, 1), anchors).html());
    TemplateMethodModelEx inline =
        arguments -> safe(markdown.renderInline(text(arguments), anchors).html());
    TemplateMethodModelEx link = arguments -> surroundings.fromHere(word(arguments));
    TemplateMethodModelEx slug = arguments -> Slug.of(word(arguments));
    TemplateMethodModelEx day = arguments -> day(word(arguments));
    return Map.of("prose", prose, "inline", inline, "link", link, "slug", slug, "day", day);
  }

  private static TemplateModel safe(String sanitised) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.fromMarkup(sanitised);
  }

  private static Markdown text(List<?> arguments) throws TemplateModelException {
    if (!arguments.isEmpty()
        && arguments.get(0) instanceof AdapterTemplateModel model
        && model.getAdaptedObject(Markdown.class) instanceof Markdown markdown) {
      return markdown;
    }
    throw new TemplateModelException("The first argument has to be a Markdown text of the view.");
  }

  private static String word(List<?> arguments) throws TemplateModelException {
    if (!arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel model) {
      return model.getAsString();
    }
    throw new TemplateModelException("The first argument has to be a text.");
  }

  /** A day in words; what is no ISO day stays as it is. */
  private static String day(String iso) {
    try {
      return DAY.format(LocalDate.parse(iso));
    } catch (DateTimeParseException noDay) {
      return iso;
    }
  }

  private static int number(List<?> arguments, int at) throws TemplateModelException {
    if (arguments.size() > at && arguments.get(at) instanceof TemplateNumberModel model) {
      return model.getAsNumber().intValue();
    }
    throw new TemplateModelException("Argument " + (at + 1) + " has to be a number.");
  }
}
