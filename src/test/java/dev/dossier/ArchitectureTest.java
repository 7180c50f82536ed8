package dev.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the table of rooms in {@code docs/decisions/0001-rooms.md}, and the manners of the house.
 */
class ArchitectureTest {

  /** Each room, and the rooms it may know. The command line may know them all. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          entry("finding", Set.of()),
          entry("model", Set.of("finding")),
          entry("source", Set.of("finding", "model")),
          entry("playbook", Set.of("finding", "model", "source")),
          entry("understand", Set.of("finding", "model", "source", "playbook")),
          entry("assess", Set.of("finding", "model", "playbook")),
          entry("plan", Set.of("finding", "model", "playbook", "assess")),
          entry("project", Set.of("finding", "model", "playbook", "assess", "plan")),
          entry("render", Set.of("finding", "model", "source", "project")),
          entry("document", Set.of("finding", "model", "playbook", "project", "render")),
          entry("publish", Set.of("finding", "model")),
          entry(
              "bake",
              Set.of("finding", "model", "source", "project", "render", "document", "publish")),
          entry("review", Set.of("finding", "model", "source", "playbook", "understand", "assess")),
          entry("harvest", Set.of("finding", "model", "source", "playbook", "understand")),
          entry(
              "report",
              Set.of(
                  "finding",
                  "model",
                  "source",
                  "playbook",
                  "understand",
                  "harvest",
                  "assess",
                  "plan",
                  "project",
                  "document",
                  "review")),
          entry("serve", Set.of("finding", "model", "bake", "publish")));

  private static final String HOUSE = "dev.dossier";
  private static final String COMMAND_LINE = HOUSE + ".cli..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  @Test
  void aRoomKnowsOnlyTheRoomsOfTheTable() {
    LayeredArchitecture table =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy(COMMAND_LINE);
    for (String room : ROOMS.keySet()) {
      table = table.layer(room).definedBy(inside(room));
    }
    for (Map.Entry<String, Set<String>> row : ROOMS.entrySet()) {
      String[] mayKnow = row.getValue().toArray(String[]::new);
      table =
          mayKnow.length == 0
              ? table.whereLayer(row.getKey()).mayNotAccessAnyLayer()
              : table.whereLayer(row.getKey()).mayOnlyAccessLayers(mayKnow);
    }
    table.check(CLASSES);
  }

  @Test
  void everyClassLivesInARoom() {
    String[] rooms =
        Stream.concat(
                Stream.of(COMMAND_LINE), ROOMS.keySet().stream().map(ArchitectureTest::inside))
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(rooms).check(CLASSES);
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theModelAndTheScoreKnowNoLibrary() {
    for (String room : List.of("finding", "model", "assess")) {
      check(
          classes()
              .that()
              .resideInAPackage(inside(room))
              .should()
              .onlyDependOnClassesThat(
                  resideInAnyPackage(HOUSE + "..", "java..", "org.jspecify..")));
    }
  }

  @Test
  void aLibraryIsKnownOnlyWhereTheTableSaysSo() {
    onlyIn("org.jbake..", "bake");
    onlyIn("freemarker..", "render", "bake");
    onlyIn("org.snakeyaml..", "source");
    onlyIn("com.vladsch.flexmark..", "source", "render", "bake", "document");
    onlyIn("com.openhtmltopdf..", "document");
    onlyIn("org.apache.pdfbox..", "document");
    onlyIn("org.jsoup..", "document");
    onlyIn("org.docx4j..", "document");
    onlyIn("picocli..", "cli");
    onlyIn("net.fortuna.ical4j..", "report.calendar");
    onlyIn("org.eclipse.jgit..", "source", "review");
    onlyIn("org.bouncycastle..", "source");
  }

  @Test
  void markdownIsReadAndShownByOneConfiguration() {
    String parser = "com\\.vladsch\\.flexmark\\.parser\\.Parser\\.builder.*";
    String renderer = "com\\.vladsch\\.flexmark\\.html\\.HtmlRenderer\\.builder.*";
    check(allBut("MarkdownSyntax").should().callMethodWhere(calls(parser)));
    check(allBut("MarkdownHtml").should().callMethodWhere(calls(renderer)));
    check(
        allBut("MarkdownSyntax")
            // It writes Markdown, and reads none.
            .and()
            .doNotHaveSimpleName("MarkdownPrinter")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vladsch.flexmark.util.data.MutableDataSet"));
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    for (String stream : List.of("in", "out", "err")) {
      check(outsideTheCommandLine().accessField(System.class, stream));
    }
    check(
        outsideTheCommandLine()
            .callMethodWhere(calls("java\\.lang\\.System\\.(exit|console|getenv|setProperty).*")));
    check(outsideTheCommandLine().callMethodWhere(calls("java\\.lang\\.Runtime\\.(exit|halt).*")));
    check(outsideTheCommandLine().callMethodWhere(calls(".*printStackTrace\\(\\)")));
  }

  @Test
  void nothingAsksTheMachineForItsTimeZoneOrLanguage() {
    check(outsideTheCommandLine().callMethodWhere(calls("java\\.time\\..*\\.now\\(\\)")));
    check(outsideTheCommandLine().callMethodWhere(calls("java\\.time\\.Clock\\.system.*")));
    check(outsideTheCommandLine().callMethodWhere(calls(".*ZoneId\\.systemDefault.*")));
    check(outsideTheCommandLine().callMethodWhere(calls(".*System\\.currentTimeMillis.*")));
    check(outsideTheCommandLine().callMethodWhere(calls(".*(Locale|TimeZone)\\.[gs]etDefault.*")));
  }

  @Test
  void noTextDependsOnTheLanguageOfTheMachine() {
    for (String method :
        List.of(
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
            "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*",
            "java\\.lang\\.System\\.lineSeparator\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.text\\..*\\.get.*Instance\\(\\)")) {
      check(noClasses().should().callMethodWhere(calls(method)));
    }
  }

  @Test
  void theScoreIsComputedWithTheSameBitsOnEveryMachine() {
    check(
        noClasses()
            .that()
            .resideInAPackage(inside("assess"))
            .should()
            .callMethodWhere(calls("java\\.lang\\.Math\\.(exp|log|pow|sin|cos|tan|cbrt|hypot).*")));
  }

  @Test
  void nothingIsNamedForBeingUseful() {
    check(noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper)(\\$.*)?"));
  }

  @Test
  void noStaticFieldCanBeSetAgain() {
    check(fields().that().areStatic().should().beFinal());
  }

  @Test
  void everyPackageOpensWithASentenceAndIsNullMarked() throws IOException {
    Path sources = Path.of("src", "main", "java");
    for (Path folder : foldersWithSources(sources)) {
      assertThat(folder.resolve("package-info.java"))
          .content()
          .startsWith("/**")
          .contains("@NullMarked");
    }
  }

  private static List<Path> foldersWithSources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static GivenClassesConjunction allBut(String simpleName) {
    return noClasses().that().doNotHaveSimpleName(simpleName);
  }

  private static String inside(String room) {
    return HOUSE + "." + room + "..";
  }

  private static void onlyIn(String library, String... rooms) {
    String[] homes = Stream.of(rooms).map(ArchitectureTest::inside).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(homes)
            .should()
            .dependOnClassesThat(resideInAPackage(library)));
  }

  private static ClassesShould outsideTheCommandLine() {
    return noClasses().that().resideOutsideOfPackage(COMMAND_LINE).should();
  }

  private static DescribedPredicate<JavaMethodCall> calls(String method) {
    return DescribedPredicate.describe(
        "call of " + method, call -> call.getTarget().getFullName().matches(method));
  }

  /** Rooms are built one by one: a rule about a room that is not there yet holds. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
