package dev.dossier.bake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.model.TemplateModel;

/**
 * The variables that JBake gives its templates, as plain values.
 *
 * <p>They bear JBake's names. What would tell of the machine or the hour is left out: the database,
 * system properties, folders, the time of the bake.
 */
final class SiteVariables {
  /** The settings that concern a reader of the site. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(site|render|index|archive|feed|sitemap|error404|tag|output)\\..+|uri\\.noExtension");

  private static final Pattern SWITCH =
      Pattern.compile("render\\.(?!encoding).+|index\\.paginate|tag\\.sanitize|uri\\.noExtension");

  private final ContentStore store;
  private final PlainValues plain;
  private final Map<String, ?> shared;
  private final Map<String, Object> settings;
  private final Map<String, ?> site;

  /**
   * The variables of a site whose content is complete.
   *
   * @param zone in which documents' dates are meant
   * @param shared variables that come from outside JBake
   */
  SiteVariables(
      DefaultJBakeConfiguration configuration,
      ContentStore store,
      ZoneId zone,
      Map<String, ?> shared) {
    this.store = store;
    this.shared = Map.copyOf(shared);
    this.plain =
        new PlainValues(
            zone,
            tag -> configuration.getTagPathName() + "/" + tag + configuration.getOutputExtension());
    Map<String, Object> all = new HashMap<>(lists(configuration.getDocumentTypes()));
    this.settings = settings(configuration);
    all.put(ModelAttributes.CONFIG, settings);
    all.put(ModelAttributes.VERSION, configuration.getVersion());
    all.putAll(shared);
    this.site = Map.copyOf(all);
  }

  private Map<String, Object> lists(List<String> types) {
    Map<String, Object> lists = new HashMap<>();
    List<Map<String, Object>> all = new ArrayList<>();
    List<Map<String, Object>> published = new ArrayList<>();
    for (String type : new TreeSet<>(types)) {
      List<Map<String, Object>> allOfType = plain.documents(store.getAllContent(type));
      List<Map<String, Object>> publishedOfType = plain.documents(store.getPublishedContent(type));
      lists.put(type + "s", allOfType);
      lists.put("published_" + type + "s", publishedOfType);
      all.addAll(allOfType);
      published.addAll(publishedOfType);
    }
    lists.put("all_content", List.copyOf(all));
    lists.put("published_content", List.copyOf(published));
    List<String> tags = List.copyOf(new TreeSet<>(store.getAllTags()));
    lists.put(ModelAttributes.ALLTAGS, tags);
    lists.put(ModelAttributes.TAGS, tags.stream().map(this::tag).toList());
    return lists;
  }

  private Map<String, Object> tag(String name) {
    Map<String, Object> tag = new HashMap<>(plain.tagPage(name));
    tag.put("tagged_posts", plain.documents(store.getPublishedPostsByTag(name)));
    tag.put("tagged_documents", plain.documents(store.getPublishedDocumentsByTag(name)));
    return Map.copyOf(tag);
  }

  private static Map<String, Object> settings(DefaultJBakeConfiguration values) {
    Map<String, Object> told = new TreeMap<>();
    for (Iterator<String> keys = values.getKeys(); keys.hasNext(); ) {
      String key = keys.next();
      if (TOLD.matcher(key).matches()) {
        told.put(
            key.replace('.', '_'),
            SWITCH.matcher(key).matches()
                ? values.getCompositeConfiguration().getBoolean(key)
                : values.getCompositeConfiguration().getString(key));
      }
    }
    return Map.copyOf(told);
  }

  /** All variables of a page that JBake makes: the site's, and its own. */
  Map<String, Object> of(TemplateModel page) {
    Map<String, Object> variables = new HashMap<>(site);
    DocumentModel content = page.getContent();
    page.forEach(
        (key, value) -> {
          if (!PlainValues.isJBakesOwn(value)) {
            variables.put(key, value);
          }
        });
    variables.put(ModelAttributes.CONTENT, plain.document(content));
    place(variables, content.getUri());
    if (page.containsKey(ModelAttributes.NUMBER_OF_PAGES)) {
      variables.put("published_posts", plain.documents(store.getPublishedPosts(true)));
    }
    if (page.containsKey(ModelAttributes.TAG)) {
      variables.put("tag_posts", plain.documents(store.getPublishedPostsByTag(page.getTag())));
      variables.put(
          "tagged_documents", plain.documents(store.getPublishedDocumentsByTag(page.getTag())));
    }
    return variables;
  }

  /** All variables of a page at this path that the package makes. */
  Map<String, Object> of(String path, Map<String, ?> own) {
    Map<String, Object> variables = new HashMap<>(shared);
    variables.put(ModelAttributes.CONFIG, settings);
    place(variables, path);
    variables.putAll(own);
    return variables;
  }

  private static void place(Map<String, Object> variables, String path) {
    long folders = path.chars().filter(c -> c == '/').count();
    variables.put(ModelAttributes.ROOTPATH, "../".repeat((int) folders));
    variables.put(ModelAttributes.URI, path);
  }
}
