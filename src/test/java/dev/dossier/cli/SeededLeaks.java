package dev.dossier.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.bake.AssetFile;
import dev.dossier.bake.AudienceSite;
import dev.dossier.bake.BakeInput;
import dev.dossier.bake.JBakePage;
import dev.dossier.bake.PackagePage;
import dev.dossier.cli.SiteInMemory.Leak;
import dev.dossier.cli.SiteInMemory.Whole;
import dev.dossier.model.Audience;
import dev.dossier.model.Evidence;
import dev.dossier.model.Head;
import dev.dossier.model.OrdinaryPage;
import dev.dossier.model.PlanItem;
import dev.dossier.model.PromotionPackage;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.CaseView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.FindingView;
import dev.dossier.project.AudienceView.LabelledText;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.EndorsementView;
import dev.dossier.project.EvidenceView;
import dev.dossier.project.Projection;
import dev.dossier.project.References;
import dev.dossier.project.ScoreView;
import dev.dossier.project.Wording;
import dev.dossier.render.Templates;
import dev.dossier.render.card.PreviewCard;
import dev.dossier.testing.MemoryPackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Ways in which site generators tell what they should not, each a small fault of our build. */
final class SeededLeaks {
  private SeededLeaks() {}

  /**
   * A fault of the build.
   *
   * @param channel by what it tells
   * @param reader whom it tells
   */
  record Seeded(String channel, Audience reader, Leak leak) {
    @Override
    public String toString() {
      return channel + ", to the " + reader.word();
    }
  }

  static List<Seeded> all() {
    List<Seeded> all = new ArrayList<>(ofFiguresAndWords());
    all.addAll(ofPages());
    all.addAll(ofTheScoreAndFindings());
    all.addAll(ofFilesBeside());
    return all;
  }

  private static List<Seeded> ofFiguresAndWords() {
    return List.of(
        toPublic("exact figures under a magnitude", evidence(SeededLeaks::exactly)),
        toPublic("a total that nobody declassified", view(SeededLeaks::addTotal)),
        toPublic("a count of all files", titled(w -> "of " + pack(w).evidence().size())),
        toPublic("the committee's date", titled(w -> " on " + pack(w).promotion().committee())),
        toPublic("names of stakeholders", evidence(SeededLeaks::namePeople)),
        toPublic("the day that all is as of", asOfTheCommittee()),
        toPublic("alternative texts of images", evidence(SeededLeaks::addImage)),
        toPublic("back-link counts", evidence(SeededLeaks::countLinks)),
        toPublic("hashes of source files", evidence(SeededLeaks::addHash)),
        toPublic("words in base64", evidence(SeededLeaks::addBase64)),
        toCommittee("private artifacts", evidence(SeededLeaks::allArtifacts)));
  }

  private static List<Seeded> ofPages() {
    return List.of(
        toPublic("file names", evidence((e, w) -> e.path = "evidence/" + index(e, w) + ".html")),
        toPublic("sort order by points", view(SeededLeaks::sortByPoints)),
        toPublic("order of files on disk", view(SeededLeaks::sortAsListed)),
        toPublic("tags", pages(SeededLeaks::allTags)),
        toPublic("page totals", pages((p, w) -> titled(p, "1 of " + pack(w).pages().size()))),
        toPublic("dates of the feed", pages(SeededLeaks::latestDate)),
        toPublic("previous and next", pages(SeededLeaks::neighbours)),
        toPublic("drafts", input(SeededLeaks::addDrafts)),
        toPublic("the site map", input(SeededLeaks::addPage)),
        toPublic("error messages", errorMessage()),
        toCommittee("anchors", view(SeededLeaks::numberAnchors)),
        toCommittee("links to hidden files", view(SeededLeaks::allReferences)));
  }

  private static List<Seeded> ofTheScoreAndFindings() {
    return List.of(
        toCommittee("the score", view((v, w) -> v.score = everything(w).score())),
        toCommittee("the chart of months", view(SeededLeaks::allMonths)),
        toCommittee("history", input(SeededLeaks::addHistory)),
        toCommittee("lines of findings", view(SeededLeaks::findingsWithLines)),
        toCommittee("a count of findings", view(SeededLeaks::countFindings)));
  }

  private static List<Seeded> ofFilesBeside() {
    return List.of(
        toPublic("the search index", file("search.json", w -> titles(w).toString())),
        toPublic("attachments", input(SeededLeaks::allAttachments)),
        toPublic("the preview card", input(SeededLeaks::cardOfAll)),
        toPublic("style sheets", input(SeededLeaks::styles)),
        toPublic("the category index", file("categories.txt", w -> allTags(w).toString())),
        toPublic("the build manifest", file("digest.json", SeededLeaks::hashOfAll)),
        toPublic("stale files after a rename", file(SeededLeaks::oldName, w -> "moved")),
        toCommittee("JSON", file("score.json", w -> "" + w.judged().assessment().score())),
        toCommittee("properties of a PDF", file("case.pdf", w -> "%PDF /Keywords <" + hex(w))),
        toCommittee("properties of a Word file", input(SeededLeaks::addWord)));
  }

  /** Changes that follow from what the reader sees alone, and must not be called leaks. */
  static List<Seeded> harmless() {
    return List.of(
        toPublic("a file of our own", file("humans.txt", w -> "Made with care.")),
        toPublic("another order", view((v, w) -> v.evidence = reversed(v.evidence))),
        toPublic("a count of what is seen", view((v, w) -> retitle(v, "" + v.evidence.size()))),
        toCommittee(
            "another template", override("not-found.ftlh", "<p>${view.evidence?size}</p>")));
  }

  // --- what leaks are made of ---

  private static Seeded toPublic(String channel, Leak leak) {
    return new Seeded(channel, Audience.PUBLIC, leak);
  }

  private static Seeded toCommittee(String channel, Leak leak) {
    return new Seeded(channel, Audience.COMMITTEE, leak);
  }

  private static Leak view(BiConsumer<ChangedView, Whole> change) {
    return new Leak() {
      @Override
      public AudienceView view(AudienceView view, Whole whole) {
        ChangedView changed = new ChangedView(view);
        change.accept(changed, whole);
        return changed.view();
      }
    };
  }

  private static Leak evidence(BiConsumer<ChangedEvidence, Whole> change) {
    return view(
        (view, whole) -> {
          List<EvidenceView> changed = new ArrayList<>();
          for (EvidenceView evidence : view.evidence) {
            ChangedEvidence one = new ChangedEvidence(evidence);
            change.accept(one, whole);
            changed.add(one.view());
          }
          view.evidence = changed;
        });
  }

  private static Leak titled(Function<Whole, String> words) {
    return view((view, whole) -> retitle(view, words.apply(whole)));
  }

  private static void retitle(ChangedView view, String words) {
    CaseView p = view.promotion;
    view.promotion =
        new CaseView(
            p.title() + " " + words,
            p.candidate(),
            p.from(),
            p.to(),
            p.committee(),
            p.asOf(),
            p.playbookTitle(),
            p.ask());
  }

  private interface InputChange {
    BakeInput of(BakeInput input, Whole whole);
  }

  private static Leak input(InputChange change) {
    return new Leak() {
      @Override
      public BakeInput input(BakeInput input, Whole whole) {
        return change.of(input, whole);
      }
    };
  }

  private interface PageChange {
    JBakePage of(JBakePage page, Whole whole);
  }

  private static Leak pages(PageChange change) {
    return input(
        (input, whole) ->
            with(input, input.pages().stream().map(p -> change.of(p, whole)).toList()));
  }

  private static Leak file(String path, Function<Whole, String> text) {
    return file(w -> path, text);
  }

  private static Leak file(Function<Whole, String> path, Function<Whole, String> text) {
    return input(
        (input, w) -> with(input, AssetFile.ofText(text.apply(w), "a seeded leak", path.apply(w))));
  }

  private static BakeInput with(BakeInput input, List<JBakePage> pages) {
    return new BakeInput(
        input.settings(), input.shared(), pages, input.packagePages(), input.assets());
  }

  private static BakeInput with(BakeInput input, AssetFile... more) {
    List<AssetFile> assets = new ArrayList<>(input.assets());
    for (AssetFile file : more) {
      assets.removeIf(a -> a.path().equals(file.path()));
      assets.add(file);
    }
    return new BakeInput(
        input.settings(), input.shared(), input.pages(), input.packagePages(), assets);
  }

  private static Leak override(String template, String text) {
    return new Leak() {
      @Override
      public Templates templates(Templates theme) {
        return Templates.with(
            new MemoryPackage(Map.of("templates/" + template, text.getBytes(UTF_8))));
      }
    };
  }

  // --- what there is to tell ---

  private static PromotionPackage pack(Whole whole) {
    return whole.judged().pack();
  }

  private static AudienceView everything(Whole whole) {
    return new Projection(
            pack(whole),
            whole.judged().playbook(),
            whole.judged().assessment().asOf(),
            whole.study().readingFindings())
        .of(Audience.PRIVATE);
  }

  private static Stream<Evidence> hidden(Whole whole) {
    return pack(whole).evidence().stream().filter(e -> !whole.reader().maySee(e.head().audience()));
  }

  private static String aHiddenTitle(Whole whole) {
    return hidden(whole).map(Evidence::title).findFirst().orElse("");
  }

  private static Stream<Head> heads(Whole whole) {
    return Stream.of(
            pack(whole).evidence().stream().map(Evidence::head),
            pack(whole).pages().stream().map(OrdinaryPage::head),
            pack(whole).plan().stream().map(PlanItem::head))
        .flatMap(heads -> heads);
  }

  private static List<String> titles(Whole whole) {
    return heads(whole).map(Head::title).sorted().toList();
  }

  private static Set<String> allTags(Whole whole) {
    Set<String> tags = new TreeSet<>();
    heads(whole).forEach(head -> tags.addAll(head.tags()));
    return tags;
  }

  private static Evidence original(ChangedEvidence evidence, Whole whole) {
    return pack(whole).evidence(evidence.id()).orElseThrow();
  }

  private static EvidenceView inFull(ChangedEvidence evidence, Whole whole) {
    return everything(whole).evidence().stream()
        .filter(e -> e.id().equals(evidence.id()))
        .findFirst()
        .orElseThrow();
  }

  // --- figures and words ---

  private static void exactly(ChangedEvidence evidence, Whole whole) {
    evidence.headline =
        evidence.headline.map(
            h ->
                whole
                    .judged()
                    .figures()
                    .find(h.name())
                    .map(
                        f ->
                            new FigureView(
                                h.name(), Wording.exact(f.value()), h.label(), h.href(), ""))
                    .orElse(h));
  }

  private static void addTotal(ChangedView view, Whole whole) {
    List<FigureView> headline = new ArrayList<>(view.headline);
    everything(whole).headline().stream()
        .filter(f -> f.name().equals("total-impact"))
        .forEach(headline::add);
    view.headline = headline;
  }

  private static void namePeople(ChangedEvidence evidence, Whole whole) {
    evidence.stakeholders = original(evidence, whole).stakeholders();
  }

  private static Leak asOfTheCommittee() {
    return new Leak() {
      @Override
      public AudienceView view(AudienceView view, Whole whole) {
        return new Projection(
                pack(whole),
                whole.judged().playbook(),
                whole.judged().assessment().asOf(),
                whole.study().readingFindings())
            .of(Audience.PUBLIC);
      }
    };
  }

  private static void addText(ChangedEvidence evidence, String markdown) {
    List<LabelledText> sections = new ArrayList<>(evidence.sections);
    sections.add(new LabelledText("Also", new Markdown(markdown, evidence.id())));
    evidence.sections = sections;
  }

  private static void addImage(ChangedEvidence evidence, Whole whole) {
    addText(evidence, "![" + aHiddenTitle(whole).replaceAll("[<>]", "") + "](none.png)");
  }

  private static void countLinks(ChangedEvidence evidence, Whole whole) {
    String name = evidence.id().substring(evidence.id().indexOf('/') + 1);
    long links =
        heads(whole)
            .flatMap(head -> head.prose().links().stream())
            .filter(link -> link.target().contains("/" + name) || link.target().contains("canary"))
            .count();
    evidence.summary += " (" + links + " links)";
  }

  private static void addHash(ChangedEvidence evidence, Whole whole) {
    byte[] source = whole.files().files().get(original(evidence, whole).head().file());
    evidence.summary += " " + sha256(source).substring(0, 6);
  }

  private static void addBase64(ChangedEvidence evidence, Whole whole) {
    addText(evidence, Base64.getEncoder().encodeToString(aHiddenTitle(whole).getBytes(UTF_8)));
  }

  private static void allArtifacts(ChangedEvidence evidence, Whole whole) {
    evidence.artifacts = inFull(evidence, whole).artifacts();
  }

  // --- pages ---

  private static int index(ChangedEvidence evidence, Whole whole) {
    return pack(whole).evidence().indexOf(original(evidence, whole));
  }

  private static void sortByPoints(ChangedView view, Whole whole) {
    List<String> order = everything(whole).evidence().stream().map(EvidenceView::id).toList();
    view.evidence =
        view.evidence.stream().sorted(Comparator.comparing(e -> order.indexOf(e.id()))).toList();
  }

  private static void sortAsListed(ChangedView view, Whole whole) {
    List<String> order = List.copyOf(whole.files().files().keySet());
    view.evidence =
        view.evidence.stream()
            .sorted(Comparator.comparing(e -> order.indexOf("content/" + e.id() + ".md")))
            .toList();
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> reversed = new ArrayList<>();
    items.forEach(item -> reversed.add(0, item));
    return reversed;
  }

  private static JBakePage changed(
      JBakePage p, String title, Optional<LocalDate> date, List<String> tags, String body) {
    return new JBakePage(p.source(), p.path(), p.type(), title, date, tags, body, p.fields());
  }

  private static JBakePage titled(JBakePage page, String words) {
    return changed(page, page.title() + " " + words, page.date(), page.tags(), page.body());
  }

  private static JBakePage allTags(JBakePage page, Whole whole) {
    return changed(page, page.title(), page.date(), List.copyOf(allTags(whole)), page.body());
  }

  private static JBakePage latestDate(JBakePage page, Whole whole) {
    Optional<LocalDate> latest =
        pack(whole).pages().stream().flatMap(p -> p.date().stream()).max(Comparator.naturalOrder());
    return changed(page, page.title(), latest, page.tags(), page.body());
  }

  private static JBakePage neighbours(JBakePage page, Whole whole) {
    String next =
        pack(whole).pages().stream()
            .filter(p -> p.id().compareTo(page.path()) > 0)
            .map(OrdinaryPage::id)
            .findFirst()
            .orElse("");
    String link = "<a rel=\"next\" href=\"#" + next + "\">Next</a>";
    return changed(page, page.title(), page.date(), page.tags(), page.body() + link);
  }

  private static BakeInput addDrafts(BakeInput input, Whole whole) {
    List<JBakePage> pages = new ArrayList<>(input.pages());
    pack(whole)
        .drafts()
        .forEach(
            d ->
                pages.add(
                    new JBakePage(
                        d.file(),
                        d.id() + "-draft.html",
                        "page",
                        d.title(),
                        Optional.empty(),
                        List.of(),
                        "",
                        Map.of())));
    return with(input, pages);
  }

  private static BakeInput addPage(BakeInput input, Whole whole) {
    List<PackagePage> pages = new ArrayList<>(input.packagePages());
    PackagePage like = pages.get(pages.size() - 1);
    hidden(whole)
        .forEach(
            e ->
                pages.add(
                    new PackagePage(
                        "not-here/" + e.id() + ".html", like.template(), like.model(), e.id())));
    return new BakeInput(input.settings(), input.shared(), input.pages(), pages, input.assets());
  }

  /** The candidate's page of the past, on another's site. */
  private static BakeInput addHistory(BakeInput input, Whole whole) {
    AudienceView own =
        new Projection(
                pack(whole),
                whole.judged().playbook(),
                whole.judged().assessment().asOf(),
                whole.study().readingFindings())
            .with(SiteInMemory.history(whole.files()))
            .of(Audience.PRIVATE);
    List<PackagePage> pages = new ArrayList<>(input.packagePages());
    AudienceSite.of(own, input.settings(), List.of()).packagePages().stream()
        .filter(page -> page.path().equals("history.html"))
        .forEach(pages::add);
    return new BakeInput(input.settings(), input.shared(), input.pages(), pages, input.assets());
  }

  private static BakeInput cardOfAll(BakeInput input, Whole whole) {
    byte[] card = PreviewCard.of(everything(whole));
    List<AssetFile> assets =
        input.assets().stream()
            .map(
                asset ->
                    asset.path().equals(PreviewCard.PATH)
                        ? new AssetFile(
                            asset.path(), "the card", () -> new ByteArrayInputStream(card))
                        : asset)
            .toList();
    return new BakeInput(
        input.settings(), input.shared(), input.pages(), input.packagePages(), assets);
  }

  private static Leak errorMessage() {
    Leak template = override("not-found.ftlh", "<p>Did you mean ${nearest}?</p>");
    return new Leak() {
      @Override
      public BakeInput input(BakeInput input, Whole whole) {
        Map<String, Object> shared = new HashMap<>(input.shared());
        shared.put("nearest", hidden(whole).map(Evidence::id).findFirst().orElse(""));
        return new BakeInput(
            input.settings(), shared, input.pages(), input.packagePages(), input.assets());
      }

      @Override
      public Templates templates(Templates theme) {
        return template.templates(theme);
      }
    };
  }

  private static void numberAnchors(ChangedView view, Whole whole) {
    List<String> order = pack(whole).endorsements().stream().map(e -> e.id()).toList();
    view.endorsements =
        view.endorsements.stream()
            .map(
                e ->
                    new EndorsementView(
                        e.id(),
                        "endorsement-" + order.indexOf(e.id()),
                        e.from(),
                        e.relation(),
                        e.level(),
                        e.date(),
                        e.trust(),
                        e.stale(),
                        e.statement(),
                        e.about()))
            .toList();
  }

  private static void allReferences(ChangedView view, Whole whole) {
    References all = everything(whole).references();
    Map<String, String> pages = new TreeMap<>(all.pages());
    pages.putAll(view.references.pages());
    view.references =
        new References(view.references.figures(), pages, view.references.attachments());
  }

  // --- score and findings ---

  private static void allMonths(ChangedView view, Whole whole) {
    ScoreView own = view.score.orElseThrow();
    view.score =
        Optional.of(
            new ScoreView(
                own.withheld(),
                own.score(),
                own.value(),
                own.band(),
                own.advice(),
                own.coverage(),
                own.withoutStrongest(),
                own.strongest(),
                own.caution(),
                own.criteria(),
                own.terms(),
                own.matrix(),
                everything(whole).score().orElseThrow().months(),
                own.gains()));
  }

  private static void findingsWithLines(ChangedView view, Whole whole) {
    List<String> seen = view.evidence.stream().map(EvidenceView::sourceFile).toList();
    view.findings =
        everything(whole).findings().stream()
            .filter(f -> seen.stream().anyMatch(f.where()::startsWith))
            .toList();
  }

  private static void countFindings(ChangedView view, Whole whole) {
    int all = whole.study().findings().all().size();
    List<FindingView> findings = new ArrayList<>(view.findings);
    findings.add(new FindingView("note", "x", "", all + " in all", "", Optional.empty()));
    view.findings = findings;
  }

  // --- files beside the pages ---

  private static BakeInput allAttachments(BakeInput input, Whole whole) {
    return with(
        input,
        pack(whole).attachments().stream()
            .map(a -> new AssetFile(a.path(), a.file(), () -> whole.files().open(a.file())))
            .toArray(AssetFile[]::new));
  }

  private static BakeInput styles(BakeInput input, Whole whole) {
    String css = ".days-%d{color:red}".formatted(pack(whole).plan().size());
    return with(input, AssetFile.ofText(css, "a seeded leak", "theme.css"));
  }

  private static String hashOfAll(Whole whole) {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(whole.files().files())
        .forEach((path, bytes) -> all.append(path).append(' ').append(sha256(bytes)).append('\n'));
    return sha256(all.toString().getBytes(UTF_8));
  }

  private static String oldName(Whole whole) {
    return hidden(whole).map(Evidence::id).findFirst().orElse("none") + ".html";
  }

  private static String hex(Whole whole) {
    return HexFormat.of().formatHex(titles(whole).toString().getBytes(UTF_16BE)) + ">";
  }

  private static BakeInput addWord(BakeInput input, Whole whole) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry properties = new ZipEntry("docProps/core.xml");
      properties.setTime(0);
      zip.putNextEntry(properties);
      zip.write(("<revision>" + pack(whole).plan().size() + "</revision>").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return with(
        input,
        new AssetFile(
            "case.docx", "a seeded leak", () -> new ByteArrayInputStream(bytes.toByteArray())));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
