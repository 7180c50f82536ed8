/**
 * Markdown to HTML that is safe to print: parsed, linked, coloured, and sanitised as the last step.
 */
@NullMarked
package dev.dossier.render.markdown;

import org.jspecify.annotations.NullMarked;
