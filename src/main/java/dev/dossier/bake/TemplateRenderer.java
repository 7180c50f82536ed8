package dev.dossier.bake;

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
