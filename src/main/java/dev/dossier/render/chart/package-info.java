/** Geometry of the charts, in per cent of their width so that labels never shrink with them. */
@NullMarked
package dev.dossier.render.chart;

import org.jspecify.annotations.NullMarked;
