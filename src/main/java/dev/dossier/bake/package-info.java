/**
 * Bakes what one audience may see into a site: the only room that knows JBake.
 *
 * <p>{@link dev.dossier.bake.Bakery} is the way in. What templates are given is written down in
 * docs/decisions/0007-jbake-without-orientdb.md.
 */
@NullMarked
package dev.dossier.bake;

import org.jspecify.annotations.NullMarked;
