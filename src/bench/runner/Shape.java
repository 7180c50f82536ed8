import java.util.List;

/**
 * How large a package is.
 *
 * @param name how the report calls it, and what its folders are called
 * @param files files of evidence
 * @param endorsements files that only Dossier reads, as are those of the plan
 * @param plans files of the plan
 */
record Shape(String name, int files, int endorsements, int plans) {
  /** What a package looks like after some years of work. */
  static final Shape REAL = new Shape("real", 80, 30, 60);

  static Shape of(String name) {
    return name.equals(REAL.name())
        ? REAL
        : new Shape(Integer.toString(Integer.parseInt(name)), Integer.parseInt(name), 0, 0);
  }

  /** The file in the middle is the one that is edited. */
  String edited() {
    return String.format("e%06d", (files + 1) / 2);
  }

  String title() {
    return equals(REAL)
        ? "Real shape: 80 files of evidence, 30 endorsements, 60 files of the plan"
        : String.format("%,d files", files);
  }

  List<String> corpusArguments(String folder) {
    return List.of(
        Integer.toString(files), folder, Integer.toString(endorsements), Integer.toString(plans));
  }
}
