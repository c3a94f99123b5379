package org.lindung.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lindung.basics.DateRange;

/**
 * Something that parties agreed on in writing: {@link WorkerAgreement} between a worker and another side, {@link
 * CooperationAgreement} between those who place workers, {@link TechnicalAgreement} between those who protect them.
 */
public sealed interface Agreement extends Serializable
        permits WorkerAgreement, CooperationAgreement, TechnicalAgreement {
    /**
     * Number of the record.
     *
     * @return the id
     */
    AgreementId getId();

    /**
     * The day on which the last party signed.
     *
     * @return the day, or empty if none is recorded
     */
    Optional<LocalDate> getSignedOn();

    /**
     * The days on which it binds, as first agreed.
     *
     * @return the term, or empty if none is recorded
     */
    Optional<DateRange> getTerm();

    /**
     * The first day on which it no longer binds because somebody ended it before its term.
     *
     * @return the day, or empty if nobody is recorded to have done so
     */
    Optional<LocalDate> getEndedEarlyOn();

    /**
     * The languages in which it was signed.
     *
     * @return the languages; none if nobody recorded them
     */
    List<LanguageVersion> getLanguages();

    /**
     * The days on which it binds, by what was agreed up to a day.
     *
     * @param day the day
     * @return the term with the amendments signed by then, or empty if none is recorded
     */
    default Optional<DateRange> termKnownOn(LocalDate day) {
        return getTerm();
    }

    /**
     * Where the agreement stands on a day, by what is recorded.
     *
     * @param day the day
     * @return the status
     */
    default AgreementStatus statusOn(LocalDate day) {
        if (getSignedOn().filter(signed -> !signed.isAfter(day)).isEmpty()) {
            return AgreementStatus.DRAFT;
        }
        if (getEndedEarlyOn().filter(ended -> !ended.isAfter(day)).isPresent()) {
            return AgreementStatus.ENDED_EARLY;
        }
        return termKnownOn(day)
                .map(term -> {
                    if (term.contains(day)) {
                        return AgreementStatus.IN_FORCE;
                    }
                    return day.isBefore(term.startInclusive())
                            ? AgreementStatus.NOT_YET_IN_FORCE
                            : AgreementStatus.EXPIRED;
                })
                .orElse(AgreementStatus.TERM_NOT_RECORDED);
    }

    /**
     * The language whose text decides where the texts differ.
     *
     * @return its tag, or empty if none is recorded to prevail
     */
    default Optional<String> prevailingLanguage() {
        return getLanguages().stream()
                .filter(LanguageVersion::prevailing)
                .map(LanguageVersion::tag)
                .findFirst();
    }
}
