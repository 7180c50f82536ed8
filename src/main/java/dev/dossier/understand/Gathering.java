package dev.dossier.understand;

import dev.dossier.finding.Finding;
import dev.dossier.model.Attachment;
import dev.dossier.model.Audience;
import dev.dossier.model.DocumentPart;
import dev.dossier.model.Endorsement;
import dev.dossier.model.Evidence;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage.Draft;
import dev.dossier.playbook.Playbook;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageParser;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.SourceFile;
import dev.dossier.source.history.FileHistory;
import dev.dossier.understand.shape.FileKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads files of a package and gathers what they hold; reading one depends on no other. */
final class Gathering {
  private final String ladder;
  private final Optional<Playbook> playbook;
  private final String currency;

  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Endorsement> endorsements = new ArrayList<>();
  private final List<DocumentPart> document = new ArrayList<>();
  private final List<PlanItem> plan = new ArrayList<>();
  private final List<OrdinaryPage> pages = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Contents.Incomplete> incomplete = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Audience> stated = new HashMap<>();
  private Optional<PromotionCase> promotion = Optional.empty();

  /** All files that are no drafts, by their paths. */
  private final Map<String, ParsedFile> parsed = new HashMap<>();

  /**
   * An empty gathering.
   *
   * @param ladder name of the ladder, as the case calls it
   * @param currency the package's currency
   */
  Gathering(String ladder, Optional<Playbook> playbook, String currency) {
    this.ladder = ladder;
    this.playbook = playbook;
    this.currency = currency;
  }

  /** A gathering for other files of the same package. */
  Gathering fresh() {
    return new Gathering(ladder, playbook, currency);
  }

  /** Takes over what another one has gathered of the files that follow. */
  void addAll(Gathering next) {
    evidence.addAll(next.evidence);
    endorsements.addAll(next.endorsements);
    document.addAll(next.document);
    plan.addAll(next.plan);
    pages.addAll(next.pages);
    drafts.addAll(next.drafts);
    incomplete.addAll(next.incomplete);
    mentions.addAll(next.mentions);
    findings.addAll(next.findings);
    stated.putAll(next.stated);
    promotion = next.promotion.or(() -> promotion);
    parsed.putAll(next.parsed);
  }

  /** Reads a file. */
  void add(ParsedFile file, Kinds kinds) {
    Kinds.Found found = kinds.of(file);
    FileReading reading =
        FileReading.of(
            found.kind().orElseGet(() -> FileKind.byFolder(file.path())), file, playbook);
    if (found.kind().isEmpty() || !file.header().readable()) {
      findings.addAll(found.findings());
      fail(reading);
    } else if (reading.draft()) {
      String title = reading.values().text("title").map(String::strip).orElseGet(reading::name);
      drafts.add(new Draft(reading.id(), file.path(), title, Optional.empty()));
    } else {
      findings.addAll(found.findings());
      read(reading);
    }
  }

  /** Notes a file whose text could not be read at all. */
  void addUnreadable(SourceFile file) {
    String path = file.path();
    String id = path.substring(FileKind.CONTENT.length()).replaceFirst("\\.md$", "");
    incomplete.add(new Contents.Incomplete(id, path, List.of()));
  }

  /**
   * Finds out how far the endorsements can be trusted, once all files are read. Where there is
   * nothing to find out, nothing is looked for: git takes its time.
   */
  void trust(PackageFiles files, PackageParser parser) {
    if (promotion.isEmpty() || endorsements.isEmpty() || files.history() == FileHistory.NONE) {
      return;
    }
    Vouching.Vouched vouched =
        new Vouching(files, parser, parsed).of(endorsements, evidence, promotion.get().candidate());
    endorsements.clear();
    endorsements.addAll(vouched.endorsements());
    vouched.unknown().ifPresent(findings::add);
  }

  private void read(FileReading reading) {
    reading.statedAudience().ifPresent(a -> stated.put(reading.file().path(), a));
    reading.mentionWaivers();
    parsed.put(reading.file().path(), reading.file());
    boolean understood = understand(reading);
    findings.addAll(reading.findings());
    mentions.addAll(reading.mentions());
    if (!understood) {
      fail(reading);
    }
  }

  private boolean understand(FileReading reading) {
    return switch (reading.kind()) {
      case PROMOTION -> {
        promotion = new CaseReader(reading).read(ladder);
        yield promotion.isPresent();
      }
      case EVIDENCE -> keep(new EvidenceReader(reading, currency).read(), evidence);
      case ENDORSEMENT -> keep(new EndorsementReader(reading).read(), endorsements);
      case DOCUMENT -> keep(new PageReader(reading).section(), document);
      case PAGE, POST -> keep(new PageReader(reading).page(), pages);
      default -> keep(new PlanItemReader(reading).read(), plan);
    };
  }

  private static <T> boolean keep(Optional<T> read, List<T> to) {
    read.ifPresent(to::add);
    return read.isPresent();
  }

  private void fail(FileReading reading) {
    incomplete.add(new Contents.Incomplete(reading.id(), reading.file().path(), reading.waivers()));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Everything that was gathered. */
  Contents contents(List<Attachment> attachments, List<Attachment> shared, Set<String> rules) {
    return new Contents(
        promotion,
        evidence,
        endorsements,
        document,
        plan,
        pages,
        attachments,
        shared,
        drafts,
        incomplete,
        mentions,
        stated,
        playbook,
        rules);
  }
}
