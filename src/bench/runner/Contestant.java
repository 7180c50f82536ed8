import java.util.List;
import java.util.Optional;

/** A generator that is there to be measured. */
interface Contestant {
  /** A short name, as {@code --only} takes it. */
  String name();

  /** With its version, and what it runs on. */
  String title();

  /** Lays out what it needs for a package, and says what can be timed there. */
  List<Job> jobs(Shape shape);

  /** The sums that it told in its last build, to be compared with everybody's. */
  Totals totals(Shape shape);

  /** Its server, where it has one that watches. */
  default Optional<Server> server(Shape shape) {
    return Optional.empty();
  }
}
