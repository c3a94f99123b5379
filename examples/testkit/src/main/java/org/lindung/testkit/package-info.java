/**
 * Invented people for the tests of this library and of everybody who uses it.
 *
 * <p>Start at {@link org.lindung.testkit.InventedPeople} for a dozen people of whom each is a case, at {@link
 * org.lindung.testkit.InventedApplicants} for as many as a test wants, at {@link org.lindung.testkit.InventedPerson} for
 * people with facts for every rule book, and at {@link org.lindung.testkit.SampleFile} for
 * a file of them with broken rows in it. The same seed gives the same people on every machine.
 *
 * <p>Nobody here exists. Villages, and the proportions of destinations and jobs, are real; where they come from stands
 * in {@code SOURCES.md} beside this package. The kit knows nothing of the rules: it makes files, it does not judge them.
 */
@NullMarked
package org.lindung.testkit;

import org.jspecify.annotations.NullMarked;
