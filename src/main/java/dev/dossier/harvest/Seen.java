package dev.dossier.harvest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of every commit of a history, whoever wrote it.
 *
 * @param name its full name
 * @param parents full names of its parents
 * @param author what its author is called
 * @param issue what its message says it is for
 * @param folders the folders of the files that it changed, without usual ones such as {@code src}
 * @param own whether it is the candidate's
 * @param brings what a merge calls what it brings
 */
public record Seen(
    String name,
    List<String> parents,
    String author,
    LocalDate day,
    Optional<String> issue,
    List<String> folders,
    boolean own,
    Optional<String> brings) {}
