/**
 * What the front matter of every kind of file looks like: the one description that reading, JSON
 * Schemas and the reference in the docs come from.
 */
@NullMarked
package dev.dossier.understand.shape;

import org.jspecify.annotations.NullMarked;
