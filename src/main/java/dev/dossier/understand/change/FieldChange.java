package dev.dossier.understand.change;

import java.util.Optional;

/**
 * One value of a file's front matter that is not what it was.
 *
 * @param key its path, such as {@code outcomes[0].to}, as it is now, or as it was when it is gone
 * @param before the value as written; absent for a new one
 * @param after the value as written; absent for one that is gone
 * @param subject what the item of a list is called that it belongs to, such as an outcome's metric;
 *     empty for a value of the file itself
 * @param unit what a number counts; empty where nothing says so
 */
public record FieldChange(
    String key, Optional<String> before, Optional<String> after, String subject, String unit) {

  /** The last name in the key, such as {@code to}. */
  public String name() {
    String name = key.substring(key.lastIndexOf('.') + 1);
    int index = name.indexOf('[');
    return index < 0 ? name : name.substring(0, index);
  }
}
