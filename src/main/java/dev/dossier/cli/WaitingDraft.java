package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.cli.Acceptance.Accepted;
import dev.dossier.cli.HeaderBlocks.Block;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.source.PackageParser;
import dev.dossier.understand.shape.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft of evidence that waits to be accepted: in the folder of drafts, or marked where evidence
 * lies.
 *
 * @param folder the package
 * @param file its path, relative to the package
 */
record WaitingDraft(Path folder, String file) {
  private static final String DRAFT = "draft";
  private static final String EVIDENCE = FileKind.CONTENT + FileKind.EVIDENCE.folder();

  /** The draft of this id, file or name; nothing when there is none. */
  static Optional<WaitingDraft> of(Path folder, PromotionPackage pack, String id) {
    String plain = id.replace('\\', '/').replaceFirst("^(?:\\./)+", "").replaceFirst("\\.md$", "");
    String name = plain.replaceFirst("^" + DraftFiles.FOLDER + "/", "");
    String waiting = DraftFiles.FOLDER + "/" + name + ".md";
    if (!name.contains("/")
        && Files.isRegularFile(folder.resolve(waiting), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(new WaitingDraft(folder, waiting));
    }
    String bare = plain.replaceFirst("^content/", "");
    return pack.drafts().stream()
        .filter(each -> each.file().startsWith(EVIDENCE))
        .filter(each -> List.of(each.id(), each.id().replaceFirst("^evidence/", "")).contains(bare))
        .map(Draft::file)
        .findFirst()
        .map(found -> new WaitingDraft(folder, found));
  }

  /** Whether it lies where evidence does. */
  boolean settled() {
    return file.startsWith(EVIDENCE);
  }

  /** What the file of evidence is called, without extension. */
  String name() {
    String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    return DraftName.unmarked(name);
  }

  /**
   * The file as evidence: all that it says stays, but that it is a draft; what it lacks is not
   * looked at here.
   *
   * @param role what the candidate is in it, in place of what the file says
   * @param supports the indicators that it speaks for, in place of those that the file names
   * @throws Refusal when its front matter is written in a way that can't be rewritten safely
   */
  Accepted accepted(Optional<String> role, List<String> supports) throws Refusal {
    List<String> leftOut = new ArrayList<>();
    List<String> added = new ArrayList<>();
    role.ifPresent(text -> added.add("role: " + YamlScalar.of(text)));
    if (!supports.isEmpty()) {
      added.add("supports: [" + String.join(", ", supports) + "]");
    }
    List<String> replaced = added.stream().map(line -> line.replaceFirst(":.*", "")).toList();
    HeaderBlocks blocks = HeaderBlocks.of(read()).orElseThrow(this::unsafe);
    StringBuilder text = new StringBuilder(blocks.first());
    for (Block block : blocks.blocks()) {
      block.above().forEach(line -> text.append(Acceptance.withSchema(line)));
      if (block.key().equals(DRAFT) || replaced.contains(block.key())) {
        block.lines().forEach(line -> leftOut.add(line.stripTrailing()));
      } else {
        block.lines().forEach(text::append);
      }
    }
    added.forEach(line -> text.append(line).append(blocks.lineEnd()));
    text.append(blocks.last()).append(blocks.body());
    boolean marked = leftOut.stream().anyMatch(line -> line.startsWith(DRAFT));
    if ((settled() && !marked) || !readable(text.toString())) {
      throw unsafe();
    }
    return new Accepted(text.toString(), leftOut, added, List.of());
  }

  private boolean readable(String text) {
    return new PackageParser()
        .parse(EVIDENCE + "draft.md", text.getBytes(UTF_8))
        .file()
        .filter(read -> read.header().readable())
        .filter(read -> read.header().fields().get(DRAFT).isEmpty())
        .isPresent();
  }

  private Refusal unsafe() {
    return new Refusal(
        file + ": its front matter can't be rewritten safely. Write one key on each line.");
  }

  private String read() throws Refusal {
    try {
      return Files.readString(folder.resolve(file), UTF_8);
    } catch (IOException e) {
      throw new Refusal(file + " can't be read: " + WriteFault.sentence(e));
    }
  }
}
