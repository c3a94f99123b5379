package org.lindung.screening;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseWorkerId;
import org.lindung.migrant.MigrantId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * The answers of one person to one instrument on one day. Local term: <i>penapisan</i>. Weighed by {@link
 * ScreeningInstrument#assess}.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Screening extends Serializable permits ImmutableScreening {
    /**
     * Number of the screening.
     *
     * @return the id
     */
    @NotPersonal
    ScreeningId getId();

    /**
     * Who was asked.
     *
     * @return the person
     */
    @NotPersonal
    MigrantId getMigrantId();

    /**
     * With which instrument.
     *
     * @return the instrument
     */
    @NotPersonal
    InstrumentId getInstrument();

    /**
     * With which version of it.
     *
     * @return the version
     */
    @NotPersonal
    String getInstrumentVersion();

    /**
     * When.
     *
     * @return the day
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    LocalDate getOn();

    /**
     * By whom.
     *
     * @return the case worker
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    CaseWorkerId getBy();

    /**
     * What was known of the birth date when the person was screened, kept here so that the result can be found again.
     *
     * @return the date, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<PartialDate> getBirthDate() {
        return Answer.notAsked();
    }

    /**
     * The answers.
     *
     * @return answers by question; a question that is no key was not asked
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    Map<QuestionId, Answer<Boolean>> getAnswers();

    /**
     * The answer to one question.
     *
     * @param question the question
     * @return the answer, {@code not-asked} if there is none; trafficking data
     */
    default Answer<Boolean> answerTo(QuestionId question) {
        return getAnswers().getOrDefault(question, Answer.notAsked());
    }

    /**
     * Starts a screening.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds screenings; every question without an answer is {@code not-asked}. */
    final class Builder extends ImmutableScreening.Builder {
        Builder() {}
    }
}
