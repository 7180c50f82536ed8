package dev.dossier.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JBakeSettingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "feed.file=../feed.xml",
        "sitemap.file=/tmp/sitemap.xml",
        "archive.file=",
        "index.file=a/../../b",
        "error404.file=c:x",
        "tag.path=../tags",
        "output.extension=/../../x",
        "output.extension=",
        "template.post.extension=.h/../x",
        "template.post.file=../../secret.ftlh",
        "template.post.file=post.gsp",
        "index.posts_per_page=0",
        "index.posts_per_page=many",
        "index.paginate=ja",
        "render.feed=perhaps",
        "uri.noExtension=2",
        "content.folder=elsewhere",
        "template.folder=/etc",
        "asset.folder=..",
        "render.encoding=ISO-8859-1",
        "site.title=${site.title}",
        "site.title=\\u12"
      })
  void aValueThatWouldBreakABakeIsAFault(String line) {
    assertThatThrownBy(() -> JBakeSettings.read(line))
        .isInstanceOfSatisfying(
            BakeException.class,
            e ->
                assertThat(e.faults())
                    .singleElement()
                    .extracting(BakeFault::subject)
                    .isEqualTo("jbake.properties"));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThatThrownBy(() -> JBakeSettings.read("feed.file=..\nrender.feed=x\ntag.path=/"))
        .isInstanceOfSatisfying(BakeException.class, e -> assertThat(e.faults()).hasSize(3));
  }

  @Test
  void jbakesOwnAssumptionsHoldUnlessTheyAreChanged() throws BakeException {
    var standard = JBakeSettings.standard().configuration(Path.of("out"));
    assertThat(standard.getFeedFileName()).isEqualTo("feed.xml");
    assertThat(standard.getTemplateByDocType("post")).isEqualTo("post.ftlh");
    assertThat(standard.getRenderIndex()).isFalse();
    assertThat(standard.getSiteHost()).isEmpty();
    assertThat(standard.getDestinationFolder()).isEqualTo(Path.of("out").toFile());

    var own = JBakeSettings.read("feed.file=atom.xml\nsite.title=Käse").configuration(Path.of(""));
    assertThat(own.getFeedFileName()).isEqualTo("atom.xml");
    assertThat(own.get("site.title")).isEqualTo("Käse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${sys:user.home}", "${env:PATH}", "${date:yyyy}", "${file:UTF-8:pom.xml}"})
  void aValueTellsNothingOfTheMachine(String value) throws BakeException {
    assertThat(
            JBakeSettings.read("site.title=" + value)
                .configuration(Path.of(""))
                .getCompositeConfiguration()
                .getString("site.title"))
        .isEqualTo(value);
  }

  @Test
  void aValueMayReferToAnotherKey() throws BakeException {
    assertThat(
            JBakeSettings.read("site.name=X\nfeed.file=${site.name}.xml")
                .configuration(Path.of(""))
                .getFeedFileName())
        .isEqualTo("X.xml");
  }

  @ParameterizedTest
  @CsvSource({
    "about,page,about.html",
    "blog/one,post,blog/one/index.html",
    "blog/index,page,blog/index.html",
    "talks/one,talk,talks/one.txt"
  })
  void thePathOfAPageFollowsFromItsId(String id, String type, String path) throws BakeException {
    JBakeSettings settings =
        JBakeSettings.read(
            """
            uri.noExtension=true
            uri.noExtension.prefix=/blog
            template.talk.file=talk.ftlh
            template.talk.extension=.txt
            """);
    assertThat(settings.pathOf(id, type)).isEqualTo(path);
  }
}
