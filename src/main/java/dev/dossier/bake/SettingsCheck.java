package dev.dossier.bake;

import static org.jbake.app.configuration.PropertyList.ARCHIVE_FILE;
import static org.jbake.app.configuration.PropertyList.ASSET_FOLDER;
import static org.jbake.app.configuration.PropertyList.CONTENT_FOLDER;
import static org.jbake.app.configuration.PropertyList.ERROR404_FILE;
import static org.jbake.app.configuration.PropertyList.FEED_FILE;
import static org.jbake.app.configuration.PropertyList.INDEX_FILE;
import static org.jbake.app.configuration.PropertyList.OUTPUT_ENCODING;
import static org.jbake.app.configuration.PropertyList.OUTPUT_EXTENSION;
import static org.jbake.app.configuration.PropertyList.PAGINATE_INDEX;
import static org.jbake.app.configuration.PropertyList.POSTS_PER_PAGE;
import static org.jbake.app.configuration.PropertyList.RENDER_ENCODING;
import static org.jbake.app.configuration.PropertyList.SITEMAP_FILE;
import static org.jbake.app.configuration.PropertyList.TAG_PATH;
import static org.jbake.app.configuration.PropertyList.TAG_SANITIZE;
import static org.jbake.app.configuration.PropertyList.TEMPLATE_ENCODING;
import static org.jbake.app.configuration.PropertyList.TEMPLATE_FOLDER;
import static org.jbake.app.configuration.PropertyList.URI_NO_EXTENSION;

import dev.dossier.publish.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.ex.ConversionException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.Property;

/** Finds values of {@code jbake.properties} that would break a bake, or that it could not heed. */
final class SettingsCheck {
  private static final Set<String> SWITCHES = keys(PAGINATE_INDEX, TAG_SANITIZE, URI_NO_EXTENSION);
  private static final Set<String> PATHS =
      keys(INDEX_FILE, ARCHIVE_FILE, FEED_FILE, SITEMAP_FILE, ERROR404_FILE, TAG_PATH);

  /** A package's folders and character encoding are no matter of taste. */
  private static final Map<String, String> FIXED =
      Map.of(
          CONTENT_FOLDER.getKey(), "content",
          TEMPLATE_FOLDER.getKey(), "templates",
          ASSET_FOLDER.getKey(), "assets",
          RENDER_ENCODING.getKey(), "UTF-8",
          TEMPLATE_ENCODING.getKey(), "UTF-8",
          OUTPUT_ENCODING.getKey(), "UTF-8");

  private final CompositeConfiguration values;

  private SettingsCheck(CompositeConfiguration values) {
    this.values = values;
  }

  /** All faults, in the order of their keys. */
  static List<BakeFault> faults(DefaultJBakeConfiguration configuration) {
    SettingsCheck check = new SettingsCheck(configuration.getCompositeConfiguration());
    return configuration.getJbakeProperties().stream()
        .map(Property::getKey)
        .flatMap(key -> check.fault(key).stream())
        .toList();
  }

  private Optional<BakeFault> fault(String key) {
    String value;
    try {
      value = values.getString(key);
    } catch (ConversionException | IllegalStateException e) {
      return fault(key, "refers to itself", "Write the value out.");
    }
    if (FIXED.containsKey(key) && !FIXED.get(key).equalsIgnoreCase(value)) {
      return fault(key, "is always " + FIXED.get(key) + " in a package", "Remove the line.");
    }
    if (SWITCHES.contains(key) || (key.startsWith("render.") && !FIXED.containsKey(key))) {
      return readable(() -> values.getBoolean(key))
          ? Optional.empty()
          : fault(key, "is neither true nor false", "Write true or false.");
    }
    if (key.equals(POSTS_PER_PAGE.getKey())) {
      return readable(() -> values.getInt(key)) && values.getInt(key) > 0
          ? Optional.empty()
          : fault(key, "is no count of posts", "Write a whole number from 1 up.");
    }
    return faultOfName(key, value);
  }

  private static Optional<BakeFault> faultOfName(String key, String value) {
    if (PATHS.contains(key)) {
      return SitePath.objection(value)
          .flatMap(objection -> fault(key, objection, "Name a place within the site."));
    }
    if (key.equals(OUTPUT_EXTENSION.getKey()) || key.matches("template\\..+\\.extension")) {
      return value.matches("\\.[A-Za-z0-9]+")
          ? Optional.empty()
          : fault(key, "is no file extension", "Write one like .html.");
    }
    if (key.matches("template\\..+\\.file")) {
      return SitePath.objection(value).isEmpty() && value.matches(".+\\.ftlh?")
          ? Optional.empty()
          : fault(key, "is no FreeMarker template", "Name a file below templates/ like x.ftlh.");
    }
    return Optional.empty();
  }

  private static Optional<BakeFault> fault(String key, String what, String hint) {
    return Optional.of(new BakeFault(JBakeSettings.FILE, key + " " + what, hint));
  }

  private static boolean readable(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (ConversionException e) {
      return false;
    }
  }

  private static Set<String> keys(Property... properties) {
    return Stream.of(properties).map(Property::getKey).collect(Collectors.toUnmodifiableSet());
  }
}
