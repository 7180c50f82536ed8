package dev.dossier.source;

import java.time.Duration;

/**
 * How much is read before a file is called too large or too complex.
 *
 * @param page bytes of a Markdown file or a playbook
 * @param attachment bytes of any other file
 * @param frontMatter code points of front matter
 * @param nesting lists and mappings within each other in front matter
 * @param blocks quotes, lists and emphasis within each other in Markdown
 * @param run how often one punctuation mark may follow itself in Markdown
 * @param open brackets of one kind that may be open at once in a paragraph
 * @param parsing time that a file's Markdown may take to parse
 */
public record Limits(
    int page,
    long attachment,
    int frontMatter,
    int nesting,
    int blocks,
    int run,
    int open,
    Duration parsing) {

  /** The limits of the product; an attachment above 100 MiB is one that git hosts refuse, too. */
  public static final Limits DEFAULT =
      new Limits(256 << 10, 100L << 20, 64 << 10, 32, 100, 1_000, 200, Duration.ofSeconds(3));

  public Limits {
    if (page < 1 || attachment < page || frontMatter < 1 || nesting < 1 || blocks < 1) {
      throw new IllegalArgumentException("limits are above 0, and attachments are the largest");
    }
  }
}
