/**
 * Writes a site as a whole or not at all: a build fills a stage beside the site, and the two change
 * places at the end.
 */
@NullMarked
package dev.dossier.publish;

import org.jspecify.annotations.NullMarked;
