package dev.dossier.bake;

import dev.dossier.render.SitePlaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * What {@code jbake.properties} says, on top of what JBake and Dossier assume.
 *
 * <p>A value may refer to another key as {@code ${key}}, and to nothing else: no system property,
 * no environment, no file.
 */
public final class JBakeSettings {
  /** The file's name in a package, for messages. */
  static final String FILE = ConfigUtil.CONFIG_FILE;

  private final Map<String, String> values;

  private JBakeSettings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** The settings of a package without {@code jbake.properties}. */
  public static JBakeSettings standard() {
    return new JBakeSettings(assumptions());
  }

  /**
   * The settings of a package with this {@code jbake.properties}.
   *
   * @throws BakeException if the text can't be read as properties, or a value is of no use
   */
  public static JBakeSettings read(String properties) throws BakeException {
    Map<String, String> values = assumptions();
    Properties own = new Properties();
    try {
      own.load(new StringReader(properties));
    } catch (IOException | IllegalArgumentException e) {
      throw new BakeException(
          List.of(new BakeFault(FILE, "it can't be read: " + e.getMessage(), "Mend the escape.")));
    }
    own.stringPropertyNames().forEach(key -> values.put(key, own.getProperty(key)));
    JBakeSettings settings = new JBakeSettings(values);
    List<BakeFault> faults = SettingsCheck.faults(settings.configuration(Path.of("")));
    if (!faults.isEmpty()) {
      throw new BakeException(faults);
    }
    return settings;
  }

  /**
   * Where a page or post stands on the site.
   *
   * @param id its path below {@code content/}, without extension
   * @param type its JBake document type
   */
  public String pathOf(String id, String type) {
    JBakeConfiguration configuration = configuration(Path.of(""));
    String prefix = Objects.requireNonNullElse(configuration.getPrefixForUriWithoutExtension(), "");
    boolean folder =
        configuration.getUriWithoutExtension()
            && !prefix.isEmpty()
            && ("/" + id).startsWith(prefix)
            && !("/" + id).endsWith("/index");
    return id + (folder ? "/index" : "") + configuration.getOutputExtensionByDocType(type);
  }

  /** Where the list and the feed of the posts stand, as far as they are wanted. */
  public SitePlaces places() {
    JBakeConfiguration configuration = configuration(Path.of(""));
    return new SitePlaces(
        Optional.of(configuration.getArchiveFileName())
            .filter(f -> configuration.getRenderArchive()),
        Optional.of(configuration.getFeedFileName()).filter(f -> configuration.getRenderFeed()));
  }

  /** JBake's view of the settings, for a bake into this folder; no other folder is known to it. */
  DefaultJBakeConfiguration configuration(Path root) {
    CompositeConfiguration all = new CompositeConfiguration();
    all.installInterpolator(Map.of(), List.of());
    all.addConfiguration(new MapConfiguration(new TreeMap<>(values)));
    DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(root.toFile(), all);
    configuration.setContentFolder(root.toFile());
    configuration.setTemplateFolder(root.toFile());
    configuration.setAssetFolder(root.toFile());
    configuration.setDataFolder(root.toFile());
    configuration.setDestinationFolder(root.toFile());
    return configuration;
  }

  /**
   * Lets a stock JBake assume what Dossier does, wherever {@code jbake.properties} says nothing.
   */
  void assumeIn(DefaultJBakeConfiguration stock) {
    Properties assumed = new Properties();
    load(assumed, JBakeSettings.class, FILE);
    assumed.stringPropertyNames().stream()
        .filter(key -> assumed.getProperty(key).equals(values.get(key)))
        .sorted()
        .forEach(key -> stock.setProperty(key, assumed.getProperty(key)));
  }

  private static Map<String, String> assumptions() {
    Properties assumed = new Properties();
    load(assumed, ConfigUtil.class, "/" + ConfigUtil.DEFAULT_CONFIG_FILE);
    load(assumed, JBakeSettings.class, FILE);
    Map<String, String> values = new TreeMap<>();
    assumed.stringPropertyNames().forEach(key -> values.put(key, assumed.getProperty(key)));
    return values;
  }

  private static void load(Properties into, Class<?> neighbour, String resource) {
    try (InputStream in = neighbour.getResourceAsStream(resource);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8)) {
      into.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
