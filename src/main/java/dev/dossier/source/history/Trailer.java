package dev.dossier.source.history;

/**
 * A line at the end of a commit's message, such as {@code Acked-by: Name <address>}.
 *
 * @param key what stands before the colon
 * @param value what stands after it
 */
public record Trailer(String key, String value) {}
