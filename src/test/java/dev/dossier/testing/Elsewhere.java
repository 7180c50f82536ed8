package dev.dossier.testing;

import java.util.Locale;
import java.util.TimeZone;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Does things as a machine in another place would. */
public final class Elsewhere {
  private Elsewhere() {}

  /**
   * Does something with other defaults, and puts them back.
   *
   * @param zone id of a time zone
   * @param language BCP 47 tag of a locale
   */
  public static void at(String zone, String language, ThrowingCallable what) throws Throwable {
    TimeZone ours = TimeZone.getDefault();
    Locale spoken = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(language));
      what.call();
    } finally {
      TimeZone.setDefault(ours);
      Locale.setDefault(spoken);
    }
  }
}
