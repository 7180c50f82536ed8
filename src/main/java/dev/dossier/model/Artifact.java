package dev.dossier.model;

import java.util.Optional;

/**
 * Something that exists because of the work and that a reader may open.
 *
 * @param link an address, or the path of an attachment relative to the package's content folder
 * @param readers who can open it
 * @param path position in the file's front matter, such as {@code artifacts[0]}
 */
public record Artifact(
    String kind,
    String title,
    Optional<String> link,
    Audience readers,
    Optional<String> excerpt,
    String path) {}
