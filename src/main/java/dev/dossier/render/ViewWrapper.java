package dev.dossier.render;

import dev.dossier.render.markdown.SafeHtml;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows views to templates: an absent Optional is a missing value, safe HTML needs no escaping. */
final class ViewWrapper extends DefaultObjectWrapper {
  ViewWrapper(MemberAccessPolicy access) {
    super(Configuration.VERSION_2_3_35);
    setMemberAccessPolicy(access);
    setExposeFields(false);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof SafeHtml safe) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(safe.html());
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    }
    return super.wrap(value);
  }
}
