package dev.dossier.understand.shape;

import dev.dossier.model.Audience;
import dev.dossier.source.MappingShape;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a Markdown file below {@code content/} is: its {@code type:} says so, or its folder. */
public enum FileKind {
  /** The case itself. */
  PROMOTION("", Audience.COMMITTEE),
  EVIDENCE("evidence/", Audience.COMMITTEE),
  ENDORSEMENT("endorsements/", Audience.COMMITTEE),
  /** A section of the promotion document. */
  DOCUMENT("document/", Audience.COMMITTEE),
  ACTION("plan/actions/", Audience.PRIVATE),
  OPPORTUNITY("plan/opportunities/", Audience.PRIVATE),
  RELATIONSHIP("plan/relationships/", Audience.PRIVATE),
  BLOCKER("plan/blockers/", Audience.PRIVATE),
  SHADOWING("plan/shadowing/", Audience.PRIVATE),
  MEETING("plan/meetings/", Audience.PRIVATE),
  MENTEE("plan/mentees/", Audience.PRIVATE),
  SPRINT("plan/sprint/", Audience.PRIVATE),
  INTERVIEW("plan/interviews/", Audience.PRIVATE),
  /** A member of the committee. */
  COMMITTEE("plan/committee/", Audience.PRIVATE),
  /** Any other file of the plan. */
  NOTE("plan/", Audience.PRIVATE),
  POST("blog/", Audience.PRIVATE),
  /** Any other file; until it states its audience, the candidate alone may read it. */
  PAGE("", Audience.PRIVATE);

  /** Folder of all content, with its slash. */
  public static final String CONTENT = "content/";

  private final String folder;
  private final Audience audience;

  FileKind(String folder, Audience audience) {
    this.folder = folder;
    this.audience = audience;
  }

  /** The word of {@code type:}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Folder below {@code content/} whose files are of this kind; empty when none is. */
  public String folder() {
    return folder;
  }

  /** What the front matter of each kind looks like; none of them ever changes. */
  private static final class Shapes {
    private static final Map<FileKind, MappingShape> ALL =
        Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind, FileKind::newShape));
  }

  /** What its front matter looks like. */
  public MappingShape shape() {
    return Objects.requireNonNull(Shapes.ALL.get(this));
  }

  private MappingShape newShape() {
    return switch (this) {
      case PROMOTION -> CaseShape.shape();
      case EVIDENCE -> EvidenceShape.shape();
      case ENDORSEMENT -> EndorsementShape.shape();
      case DOCUMENT -> PageShape.section();
      case ACTION -> PlanShapes.action();
      case OPPORTUNITY -> PlanShapes.opportunity();
      case RELATIONSHIP -> PlanShapes.relationship();
      case BLOCKER -> PlanShapes.blocker();
      case SHADOWING -> PlanShapes.shadowing();
      case MEETING -> PlanShapes.meeting();
      case MENTEE -> PlanShapes.mentee();
      case SPRINT -> PlanShapes.sprint();
      case INTERVIEW -> PlanShapes.interview();
      case COMMITTEE -> PlanShapes.committee();
      case NOTE -> PlanShapes.note();
      case POST -> PageShape.page("a post", false);
      case PAGE -> PageShape.page("a page", false);
    };
  }

  /** What its front matter should look like: as it is read, and with all that must be stated. */
  public MappingShape published() {
    return switch (this) {
      case POST -> PageShape.page("a post", true);
      case PAGE -> PageShape.page("a page", true);
      default -> shape();
    };
  }

  /** Who may read a file of this kind that does not say. */
  public Audience audience() {
    return audience;
  }

  /** Whether it belongs to the plan, which stays private. */
  public boolean planned() {
    return folder.startsWith("plan/");
  }

  /** Whether it is baked as it is, like a page of any other site. */
  public boolean ordinary() {
    return this == PAGE || this == POST;
  }

  /** The kind of this word. */
  public static Optional<FileKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /**
   * What a file is when it does not say.
   *
   * @param path path relative to the package
   */
  public static FileKind byFolder(String path) {
    String below = path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : path;
    return Arrays.stream(values())
        .filter(kind -> !kind.folder.isEmpty() && below.startsWith(kind.folder))
        .findFirst()
        .orElse(PAGE);
  }
}
