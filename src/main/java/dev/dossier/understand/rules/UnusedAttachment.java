package dev.dossier.understand.rules;

import dev.dossier.finding.Finding;
import dev.dossier.finding.Place;
import dev.dossier.finding.Severity;
import dev.dossier.model.Artifact;
import dev.dossier.model.Attachment;
import dev.dossier.model.Head;
import dev.dossier.model.LinkTarget;
import dev.dossier.model.Prose;
import dev.dossier.understand.Contents;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file below {@code content/} that no text refers to, and which is on no site for that. */
public record UnusedAttachment() implements ContentsRule {
  private static final String CONTENT = "content/";

  /** What JBake takes for pages beside Markdown. */
  private static final Pattern PAGE_ELSEWHERE = Pattern.compile(".*\\.(?:html?|adoc|ad|asciidoc)");

  /** What was meant as a page, of which {@code format/file-name} tells. */
  private static final Pattern ALMOST_MARKDOWN =
      Pattern.compile("(?i).*\\.(?:md|markdown|mdown|mkd)");

  @Override
  public String id() {
    return "reference/unused-attachment";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public List<Finding> check(Contents contents) {
    Set<String> used =
        Stream.concat(prose(contents), artifacts(contents)).collect(Collectors.toSet());
    return contents.attachments().stream()
        .filter(attachment -> attachment.file().startsWith(CONTENT))
        .filter(attachment -> !ALMOST_MARKDOWN.matcher(attachment.file()).matches())
        .filter(attachment -> !used.contains(attachment.path()))
        .map(this::fault)
        .toList();
  }

  private Finding fault(Attachment attachment) {
    String hint =
        PAGE_ELSEWHERE.matcher(attachment.file()).matches()
            ? "Pages are Markdown here: write it anew in a file that ends in `.md`, or link to it."
            : "Link to it from the text it belongs to, or delete it.";
    return finding(
        Place.startOf(attachment.file()), "no text refers to this file, so it is on no site", hint);
  }

  private static Stream<String> prose(Contents contents) {
    return contents
        .heads()
        .flatMap(
            head ->
                head.prose().links().stream()
                    .map(Prose.Link::target)
                    .flatMap(target -> paths(target, head)));
  }

  private static Stream<String> artifacts(Contents contents) {
    return contents.evidence().stream()
        .flatMap(
            evidence ->
                evidence.artifacts().stream()
                    .map(Artifact::link)
                    .flatMap(Optional::stream)
                    .flatMap(link -> paths(link, evidence.head())));
  }

  private static Stream<String> paths(String target, Head head) {
    return LinkTarget.of(target, head.file()) instanceof LinkTarget.Inside inside
        ? inside.paths().stream()
        : Stream.empty();
  }
}
