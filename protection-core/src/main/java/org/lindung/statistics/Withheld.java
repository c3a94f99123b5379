package org.lindung.statistics;

import java.io.Serializable;
import org.lindung.privacy.NotPersonal;

/**
 * How many of the people who are counted are counted without a certain attribute, because too few were like them.
 *
 * @param attribute name of the attribute
 * @param people how many people at least, rounded down
 */
@NotPersonal
public record Withheld(String attribute, long people) implements Serializable {}
