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
        throw TemplateException.of(fault);
      }
    };
  }

  /** A template is missing or has a fault. */
  final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String sentence;
    private final String hint;

    /**
     * Makes one.
     *
     * @param place file, and line and column where they are known
     * @param sentence what is wrong, without a full stop
     * @param hint how to mend it
     */
    public TemplateException(String place, String sentence, String hint, Throwable cause) {
      super(place + ": " + sentence, cause);
      this.place = place;
      this.sentence = sentence;
      this.hint = hint;
    }

    static TemplateException of(TemplateFault fault) {
      return new TemplateException(fault.place(), fault.sentence(), fault.hint(), fault);
    }

    /** The file, and line and column where they are known. */
    public String place() {
      return place;
    }

    /** What is wrong, in one sentence without its full stop. */
    public String sentence() {
      return sentence;
    }

    /** How to mend it, in one sentence. */
    public String hint() {
      return hint;
    }
  }
}
