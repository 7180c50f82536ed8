package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.cli.Study.Judged;
import dev.dossier.model.Audience;
import dev.dossier.model.PromotionCase;
import dev.dossier.model.PromotionPackage;
import dev.dossier.render.Templates;
import dev.dossier.source.FolderFiles;
import dev.dossier.testing.ActiveContent;
import dev.dossier.testing.Payloads;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Evidence is data: whatever a text holds, a browser shows it and does nothing else.
 *
 * <p>{@code -Ddossier.payloads=all} tries every payload, which takes minutes; else one in twenty is
 * tried, in every field all the same.
 */
class HostilePayloadsTest {
  private static final int EACH = "all".equals(System.getProperty("dossier.payloads")) ? 1 : 20;
  private static final List<String> SCRIPTING = some(Payloads.scripting());
  private static final List<String> NAUGHTY = some(Payloads.naughty());

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Pattern PLAYBOOK_TEXT =
      Pattern.compile("(?m)^(\\s*(?:- )?(?:title|current|next|gap|text|says|question|why): ).*$");

  private static final int PLAYBOOK_LINE = 190;

  @TempDir private Path temp;

  private static List<String> some(List<String> payloads) {
    return IntStream.range(0, payloads.size())
        .filter(i -> i % EACH == 0)
        .mapToObj(payloads::get)
        .toList();
  }

  private static List<String> payloads() {
    return Stream.concat(SCRIPTING.stream(), NAUGHTY.stream()).toList();
  }

  private static List<List<String>> parcels() {
    return Payloads.parcels(payloads(), PayloadPackage.LONGEST);
  }

  @Test
  void nothingIsActiveWhateverATextHolds() throws Exception {
    long start = System.nanoTime();
    Set<String> fields = new TreeSet<>(frame());
    fields.addAll(files());
    List<Path> pages = pages(temp.resolve("sites"));
    pages.addAll(pages(temp.resolve("frames")));
    List<String> active;
    try (ActiveContent browser = new ActiveContent(Files.createDirectory(temp.resolve("work")))) {
      active = browser.in(pages);
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "%d payloads x %d fields x 3 audiences on %d pages: %d active, %.1f s%n",
        payloads().size(), fields.size(), pages.size(), active.size(), time.toMillis() / 1000.0);
    assertThat(active.stream().distinct().limit(20)).isEmpty();
    assertThat(Payloads.scripting()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(Payloads.naughty()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(fields).hasSizeGreaterThan(90);
  }

  /** The watcher itself is tried on pages that print payloads as they are. */
  @Test
  void theSamePayloadsAreActiveWhereNobodyCleansThem() throws Exception {
    List<Path> pages = new ArrayList<>();
    for (String payload : SCRIPTING) {
      Path page = temp.resolve("raw-" + pages.size() + ".html");
      Files.writeString(page, "<!doctype html><title>x</title><p>" + payload + "</p>");
      pages.add(page);
    }
    int active = 0;
    try (ActiveContent browser = new ActiveContent(Files.createDirectory(temp.resolve("work")))) {
      for (Path page : pages) {
        List<String> told = new ArrayList<>();
        try {
          told.addAll(browser.in(List.of(page)));
        } catch (AssertionError wentAway) {
          told.add("it went elsewhere");
        }
        told.removeIf(what -> what.startsWith("no policy"));
        active += told.isEmpty() ? 0 : 1;
      }
    }
    System.out.printf("%d of %d vectors are active on a page without care%n", active, pages.size());
    assertThat(active).isGreaterThan(pages.size() / 2);
  }

  /** Payloads in every kind of file. */
  private Set<String> files() throws Exception {
    PayloadPackage written = new PayloadPackage(temp.resolve("package"));
    for (String payload : SCRIPTING) {
      written.addEvidence(List.of(payload));
    }
    for (List<String> parcel : Payloads.parcels(NAUGHTY, PayloadPackage.LONGEST)) {
      written.addEvidence(parcel);
    }
    for (List<String> parcel : parcels()) {
      written.addOthers(parcel);
    }
    Set<String> fields = new TreeSet<>(written.fields());
    for (String name : FILE_NAMES) {
      String quoted =
          name.replace("%", "%25").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
      written.addFile("content/evidence/" + name + ".txt", "x");
      written.addFile("assets/" + name + ".txt", "x");
      written.addFile(
          "content/" + name + ".md",
          "---\ntitle: x\naudience: public\n---\n[x](evidence/"
              + quoted
              + ".txt) ![x](evidence/"
              + quoted
              + ".txt)\n");
      written.addFile(
          "content/evidence/" + name + ".md",
          "---\ntitle: x\naudience: public\nperiod: 2025-01..\n---\nx\n");
      written.addFile("content/plan/" + name + ".md", "---\ntitle: x\n---\nx\n");
    }
    fields.addAll(List.of("file names", "attachment names", "asset names"));
    build(temp.resolve("package"), temp.resolve("sites"), judged -> judged);
    return fields;
  }

  /** File names that our own rules let pass. */
  private static final List<String> FILE_NAMES =
      List.of(
          "x' onerror='alert(1)",
          "javascript&colon;alert(1)",
          "&lt;script&gt;alert(1)&lt;",
          "x onmouseover=alert(1) y=",
          "`alert(1)`",
          "{{constructor}}",
          "${7*7}".replace("*", "+"),
          "[x](javascript&colon;alert(1))",
          "'-alert(1)-'",
          "(x) onclick=alert(1)",
          "x;alert(1)&#39;".replace("#", ""),
          "\u202egnp.x",
          "＜script＞alert(1)＜");

  /** Payloads in what frames every page: the case, the playbook, settings, sections. */
  private Set<String> frame() throws Exception {
    Path folder = temp.resolve("frame");
    PayloadPackage written = new PayloadPackage(folder);
    List<List<String>> parcels = Payloads.parcels(payloads(), PLAYBOOK_LINE);
    written.addEvidence(List.of("x"));
    written.usePlaybook();
    for (String section : List.of("summary", "vision", "influence")) {
      written.addSection(section, payloads().subList(0, Math.min(200, payloads().size())));
    }
    String ladder = Files.readString(Path.of("src/main/resources/playbooks/l6-l7.yaml"));
    int[] next = {0};
    written.addFile(
        "playbook.yaml",
        PLAYBOOK_TEXT
            .matcher(ladder)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        m.group(1)
                            + Payloads.yaml(
                                cut(
                                    String.join(" ", parcels.get(next[0]++ % parcels.size()))
                                        .replaceAll("\\s+", " "))))));
    written.addFile(
        "content/blog/one.md",
        "---\ntitle: One\naudience: public\ndate: 2026-01-05\ntags: [a]\n---\nx\n");
    String settings = String.join(" ", SCRIPTING).replace("\\", "").replace("$", "");
    written.addFile(
        "jbake.properties",
        "site.host=https://evil.example/" + settings + "\nsite.title=" + settings + "\n");
    build(folder, temp.resolve("frames"), HostilePayloadsTest::withCaseOfPayloads);
    assertThat(next[0]).isGreaterThan(parcels.size() / 2);
    Set<String> fields = new TreeSet<>(written.fields());
    fields.addAll(
        List.of(
            "case title",
            "case candidate",
            "case from",
            "case to",
            "case waive.reason",
            "playbook texts",
            "settings"));
    return fields;
  }

  private static String cut(String text) {
    int points = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(points, PLAYBOOK_LINE)));
  }

  private static Judged withCaseOfPayloads(Judged judged) {
    PromotionPackage pack = judged.pack();
    PromotionCase before = pack.promotion();
    String all = String.join(" ", payloads());
    PromotionCase promotion =
        new PromotionCase(
            new dev.dossier.model.Head(
                before.head().id(),
                all,
                before.head().file(),
                before.head().fingerprint(),
                before.head().audience(),
                false,
                List.of(all),
                before.head().waivers(),
                before.head().positions(),
                before.head().prose()),
            all,
            all,
            all,
            before.levelSince(),
            before.committee(),
            before.playbook(),
            before.currency(),
            before.baseline(),
            List.of(new PromotionCase.IndicatorWaiver("crisis", all)),
            List.of("total-impact", "patents"));
    PromotionPackage changed =
        new PromotionPackage(
            promotion,
            pack.evidence(),
            pack.endorsements(),
            pack.document(),
            pack.plan(),
            pack.pages(),
            pack.attachments(),
            pack.drafts(),
            pack.incomplete());
    return new Judged(
        changed, judged.playbook(), judged.assessment(), judged.figures(), judged.publicDay());
  }

  /** Builds the sites of a package although its findings would stop any other build. */
  private static void build(Path folder, Path out, UnaryOperator<Judged> change) throws Exception {
    FolderFiles files = new FolderFiles(folder);
    Study study = Study.of(files, AS_OF, Optional.of(AS_OF));
    Judged judged =
        change.apply(
            study
                .judged()
                .orElseThrow(
                    () ->
                        new AssertionError(
                            study.readingFindings().stream()
                                .filter(f -> !f.rule().startsWith("reference/dangling"))
                                .limit(9)
                                .toList())));
    try (Progress progress = Progress.begin(new PrintWriter(PrintWriter.nullWriter()), false)) {
      new SiteBuild(files, Templates.with(files), study, judged, progress)
          .into(out, List.of(Audience.values()));
    } catch (Unbuildable faults) {
      throw new AssertionError(faults.faults());
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".html")).sorted().toList());
    }
  }
}
