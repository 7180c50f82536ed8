import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A process that watches files and serves pages.
 *
 * @param contestant who runs
 * @param command program and arguments
 * @param folder where it stands
 * @param environment variables that it needs
 * @param address what its output tells its address by, in the first group
 * @param file the file that is saved again and again
 * @param page the page that shows it, below the address
 */
record Server(
    String contestant,
    List<String> command,
    Path folder,
    Map<String, String> environment,
    Pattern address,
    Path file,
    String page) {}
