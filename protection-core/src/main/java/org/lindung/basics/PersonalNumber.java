package org.lindung.basics;

/**
 * A number by which others than the host know one person or household: on a card, on a paper, of a telephone. It never
 * stands where an {@link Identifier} may, and a file for somebody else has a pseudonym in its place.
 */
public interface PersonalNumber extends TextValue {}
