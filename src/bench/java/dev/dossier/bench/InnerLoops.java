package dev.dossier.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.assess.Assessment;
import dev.dossier.assess.Assessor;
import dev.dossier.model.Audience;
import dev.dossier.model.PromotionPackage;
import dev.dossier.playbook.Playbook;
import dev.dossier.project.AudienceView;
import dev.dossier.project.AudienceView.FigureView;
import dev.dossier.project.AudienceView.Markdown;
import dev.dossier.project.Projection;
import dev.dossier.render.Page;
import dev.dossier.render.SitePages;
import dev.dossier.render.SitePlaces;
import dev.dossier.render.Templates;
import dev.dossier.render.markdown.Anchors;
import dev.dossier.render.markdown.Destination;
import dev.dossier.render.markdown.MarkdownHtml;
import dev.dossier.render.markdown.Surroundings;
import dev.dossier.source.FolderFiles;
import dev.dossier.source.MarkdownParser;
import dev.dossier.source.NotAPackage;
import dev.dossier.source.PackageParser;
import dev.dossier.source.SourceText;
import dev.dossier.source.YamlReader;
import dev.dossier.understand.Understanding;
import dev.dossier.understand.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a build does over and over, each by itself, on the example and as the app runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgsAppend = {
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-Dorg.freemarker.loggerLibrary=none"
    })
public class InnerLoops {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final String FILE = "content/evidence/checkout-latency.md";

  private final YamlReader yaml = new YamlReader();
  private final PackageParser parser = new PackageParser();
  private final MarkdownHtml markdown = new MarkdownHtml(new MarkdownParser(), new Nowhere());
  private final Templates templates = Templates.bundled();

  private byte[] bytes = {};
  private SourceText front = new SourceText(FILE, "");
  private Markdown body = new Markdown("", "");
  private Optional<PromotionPackage> pack = Optional.empty();
  private Optional<Playbook> playbook = Optional.empty();
  private Optional<Page> page = Optional.empty();

  /** Reads the example once. */
  @Setup
  public void readTheExample() throws IOException, NotAPackage {
    bytes = Files.readAllBytes(Path.of(FILE));
    String text = new String(bytes, UTF_8);
    int end = text.indexOf("\n---\n", 3);
    front = new SourceText(FILE, text.substring(4, end + 1));
    body = new Markdown(text.substring(end + 5), "evidence/x");
    Understood read = new Understanding(Set.of()).of(new FolderFiles(Path.of("")));
    pack = read.pack();
    playbook = read.playbook();
    AudienceView view =
        new Projection(pack.orElseThrow(), playbook.orElseThrow(), AS_OF, List.of())
            .of(Audience.PUBLIC);
    page =
        SitePages.of(view, SitePlaces.STANDARD).stream()
            .filter(p -> p.template().equals("evidence.ftlh"))
            .findFirst();
  }

  /** The front matter of a file, from text to nodes with places. */
  @Benchmark
  public YamlReader.Read frontMatter() {
    return yaml.read(front);
  }

  /** A whole file: front matter, and the tree of its text. */
  @Benchmark
  public PackageParser.Parsed file() {
    return parser.parse(FILE, bytes);
  }

  /** The text of a file, from Markdown to HTML in which nothing runs. */
  @Benchmark
  public String markdown() {
    return markdown.render(body, 2, new Anchors()).html();
  }

  /** The score of the whole example, with its ranges and gains. */
  @Benchmark
  public Assessment score() {
    return Assessor.assess(pack.orElseThrow(), playbook.orElseThrow(), AS_OF);
  }

  /** A page of evidence, its Markdown included. */
  @Benchmark
  public String template() {
    return page.orElseThrow().html(templates);
  }

  /** Knows no figures, and leads links on as they are. */
  private static final class Nowhere implements Surroundings {
    @Override
    public Optional<FigureView> figure(String expression) {
      return Optional.empty();
    }

    @Override
    public Destination destination(String written, String base) {
      return new Destination.Elsewhere(written);
    }

    @Override
    public String fromHere(String sitePath) {
      return sitePath;
    }
  }
}
