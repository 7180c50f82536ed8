package dev.dossier.publish;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a site was built from, as far as its readers may know.
 *
 * @param version version of the program that built it
 * @param audience the word for whom it is
 * @param asOf the day for which it holds
 * @param commit id of the package's commit; absent when there is none, when files have been changed
 *     since, and when the site's readers may not see all that the id stands for
 */
public record Provenance(
    String version, String audience, LocalDate asOf, Optional<String> commit) {}
