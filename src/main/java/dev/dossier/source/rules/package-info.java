/** The rules of family <em>format</em>: what a file must be before anybody can understand it. */
@NullMarked
package dev.dossier.source.rules;

import org.jspecify.annotations.NullMarked;
