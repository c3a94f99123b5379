package org.lindung.basics;

/**
 * A code of a published list that many people share: a country, an area, a job. A text that is none of these, no {@link
 * Identifier} and no {@link PersonalNumber} is a name or free text.
 */
public interface PublishedCode extends TextValue {}
