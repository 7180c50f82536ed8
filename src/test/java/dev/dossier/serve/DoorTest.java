package dev.dossier.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
  private static final Door DOOR = new Door(7373, "secret");

  private static Headers from(String host) {
    Headers headers = new Headers();
    headers.add("Host", host);
    return headers;
  }

  private static Optional<Integer> status(String method, String path, Headers headers) {
    return DOOR.refusal(method, path, headers).map(Door.Refused::status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:7373", "localhost:7373", "LOCALHOST:7373", "[::1]:7373"})
  void whoKnowsTheTokenComesIn(String host) {
    assertThat(status("GET", "/secret/", from(host))).isEmpty();
    assertThat(status("HEAD", "/secret", from(host))).isEmpty();
    assertThat(status("GET", "/secret/a/b.html", from(host))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:7373",
        "127.0.0.1",
        "127.0.0.1:80",
        "localhost:73730",
        "127.0.0.1:7373.evil.example",
        "",
        "0.0.0.0:7373"
      })
  void anotherNameForThisMachineIsTurnedAway(String host) {
    assertThat(status("GET", "/secret/", from(host))).contains(403);
  }

  @Test
  void aRequestThatNamesNoHostOrTwoIsTurnedAway() {
    assertThat(status("GET", "/secret/", new Headers())).contains(403);
    Headers two = from("127.0.0.1:7373");
    two.add("Host", "evil.example");
    assertThat(status("GET", "/secret/", two)).contains(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "null",
        "https://127.0.0.1:7373",
        "http://127.0.0.1:8000",
        "http://127.0.0.1:7373.evil.example"
      })
  void aScriptOfAnotherSiteIsTurnedAway(String origin) {
    Headers headers = from("127.0.0.1:7373");
    headers.add("Origin", origin);
    assertThat(status("GET", "/secret/", headers)).contains(403);
  }

  @Test
  void aScriptOfOurOwnComesIn() {
    Headers headers = from("127.0.0.1:7373");
    headers.add("Origin", "http://127.0.0.1:7373");
    assertThat(status("GET", "/secret/", headers)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "", "/secre", "/secrets", "/secret2/", "//secret/", "/x/secret/", "/Secret/"})
  void whoDoesNotKnowTheTokenFindsNothing(String path) {
    assertThat(status("GET", path, from("127.0.0.1:7373"))).contains(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
  void nothingCanBeChanged(String method) {
    assertThat(status(method, "/secret/", from("127.0.0.1:7373"))).contains(405);
  }

  @Test
  void whatFollowsTheTokenIsAFileOfTheSite() {
    assertThat(DOOR.rest("/secret/a/b.html")).isEqualTo("/a/b.html");
    assertThat(DOOR.rest("/secret")).isEmpty();
  }
}
