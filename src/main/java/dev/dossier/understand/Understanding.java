package dev.dossier.understand;

import dev.dossier.finding.Finding;
import dev.dossier.model.Attachment;
import dev.dossier.model.FindingWaiver;
import dev.dossier.playbook.Playbook;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageFiles;
import dev.dossier.source.PackageParser;
import dev.dossier.source.PackageParser.Parsed;
import dev.dossier.source.PackageReader;
import dev.dossier.source.PackageSource;
import dev.dossier.source.ParsedFile;
import dev.dossier.source.SourceFile;
import dev.dossier.source.SourceText;
import dev.dossier.source.YamlNode.Scalar;
import dev.dossier.understand.rules.UnderstandRules;
import dev.dossier.understand.shape.FileKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a whole package: files, front matter, playbook, and what they say of each other.
 *
 * @param rules ids of every rule that the product knows, for waivers to name; empty to let waivers
 *     name anything
 * @param parser cuts files into front matter and prose
 */
public record Understanding(Set<String> rules, PackageParser parser) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  public Understanding {
    rules = Set.copyOf(rules);
  }

  /** An understanding by the parser's usual limits. */
  public Understanding(Set<String> rules) {
    this(rules, new PackageParser());
  }

  /**
   * Reads a package; whatever is wrong with it is among the findings.
   *
   * @throws NotAPackage when the files are no package at all
   */
  public Understood of(PackageFiles files) throws NotAPackage {
    PackageReader reader = parser.reader(files);
    PackageSource source = reader.read();
    return of(files, reader, source, new Ladders(reader, source.playbook())::of);
  }

  /**
   * Reads a package by a ladder that is given, whichever its case asks for.
   *
   * @param name what the case would call the ladder
   * @throws NotAPackage when the files are no package at all
   */
  public Understood of(PackageFiles files, String name, Playbook ladder) throws NotAPackage {
    PackageReader reader = parser.reader(files);
    Ladders.Choice given = new Ladders.Choice(name, Optional.of(ladder), List.of());
    return of(files, reader, reader.read(), promotion -> given);
  }

  private Understood of(
      PackageFiles files,
      PackageReader reader,
      PackageSource source,
      Function<Optional<ParsedFile>, Ladders.Choice> ladders) {
    List<Finding> findings = new ArrayList<>(source.findings());
    List<Parsed> parsed = source.pages().parallelStream().map(parser::parse).toList();
    parsed.forEach(each -> findings.addAll(each.findings()));
    Optional<ParsedFile> promotion =
        parsed.stream()
            .flatMap(each -> each.file().stream())
            .filter(file -> file.path().equals(PackageReader.CASE))
            .findFirst();
    Ladders.Choice ladder = ladders.apply(promotion);
    findings.addAll(ladder.findings());
    Gathering gathering = new Gathering(ladder.name(), ladder.playbook(), currency(promotion));
    gather(source, parsed, Kinds.of(reader), gathering);
    gathering.trust(files, parser);
    findings.addAll(gathering.findings());
    Contents contents = gathering.contents(attachments(source), shared(source), rules);
    UnderstandRules.ofContents().forEach(rule -> findings.addAll(rule.check(contents)));
    return new Understood(
        contents.asPackage(), ladder.playbook(), settled(findings, contents), contents, source);
  }

  /** Several files are read at once, and put together in their order. */
  private static void gather(
      PackageSource source, List<Parsed> parsed, Kinds kinds, Gathering gathering) {
    IntStream.range(0, parsed.size())
        .parallel()
        .mapToObj(i -> gathered(source.pages().get(i), parsed.get(i), kinds, gathering.fresh()))
        .toList()
        .forEach(gathering::addAll);
  }

  private static Gathering gathered(
      SourceFile file, Parsed parsed, Kinds kinds, Gathering gathering) {
    parsed
        .file()
        .ifPresentOrElse(read -> gathering.add(read, kinds), () -> gathering.addUnreadable(file));
    return gathering;
  }

  /** The currency is needed before the case is read: value models count in it. */
  private static String currency(Optional<ParsedFile> promotion) {
    return promotion
        .flatMap(file -> file.header().fields().get("currency"))
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).text())
        .filter(text -> CURRENCY.matcher(text).matches())
        .orElse(CaseReader.CURRENCY);
  }

  private static List<Attachment> attachments(PackageSource source) {
    return source.attachments().stream()
        .map(file -> attachment(file, file.path().substring(FileKind.CONTENT.length())))
        .toList();
  }

  private static List<Attachment> shared(PackageSource source) {
    return source.shared().map(file -> attachment(file, file.path())).toList();
  }

  private static Attachment attachment(SourceFile file, String path) {
    return new Attachment(
        file.path(), path, file.fingerprint(), file.size(), file.text().map(SourceText::text));
  }

  /** The findings, with those marked that their files set aside. */
  private static List<Finding> settled(List<Finding> findings, Contents contents) {
    Map<String, List<FindingWaiver>> waivers = new HashMap<>();
    contents.heads().forEach(head -> waivers.put(head.file(), head.waivers()));
    contents.incomplete().forEach(file -> waivers.put(file.file(), file.waivers()));
    return findings.stream().map(finding -> settled(finding, waivers)).toList();
  }

  private static Finding settled(Finding finding, Map<String, List<FindingWaiver>> waivers) {
    return waivers
        .getOrDefault(FindingWaiver.spokenForBy(finding.place().file()), List.of())
        .stream()
        .filter(waiver -> waiver.rule().equals(finding.rule()))
        .findFirst()
        .map(waiver -> finding.waivedBecause(waiver.reason()))
        .orElse(finding);
  }
}
