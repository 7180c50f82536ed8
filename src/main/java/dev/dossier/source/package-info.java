/**
 * A package's files as text, front matter and prose, each part with the place it stands at, and
 * every fault of form as a finding.
 */
@NullMarked
package dev.dossier.source;

import org.jspecify.annotations.NullMarked;
