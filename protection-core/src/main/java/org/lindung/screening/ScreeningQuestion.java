package org.lindung.screening;

import java.io.Serializable;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * One yes-or-no question of an instrument.
 *
 * @param id its number in the instrument
 * @param text the question, in both languages
 * @param counting what a yes counts for
 */
@NotPersonal
public record ScreeningQuestion(QuestionId id, Text text, Counting counting) implements Serializable {}
