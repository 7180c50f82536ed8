package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.assertj.core.data.Offset;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code dossier score --format json} prints is the model's arithmetic on the files. */
class ScoreOfFilesTest {
  private static final Offset<Double> HAIR = within(1e-9);
  private static final Path BUNDLED = Path.of("src", "main", "resources", "playbooks");

  private Path folder;

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("dossier-score-");
  }

  @AfterTry
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<WrittenPackage> withTheBundledLadder() {
    return Arbitraries.randomValue(PackageWriter::withTheBundledLadder);
  }

  @Provide
  Arbitrary<WrittenPackage> withALadderOfItsOwn() {
    return Arbitraries.randomValue(PackageWriter::withALadderOfItsOwn);
  }

  @Property(tries = 40)
  void theBundledLadderIsAppliedToTheLetter(@ForAll("withTheBundledLadder") WrittenPackage pack)
      throws IOException {
    agree(pack);
  }

  @Property(tries = 80)
  void anyOtherLadderIsAppliedToTheLetter(@ForAll("withALadderOfItsOwn") WrittenPackage pack)
      throws IOException {
    agree(pack);
  }

  private void agree(WrittenPackage pack) throws IOException {
    pack.into(folder);
    ScoreOfFiles slow = ScoreOfFiles.of(folder, BUNDLED, pack.asOf());
    Ended run =
        Shell.in(Path.of(""))
            .run(
                "score",
                "--quiet",
                "--format",
                "json",
                "--as-of",
                pack.asOf().toString(),
                "-C",
                folder.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Map<String, Object> json = mapping(yaml(run.out()));
    Map<String, Object> coverage = mapping(json.get("coverage"));
    assertThat(coverage.get("evidenced")).isEqualTo((int) slow.evidenced());
    assertThat(coverage.get("of")).isEqualTo(slow.activeIndicators().size());
    boolean withheld = slow.withheld() || slow.activeIndicators().isEmpty();
    assertThat(json.get("withheld")).isEqualTo(withheld);
    files(json, slow, withheld);
    criteria(json, slow, withheld);
    if (withheld) {
      assertThat(json).containsEntry("score", null).containsEntry("band", null);
    } else {
      whole(json, slow);
    }
  }

  private static void criteria(Map<String, Object> json, ScoreOfFiles slow, boolean withheld) {
    List<Map<String, Object>> printed = list(json, "criteria");
    assertThat(printed).hasSameSizeAs(slow.criteria());
    for (int c = 0; c < printed.size(); c++) {
      Map<String, Object> criterion = slow.criteria().get(c);
      assertThat(number(printed.get(c), "value")).isEqualTo(slow.criterion(criterion), HAIR);
      if (printed.get(c).containsKey("sustain")) {
        assertThat(mapping(printed.get(c).get("sustain")).get("months")).isEqualTo(slow.run());
      }
      for (Map<String, Object> indicator : list(printed.get(c), "indicators")) {
        String id = (String) indicator.get("id");
        if (slow.active(criterion).contains(id)) {
          indicator(indicator, slow.pointsFor(criterion, id), slow, withheld);
        } else {
          assertThat(indicator.get("state")).isEqualTo("waived");
        }
      }
    }
  }

  private static void indicator(
      Map<String, Object> printed,
      Map<String, Double> points,
      ScoreOfFiles slow,
      boolean withheld) {
    assertThat(printed.get("state")).isEqualTo(points.isEmpty() ? "unknown" : "evidenced");
    assertThat(number(printed, "value"))
        .isEqualTo(slow.indicator((String) printed.get("id")), HAIR);
    List<Map<String, Object>> shares = list(printed, "evidence");
    assertThat(shares).extracting(s -> s.get("id")).hasSameElementsAs(points.keySet());
    for (Map<String, Object> share : shares) {
      String id = (String) share.get("id");
      assertThat(number(share, "strength")).isEqualTo(slow.strength(id), HAIR);
      if (!withheld) {
        assertThat(number(share, "points")).isEqualTo(points.get(id), HAIR);
      }
    }
  }

  private static void files(Map<String, Object> json, ScoreOfFiles slow, boolean withheld) {
    Map<String, Double> points = slow.points();
    for (Map<String, Object> file : list(json, "evidence")) {
      String id = (String) file.get("id");
      assertThat(file.get("counts")).as(id).isEqualTo(points.containsKey(id));
      if (points.containsKey(id)) {
        assertThat(number(file, "magnitude")).as(id).isEqualTo(slow.magnitude(id), HAIR);
        assertThat(number(file, "credibility")).as(id).isEqualTo(slow.credibility(id), HAIR);
        assertThat(number(file, "recency")).as(id).isEqualTo(slow.recency(id), HAIR);
        assertThat(number(file, "dilution")).as(id).isEqualTo(slow.dilution(id), HAIR);
        assertThat(number(file, "strength")).as(id).isEqualTo(slow.strength(id), HAIR);
        if (!withheld) {
          assertThat(number(file, "points")).as(id).isEqualTo(points.get(id), HAIR);
        }
      }
    }
    assertThat(list(json, "evidence"))
        .extracting(file -> file.get("id"))
        .containsAll(points.keySet());
  }

  private static void whole(Map<String, Object> json, ScoreOfFiles slow) {
    double score = number(json, "score");
    assertThat(score).isEqualTo(slow.score(), HAIR);
    assertThat(number(json, "withoutStrongest")).isEqualTo(slow.withoutStrongest(), HAIR);
    assertThat(json.get("band")).isEqualTo(slow.band());
    assertThat(points(list(json, "evidence"))).isEqualTo(score, HAIR);
    double shares = 0;
    for (Map<String, Object> criterion : list(json, "criteria")) {
      for (Map<String, Object> indicator : list(criterion, "indicators")) {
        shares += points(list(indicator, "evidence"));
      }
    }
    assertThat(shares).isEqualTo(score, HAIR);
    for (Map<String, Object> gain : list(json, "gains")) {
      if (List.of("artifact", "endorse").contains(gain.get("kind"))) {
        String file = (String) gain.get("subject");
        assertThat(number(gain, "points")).isEqualTo(slow.gainOfNextTier(file), HAIR);
      }
    }
  }

  private static double points(List<Map<String, Object>> parts) {
    return parts.stream().mapToDouble(part -> number(part, "points")).sum();
  }

  private static double number(Map<String, Object> fields, String key) {
    return ((Number) fields.get(key)).doubleValue();
  }

  private static List<Map<String, Object>> list(Map<String, Object> fields, String key) {
    return ((List<?>) fields.get(key)).stream().map(ScoreOfFilesTest::mapping).toList();
  }

  private static Map<String, Object> mapping(Object value) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, each) -> mapping.put((String) key, each));
    return mapping;
  }

  /** JSON is YAML too. */
  private static Object yaml(String json) {
    return new Load(LoadSettings.builder().build()).loadFromString(json);
  }
}
