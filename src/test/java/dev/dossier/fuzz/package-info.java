/** What the fuzzer throws strange bytes at; what it once found is thrown again by every build. */
@NullMarked
package dev.dossier.fuzz;

import org.jspecify.annotations.NullMarked;
