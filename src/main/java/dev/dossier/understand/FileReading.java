package dev.dossier.understand;

import dev.dossier.finding.Finding;
import dev.dossier.model.Audience;
import dev.dossier.model.FindingWaiver;
import dev.dossier.model.Head;
import dev.dossier.playbook.Playbook;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.ShapeChecker;
import dev.dossier.source.ShapeChecker.Checked;
import dev.dossier.source.Values;
import dev.dossier.source.YamlNode;
import dev.dossier.source.YamlNode.Mapping;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.source.YamlNode.Sequence;
import dev.dossier.understand.Mention.Kind;
import dev.dossier.understand.shape.FileKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One file while it is being read: its checked values, and what is found on the way.
 *
 * @param values what fits the shape of the file's kind
 * @param playbook the ladder, from which some absent values follow
 * @param findings takes what is wrong with the file
 * @param mentions takes the names of what must exist elsewhere
 */
record FileReading(
    FileKind kind,
    ParsedFile file,
    Values values,
    Optional<Playbook> playbook,
    List<Finding> findings,
    List<Mention> mentions) {
  private static final String MARKDOWN = ".md";

  static FileReading of(FileKind kind, ParsedFile file, Optional<Playbook> playbook) {
    Checked checked = ShapeChecker.check(file.header(), kind.shape());
    return new FileReading(
        kind,
        file,
        checked.values(),
        playbook,
        new ArrayList<>(checked.findings()),
        new ArrayList<>());
  }

  /** Identity of the file. */
  String id() {
    return values.text("id").orElseGet(this::pathId);
  }

  private String pathId() {
    String path = file.path();
    String below =
        path.startsWith(FileKind.CONTENT) ? path.substring(FileKind.CONTENT.length()) : path;
    return below.endsWith(MARKDOWN)
        ? below.substring(0, below.length() - MARKDOWN.length())
        : below;
  }

  /** The file's name without folders and extension. */
  String name() {
    String id = pathId();
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** Whether the file says that it is a draft. */
  boolean draft() {
    boolean jbake = kind.ordinary() && values.text("status").filter("draft"::equals).isPresent();
    return kind != FileKind.PROMOTION && (jbake || values.bool("draft").orElse(false));
  }

  /** The audience that the file states itself. */
  Optional<Audience> statedAudience() {
    return values.text("audience").map(word -> Audience.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** Who may read the file; one that states it in a way that cannot be read is private. */
  private Audience audience() {
    if (kind.planned() || FileKind.byFolder(file.path()).planned()) {
      return Audience.PRIVATE;
    }
    Audience silent = values.has("audience") ? Audience.PRIVATE : kind.audience();
    return statedAudience().orElse(silent);
  }

  /** What the file has in common with all others. */
  Head head(String title) {
    return new Head(
        id(),
        title,
        file.path(),
        kind == FileKind.EVIDENCE ? new Testimony(file).fingerprint() : file.source().fingerprint(),
        audience(),
        false,
        values.texts("tags"),
        waivers(),
        file.positions(),
        file.prose());
  }

  /** The rules that the file sets aside; a waiver without a reason sets nothing aside. */
  List<FindingWaiver> waivers() {
    List<FindingWaiver> waivers = new ArrayList<>();
    for (Values waiver : values.mappings("waive")) {
      waiver
          .text("rule")
          .flatMap(rule -> waiver.text("reason").map(why -> new FindingWaiver(rule, why.strip())))
          .ifPresent(waivers::add);
    }
    return waivers;
  }

  /** Notes the rules that are set aside, each as one that must exist. */
  void mentionWaivers() {
    values.mappings("waive").forEach(waiver -> mention(waiver, "rule", Kind.WAIVED_RULE, id()));
  }

  /** Notes the texts of a key, each as the name of something that must exist. */
  List<String> mention(Values at, String key, Kind kind, String within) {
    List<YamlNode> nodes = at.node(key).map(FileReading::items).orElse(List.of());
    List<String> texts = at.texts(key);
    for (YamlNode node : nodes) {
      if (node instanceof Scalar scalar && texts.contains(scalar.text())) {
        mentions.add(new Mention(kind, scalar.text(), scalar.place(), within));
      }
    }
    return texts.stream().distinct().toList();
  }

  /** Notes the keys of a mapping, each as the name of something that must exist. */
  void mentionKeys(Values at, String key, Kind kind, String within) {
    if (at.node(key).orElse(null) instanceof Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        mentions.add(new Mention(kind, entry.name(), entry.key().place(), within));
      }
    }
  }

  private static List<YamlNode> items(YamlNode node) {
    return node instanceof Sequence list ? list.items() : List.of(node);
  }
}
