import java.util.List;
import java.util.Locale;

/**
 * One line of what must hold: how long some work of Dossier may take, against other work.
 *
 * @param work in words
 * @param most the ratio that it may not pass
 * @param mine the work that is held against the other
 * @param shape the package that it is done on
 * @param other who else works
 * @param otherWork what the other does
 * @param otherShape the package that the other does it on
 */
record Target(
    String work,
    double most,
    String mine,
    Shape shape,
    String other,
    String otherWork,
    Shape otherShape) {
  /** Stands for Dossier itself, on the same JDK. */
  static final String ITSELF = "itself";

  private static final Shape HUNDRED = Shape.of("100");
  private static final Shape THOUSAND = Shape.of("1000");
  private static final Shape TEN_THOUSAND = Shape.of("10000");

  static List<Target> all() {
    return List.of(
        cold(HUNDRED, "Hugo", 2.5),
        cold(THOUSAND, "Hugo", 1.5),
        cold(TEN_THOUSAND, "Hugo", 0.8),
        cold(HUNDRED, "Eleventy", 0.6),
        cold(THOUSAND, "Eleventy", 0.6),
        cold(TEN_THOUSAND, "Eleventy", 0.6),
        cold(HUNDRED, "Jekyll", 0.6),
        cold(THOUSAND, "Jekyll", 0.6),
        cold(TEN_THOUSAND, "Jekyll", 0.6),
        cold(HUNDRED, "Zola", 0.6),
        cold(THOUSAND, "Zola", 0.6),
        cold(TEN_THOUSAND, "Zola", 0.6),
        cold(THOUSAND, "JBake", 0.04),
        new Target(
            "build after one edited file, 1,000 files, against Hugo's build",
            0.7,
            Job.EDITED,
            THOUSAND,
            "hugo",
            Job.BUILD,
            THOUSAND),
        command(Job.CHECK),
        command(Job.SCORE),
        growth(Job.BUILD),
        growth(Job.EDITED),
        growth(Job.CHECK),
        growth(Job.SCORE));
  }

  private static Target cold(Shape shape, String other, double most) {
    return new Target(
        String.format(Locale.ROOT, "cold build, %,d files, against %s", shape.files(), other),
        most,
        Job.BUILD,
        shape,
        other.toLowerCase(Locale.ROOT),
        Job.BUILD,
        shape);
  }

  private static Target command(String work) {
    return new Target(
        "`" + work + "`, 100 files, against Hugo's build",
        2,
        work,
        HUNDRED,
        "hugo",
        Job.BUILD,
        HUNDRED);
  }

  private static Target growth(String work) {
    return new Target(
        work + ", 10,000 files against 1,000", 10, work, TEN_THOUSAND, ITSELF, work, THOUSAND);
  }

  /** The work of Dossier under a name. */
  Results.Row mine(String dossier) {
    return new Results.Row(dossier, mine, shape);
  }

  /** What that is held against. */
  Results.Row other(String dossier) {
    return new Results.Row(other.equals(ITSELF) ? dossier : other, otherWork, otherShape);
  }
}
