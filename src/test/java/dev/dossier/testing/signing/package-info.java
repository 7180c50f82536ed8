/** Signs commits in tests, with keys that a test makes itself. */
@NullMarked
package dev.dossier.testing.signing;

import org.jspecify.annotations.NullMarked;
