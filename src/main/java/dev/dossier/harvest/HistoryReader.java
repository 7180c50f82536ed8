package dev.dossier.harvest;

import dev.dossier.harvest.Contribution.LeftOut;
import dev.dossier.source.git.ChangeLog;
import dev.dossier.source.git.NoRevision;
import dev.dossier.source.history.Change;
import dev.dossier.source.history.Person;
import dev.dossier.source.history.Trailer;
import dev.dossier.understand.trust.Mailmap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the history of one repository, commit by commit. */
public final class HistoryReader implements Change.Visitor {
  private static final String CO_AUTHOR = "co-authored-by";
  private static final Set<String> REVIEWER = Set.of("reviewed-by", "acked-by", "approved-by");

  private final String repository;
  private final Identity identity;
  private final Mailmap mailmap;
  private final Set<String> ends;
  private final Folders folders;

  private final List<Seen> commits = new ArrayList<>();
  private final List<Contribution> kept = new ArrayList<>();
  private final List<LeftOut> weeds = new ArrayList<>();
  private final Set<String> reverts = new HashSet<>();
  private final Map<String, Integer> people = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private int authored;
  private int coAuthored;
  private int reviewed;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  private HistoryReader(String repository, Identity identity, ChangeLog log) {
    this.repository = repository;
    this.identity = identity;
    this.mailmap = Mailmap.parse(log.mailmap());
    this.ends = log.ends();
    this.folders = new Folders(repository);
  }

  /**
   * Reads all commits that the checked-out one stands on.
   *
   * @param repository what to call it
   * @throws NoRevision when there are none, or this clone does not hold them
   */
  public static History read(String repository, Identity identity, ChangeLog log)
      throws NoRevision {
    HistoryReader reader = new HistoryReader(repository, identity, log);
    log.walk(reader);
    return reader.history(log.tags());
  }

  @Override
  public void visit(Change change, Change.Files files) {
    noteReverts(change);
    Person author = mailmap.proper(change.author());
    people.merge(author.name() + " <" + author.address() + ">", 1, Integer::sum);
    boolean own = identity.is(change.author(), mailmap);
    boolean shared = !own && named(change, CO_AUTHOR).anyMatch(this::isCandidate);
    List<String> touched = isEdge(change) || change.merge() ? List.of() : interned(files.paths());
    List<String> grown = Weeds.grown(touched);
    Optional<String> issue = Messages.issue(change, repository);
    commits.add(
        new Seen(
            change.name(),
            change.parents(),
            names.computeIfAbsent(author.name(), name -> name),
            change.day(),
            issue,
            folders.of(grown),
            own || shared,
            change.merge() ? Messages.mergeTitle(change) : Optional.empty()));
    if (own || shared) {
      count(change, own);
      Contribution contribution =
          new Contribution(
              repository,
              change.name(),
              change.day(),
              change.subject(),
              own,
              issue,
              grown,
              partners(change, author, own));
      sort(contribution, weed(change, touched, grown, files));
    } else if (REVIEWER.stream().flatMap(key -> named(change, key)).anyMatch(this::isCandidate)) {
      reviewed++;
    }
  }

  /** A revert that was itself reverted takes nothing back; the later ones are seen first. */
  private void noteReverts(Change change) {
    List<String> back = Messages.reverted(change.message());
    if (!back.isEmpty() && !reverts.contains(change.name())) {
      reverts.addAll(back);
      reverts.add(change.name());
    }
  }

  private void count(Change change, boolean own) {
    authored += own ? 1 : 0;
    coAuthored += own ? 0 : 1;
    LocalDate day = change.day();
    first = Optional.of(first.filter(day::isAfter).orElse(day));
    last = Optional.of(last.filter(day::isBefore).orElse(day));
  }

  private Optional<Reason> weed(
      Change change, List<String> touched, List<String> grown, Change.Files files) {
    if (change.merge()) {
      return Optional.of(Reason.MERGE);
    }
    if (isEdge(change)) {
      return Optional.of(Reason.EDGE);
    }
    return Weeds.reason(change.subject(), touched, grown)
        .or(() -> files.onlyWhiteSpace() ? Optional.of(Reason.FORMATTING) : Optional.empty());
  }

  private boolean isEdge(Change change) {
    return ends.contains(change.name());
  }

  private void sort(Contribution contribution, Optional<Reason> weed) {
    weed.ifPresentOrElse(
        reason -> weeds.add(new LeftOut(contribution, reason)), () -> kept.add(contribution));
  }

  private List<String> partners(Change change, Person author, boolean own) {
    Stream<Person> named =
        Stream.concat(Stream.of(CO_AUTHOR), REVIEWER.stream().sorted())
            .flatMap(key -> named(change, key))
            .filter(person -> !isCandidate(person))
            .map(mailmap::proper);
    return Stream.concat(own ? Stream.empty() : Stream.of(author), named)
        .map(Person::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private boolean isCandidate(Person person) {
    return identity.is(person, mailmap);
  }

  private static Stream<Person> named(Change change, String key) {
    return change.trailers().stream()
        .filter(trailer -> trailer.key().toLowerCase(Locale.ROOT).equals(key))
        .map(Trailer::value)
        .flatMap(value -> Person.parse(value).stream());
  }

  /** Paths come again and again; each is kept once. */
  private List<String> interned(List<String> all) {
    return all.stream().map(path -> paths.computeIfAbsent(path, one -> one)).toList();
  }

  private History history(Map<String, String> tags) {
    List<Contribution> standing = new ArrayList<>();
    for (Contribution each : kept) {
      if (reverts.contains(each.commit())) {
        weeds.add(new LeftOut(each, Reason.REVERT));
      } else {
        standing.add(each);
      }
    }
    History.Counts counts =
        new History.Counts(
            commits.size(), authored, coAuthored, reviewed, first, last, !ends.isEmpty());
    return new History(repository, commits, standing, weeds, tags, counts, people);
  }
}
