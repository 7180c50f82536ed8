package dev.dossier.testing.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.model.Audience;
import dev.dossier.testing.MemoryPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One package of a pair: what the reader may see is drawn from one seed, which both have in common,
 * and all the rest from another.
 */
final class SecretPackage {
  static final List<String> INDICATORS =
      List.of(
          "beyond-team-scope",
          "shapes-leadership-decisions",
          "owns-direction",
          "mentors-seniors",
          "deep-expertise",
          "unsolvable-problem",
          "critical-platform",
          "succession",
          "crisis",
          "consensus",
          "long-term");
  private static final List<String> WORDS =
      List.of("alpha", "bravo", "delta", "echo", "golf", "kilo", "lima", "mike", "oscar", "papa");

  final Audience reader;
  final Chance open;
  final Chance secret;
  final Secrets secrets;

  /** Whether the case declassifies how many patents there are. */
  final boolean patentsTold;

  private final Map<String, String> files = new TreeMap<>();

  /** Ids of evidence that the reader sees. */
  final List<String> seen = new ArrayList<>();

  /** Ids of files that the reader does not see; the first is evidence that states every figure. */
  final List<String> unseen = new ArrayList<>();

  SecretPackage(Audience reader, long openSeed, long secretSeed, Secrets secrets) {
    this.reader = reader;
    this.open = new Chance(openSeed);
    this.secret = new Chance(-secretSeed);
    this.secrets = secrets;
    this.patentsTold = open.oneIn(4);
  }

  MemoryPackage write() {
    int count = open.between(1, 4);
    List<String> words = open.shuffled(WORDS);
    for (int i = 0; i < count; i++) {
      seen.add("evidence/" + words.get(i));
    }
    HiddenFiles hidden = new HiddenFiles(this);
    hidden.choose();
    new CaseFile(this).write();
    SeenEvidence evidence = new SeenEvidence(this);
    seen.forEach(evidence::write);
    new SeenTexts(this, words.subList(count, words.size())).write();
    hidden.write();
    if (open.oneIn(2)) {
      put("jbake.properties", "site.host=https://example.com\nuri.noExtension=true\n");
    }
    return shuffled();
  }

  boolean isPublic() {
    return reader == Audience.PUBLIC;
  }

  void put(String path, String text) {
    if (files.put(path, text) != null) {
      throw new IllegalStateException("twice " + path);
    }
  }

  /** An audience that the reader belongs to; whether others do too is not for the reader. */
  String seenAudience() {
    return isPublic() ? "public" : secret.of("public", "committee");
  }

  /** An audience that the reader does not belong to. */
  String unseenAudience() {
    return isPublic() ? secret.of("committee", "private") : "private";
  }

  /** A name that comes before, between or after all others. */
  String unseenName() {
    return secret.of("0", "a", "b", "e", "k", "z") + "-" + secrets.word();
  }

  /** A link whose target the reader must not learn. */
  String linkToUnseen(String folders) {
    return "[what came of it](" + folders + secret.of(unseen) + ".md)";
  }

  /** Names no file's place in a listing. */
  private MemoryPackage shuffled() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (String path : secret.shuffled(List.copyOf(files.keySet()))) {
      all.put(path, files.get(path).getBytes(UTF_8));
    }
    return new MemoryPackage(all);
  }
}
