package dev.dossier.model;

import java.util.List;

/**
 * What every file of a package has in common.
 *
 * @param id identity: the path below {@code content/} without extension, or the front matter's
 *     {@code id}
 * @param file path relative to the package, with forward slashes
 * @param fingerprint SHA-256 in hexadecimal: of evidence, what an endorser vouches for in it, which
 *     is all that the committee reads; of other files, their bytes
 * @param draft drafts are on no site and in no score
 */
public record Head(
    String id,
    String title,
    String file,
    String fingerprint,
    Audience audience,
    boolean draft,
    List<String> tags,
    List<FindingWaiver> waivers,
    Positions positions,
    Prose prose) {
  public Head {
    tags = List.copyOf(tags);
    waivers = List.copyOf(waivers);
  }
}
