import java.nio.file.Path;

/** Saves one file again and again, each time with another last sentence. */
final class Edit {
  private final Path file;
  private final String text;
  private int times;

  Edit(Path file) {
    this.file = file;
    this.text = Folders.text(file);
  }

  void save() {
    times++;
    Folders.write(file, text + "\nThe text is of " + mark() + ".\n");
  }

  /** The words that only the last save has brought. */
  String mark() {
    return "edit-number-" + times + "-of-many";
  }

  void mustBeOn(Path page) {
    if (!Folders.text(page).contains(mark())) {
      throw new IllegalStateException(page + " lacks " + mark());
    }
  }
}
