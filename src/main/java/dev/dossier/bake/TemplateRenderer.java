package dev.dossier.bake;

import dev.dossier.render.SiteTemplates;
import dev.dossier.render.TemplateFault;
import java.util.Map;

/** Fills templates; several threads may ask at once. */
public interface TemplateRenderer {
  /**
   * The page that a template makes of a model.
   *
   * @param template file name below {@code templates/}, such as {@code post.ftlh}
   * @param model variables by name; not to be changed
   * @throws TemplateException if there is no such template, or it has a fault
   */
  String render(String template, Map<String, ?> model) throws TemplateException;

  /** The theme, for one audience's site. */
  static TemplateRenderer of(SiteTemplates theme) {
    return (template, model) -> {
      try {
        return theme.render(template, model);
      } catch (TemplateFault fault) {
        throw new TemplateException(
            fault.line() + ":" + fault.column() + ": " + fault.sentence(), fault);
      }
    };
  }

  /** A template is missing or has a fault; the message says where. */
  final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    public TemplateException(String message, Throwable cause) {
      super(message, cause);
    }

    public TemplateException(String message) {
      super(message);
    }
  }
}
