package dev.dossier.testing.secrecy;

import dev.dossier.model.Audience;
import dev.dossier.testing.MemoryPackage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Two packages that differ only in what one audience may not see: files, fields, names, orders,
 * counts and dates, all of them drawn anew for the second.
 *
 * @param reader who must not be able to tell them apart
 * @param secretNumbers forms in which either one's secret numbers might be printed; secret words
 *     all begin with {@link #CANARY}
 * @param asOf the day asked for; absent for the usual one
 */
public record SecretPair(
    Audience reader,
    long seed,
    MemoryPackage one,
    MemoryPackage other,
    Set<String> secretNumbers,
    Optional<LocalDate> asOf) {
  /** Every secret text holds a word that begins so. */
  public static final String CANARY = Secrets.CANARY;

  /** The day on which the pair is built. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  /** The pair that a seed stands for. */
  public static SecretPair of(Audience reader, long seed) {
    Secrets secrets = new Secrets(new Chance(~seed));
    MemoryPackage one = new SecretPackage(reader, seed, 2 * seed + 1, secrets).write();
    MemoryPackage other = new SecretPackage(reader, seed, 2 * seed + 2, secrets).write();
    Optional<LocalDate> asOf = seed % 2 == 0 ? Optional.empty() : Optional.of(TODAY);
    return new SecretPair(reader, seed, one, other, secrets.numbers(), asOf);
  }
}
