import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One command line that is timed as a whole process.
 *
 * @param contestant who runs
 * @param work what it does: {@link #BUILD} and the like
 * @param shape the package that it does it on
 * @param command program and arguments
 * @param folder where it stands
 * @param environment variables that it needs
 * @param before what is done before each run, outside of the time
 * @param after what must hold after each run, outside of the time
 */
record Job(
    String contestant,
    String work,
    Shape shape,
    List<String> command,
    Path folder,
    Map<String, String> environment,
    Runnable before,
    Runnable after) {
  static final String BUILD = "build";
  static final String EDITED = "build after an edit";
  static final String IN_GIT = "build in a git repository";
  static final String CHECK = "check";
  static final String SCORE = "score";

  /** All work that there is, as the report lists it. */
  static final List<String> WORKS = List.of(BUILD, EDITED, IN_GIT, CHECK, SCORE);

  String title() {
    return shape.name() + " " + contestant + ": " + work;
  }
}
