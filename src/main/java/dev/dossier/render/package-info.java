/** Pages from what one audience may see: templates, charts and the theme. */
@NullMarked
package dev.dossier.render;

import org.jspecify.annotations.NullMarked;
