package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.cli.Acceptance.Accepted;
import dev.dossier.model.Attachment;
import dev.dossier.model.Head;
import dev.dossier.model.LinkTarget;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PlanItem.Opportunity;
import dev.dossier.model.PromotionPackage;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.source.PackageParser;
import dev.dossier.source.ParsedFile;
import dev.dossier.understand.shape.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file that can be accepted as evidence.
 *
 * @param folder the package
 * @param pages paths of all files with front matter
 * @param head what is known of the file
 */
record Proposal(Path folder, PromotionPackage pack, List<String> pages, Head head) {
  private static final String FOLDER = "plan/opportunities/";
  private static final String DECLINED = "declined";

  /**
   * The proposal of this id, file or name.
   *
   * @throws Refusal when there is none, or it was declined
   */
  static Proposal of(Path folder, PromotionPackage pack, List<String> pages, String id)
      throws Refusal {
    String plain =
        id.replace('\\', '/').replaceFirst("^(\\./)*(content/)?", "").replaceFirst("\\.md$", "");
    List<Opportunity> all = pack.plan(Opportunity.class);
    Opportunity found =
        all.stream()
            .filter(each -> named(each, plain))
            .findFirst()
            .orElseThrow(() -> missing(pack, id, plain, all));
    if (found.status().equals(DECLINED)) {
      throw new Refusal(
          found.id() + " was declined; write `status: open` there if it is on again.");
    }
    return new Proposal(folder, pack, pages, found.head());
  }

  private static boolean named(Opportunity each, String plain) {
    return each.id().equals(plain)
        || each.id().endsWith("/" + plain)
        || each.head().file().equals(LinkTarget.CONTENT + plain + ".md");
  }

  private static Refusal missing(
      PromotionPackage pack, String id, String plain, List<Opportunity> all) {
    Optional<Draft> draft =
        pack.drafts().stream()
            .filter(each -> List.of(plain, FOLDER + plain).contains(each.id()))
            .findFirst();
    return draft
        .map(each -> new Refusal(each.file() + " is a draft. Delete its line `draft: true` first."))
        .orElseGet(
            () -> Refusal.unknown("opportunity", id, all.stream().map(PlanItem::id).toList()));
  }

  /** The file's name without extension. */
  String name() {
    return head.file().replaceFirst(".*/", "").replaceFirst("\\.md$", "");
  }

  /** Whether it lies where evidence does, as a file does that has been moved and no more. */
  boolean settled() {
    return head.file().startsWith(FileKind.CONTENT + FileKind.EVIDENCE.folder());
  }

  /**
   * The file as evidence, or moved and no more where git would lose its history otherwise.
   *
   * @param to where it is to be, relative to the package
   * @param history whether there is a history to be kept
   * @throws Refusal when its front matter is written in a way that can't be rewritten safely
   */
  Accepted accepted(Acceptance acceptance, String to, boolean history) throws Refusal {
    String text = read(head.file());
    Optional<HeaderBlocks> file = HeaderBlocks.of(text);
    if (file.isPresent()) {
      String body = links(to).of(file.get().body(), head.file());
      Accepted accepted = acceptance.of(file.get(), body);
      if (same(accepted.text(), to)) {
        boolean lost = Likeness.percent(text, accepted.text()) < Likeness.FOLLOWED;
        return history && lost && !to.equals(head.file())
            ? Acceptance.moved(file.get(), body, FileKind.OPPORTUNITY)
            : accepted;
      }
    }
    throw new Refusal(
        head.file() + ": its front matter can't be rewritten safely. Write one key on each line.");
  }

  /** Whether title and text are what they were, as far as links do not differ. */
  private boolean same(String text, String to) {
    PackageParser.Parsed parsed = new PackageParser().parse(to, text.getBytes(UTF_8));
    Optional<ParsedFile> file = parsed.file().filter(each -> each.header().readable());
    return file.map(each -> each.positions().texts().getOrDefault("title", "").strip())
            .filter(head.title()::equals)
            .isPresent()
        && file.get().prose().links().size() == head.prose().links().size()
        && file.get().prose().passages().size() == head.prose().passages().size();
  }

  /**
   * All that is to be written.
   *
   * @throws Refusal when a file can't be read
   */
  Move move(Accepted accepted, String to) throws Refusal {
    MovedLinks links = links(to);
    Map<String, String> others = new TreeMap<>();
    for (String page : pages) {
      String text = read(page);
      String right = links.of(text, page);
      if (!page.equals(head.file()) && !right.equals(text)) {
        others.put(page, right);
      }
    }
    return new Move(head.file(), to, accepted.text(), others);
  }

  private MovedLinks links(String to) {
    Set<String> targets = new HashSet<>();
    pack.heads().forEach(each -> targets.add(each.id()));
    pack.incomplete().forEach(targets::add);
    pack.attachments().stream().map(Attachment::path).forEach(targets::add);
    pages.stream()
        .filter(page -> page.startsWith(LinkTarget.CONTENT))
        .map(page -> page.substring(LinkTarget.CONTENT.length()))
        .flatMap(page -> Stream.of(page, page.replaceFirst("\\.md$", "")))
        .forEach(targets::add);
    return new MovedLinks(targets, head.file(), to);
  }

  /** A file's text; one that is no text has no links to set right. */
  private String read(String file) throws Refusal {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      String text = new String(bytes, UTF_8);
      return Arrays.equals(text.getBytes(UTF_8), bytes) ? text : "";
    } catch (IOException e) {
      throw new Refusal(file + " can't be read: " + WriteFault.sentence(e));
    }
  }
}
