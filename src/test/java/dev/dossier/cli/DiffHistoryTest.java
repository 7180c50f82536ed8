package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dossier.cli.Shell.Ended;
import dev.dossier.testing.GitFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty commits by a made author, each held against the one before. */
class DiffHistoryTest {
  private static final Offset<Double> HAIR = within(1e-9);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void everyDifferenceIsThatOfTwoScoresAndTheSumOfItsCauses() throws IOException {
    GrowingPackage author = new GrowingPackage(GitFolder.init(folder), 4);
    List<String> commits = new ArrayList<>(List.of(author.begin()));
    for (int step = 1; step < 40; step++) {
      commits.add(author.grow(step));
    }
    Set<String> kinds = new HashSet<>();
    int most = 0;
    JsonNode before = score(commits.get(0));
    for (int i = 1; i < commits.size(); i++) {
      JsonNode diff = json("diff", commits.get(i - 1), commits.get(i));
      JsonNode after = score(commits.get(i));
      agrees(diff, before, after);
      before = after;
      diff.get("causes").forEach(c -> kinds.add(c.get("change").asText() + c.get("kind").asText()));
      most = Math.max(most, diff.get("causes").size());
    }
    assertThat(kinds)
        .contains("addedevidence", "changedevidence", "removedevidence", "renamedevidence")
        .contains("changedcase", "addedladder", "changedladder", "addedendorsement");
    assertThat(most).as("more changes than can be counted out").isGreaterThan(10);
  }

  private static void agrees(JsonNode diff, JsonNode before, JsonNode after) {
    double old = before.get("score").asDouble();
    double now = after.get("score").asDouble();
    assertThat(diff.at("/score/before").asDouble()).isEqualTo(old);
    assertThat(diff.at("/score/after").asDouble()).isEqualTo(now);
    double sum = 0;
    for (JsonNode cause : diff.get("causes")) {
      sum += cause.get("points").asDouble();
    }
    assertThat(sum).isEqualTo(now - old, HAIR);
    for (int i = 0; i < after.get("criteria").size(); i++) {
      JsonNode criterion = after.get("criteria").get(i);
      String id = criterion.get("id").asText();
      double moved = 0;
      for (JsonNode cause : diff.get("causes")) {
        moved += cause.get("criteria").get(id).asDouble();
      }
      double was = before.get("criteria").get(i).get("points").asDouble();
      assertThat(moved).as(id).isEqualTo(criterion.get("points").asDouble() - was, HAIR);
      assertThat(diff.at("/criteria/" + i + "/after").asDouble())
          .isEqualTo(criterion.get("value").asDouble());
    }
  }

  private JsonNode score(String commit) throws IOException {
    return json("score", "--rev", commit);
  }

  private JsonNode json(String... command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--format", "json", "--fail-on", "never"));
    Ended run = Shell.in(folder).run(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return JSON.readTree(run.out());
  }
}
