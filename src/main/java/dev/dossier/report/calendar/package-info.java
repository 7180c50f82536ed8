/** The plan as a file that calendars read; the only place that knows ical4j. */
@NullMarked
package dev.dossier.report.calendar;

import org.jspecify.annotations.NullMarked;
