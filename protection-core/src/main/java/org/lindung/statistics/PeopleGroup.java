package org.lindung.statistics;

import java.io.Serializable;
import java.util.Map;
import org.lindung.privacy.NotPersonal;

/**
 * People of whom the same is told, and nothing by which one of them differs from another.
 *
 * @param codes what is told: codes by the names of attributes, in the order of the tally; what is not in it is withheld
 * @param people how many, at least as many as the policy wants; never more than there are
 * @param amount how much they got together, in proportion to the people
 */
@NotPersonal
public record PeopleGroup(Map<String, String> codes, long people, long amount) implements Serializable {}
