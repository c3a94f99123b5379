/**
 * "How long is quarantine on this arrival day, and who pays?": the rules for arrivals from abroad during the COVID-19
 * pandemic, from 7 May 2020 to 8 June 2023.
 *
 * <p>Start at {@link org.lindung.eligibility.quarantine.RequiredQuarantine}, which says how long; {@link
 * org.lindung.eligibility.quarantine.QuarantineRules} holds the book that says whether somebody has stayed long enough,
 * {@link org.lindung.eligibility.quarantine.QuarantineCostRules} the one that says whether the state pays. Both read an
 * {@link org.lindung.eligibility.quarantine.Arrival}. All figures stand in one dated table, {@code QuarantineTimetable}.
 *
 * <p>Nearly all circulars were read in press reports only, and every provision says so. Not here: tests before departure
 * and on arrival as such, who may enter, isolation of the sick, the cost of tests and treatment. Days outside the table
 * are not covered, which is no statement that nothing was asked.
 */
@NullMarked
package org.lindung.eligibility.quarantine;

import org.jspecify.annotations.NullMarked;
