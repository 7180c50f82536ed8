package dev.dossier.bake;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A page that the package itself makes, such as the matrix or one evidence.
 *
 * @param path its place on the site
 * @param template file name below {@code templates/}
 * @param model makes the variables of the template, besides {@code config}, {@code rootpath} and
 *     {@code uri}; asked once a print, perhaps by another thread
 * @param source what it is made of, for messages
 */
public record PackagePage(
    String path, String template, Supplier<? extends Map<String, ?>> model, String source) {}
