package org.lindung.statistics;

import java.io.Serializable;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * One row of a report: whom it counts, and how many.
 *
 * @param title whom, in words
 * @param unit what one is
 * @param figures how many, by sex and by band of age
 */
@NotPersonal
public record Indicator(Text title, CountedUnit unit, Release figures) implements Serializable {}
