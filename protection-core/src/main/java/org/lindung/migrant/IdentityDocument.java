package org.lindung.migrant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Doubtful;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * One paper that says who somebody is, with what stands on it. Papers of one person can disagree; each is recorded as it
 * is written.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface IdentityDocument extends Doubtful, Serializable permits ImmutableIdentityDocument {
    /**
     * What kind of paper it is.
     *
     * @return the kind
     */
    @NotPersonal
    IdentityDocumentKind getKind();

    /**
     * Its number.
     *
     * @return the number, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    @Value.Default
    default Answer<DocumentNumber> getNumber() {
        return Answer.notAsked();
    }

    /**
     * The holder's name as this paper writes it.
     *
     * @return the name, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<PersonName> getNameAsWritten() {
        return Answer.notAsked();
    }

    /**
     * The holder's date of birth as this paper writes it.
     *
     * @return the date, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<PartialDate> getBirthDateAsWritten() {
        return Answer.notAsked();
    }

    /**
     * The state whose authorities issued it.
     *
     * @return the country, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    @Value.Default
    default Answer<CountryCode> getIssuingCountry() {
        return Answer.notAsked();
    }

    /**
     * Day of issue.
     *
     * @return the day, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getIssuedOn() {
        return Answer.notAsked();
    }

    /**
     * Last day of validity.
     *
     * @return the day; {@code not-applicable} for a paper that does not expire; {@code not-asked} unless set
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    @Value.Default
    default Answer<LocalDate> getExpiresOn() {
        return Answer.notAsked();
    }

    /** Refuses a paper that expired before it was issued. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        !Bounds.of(getExpiresOn()).isCertainlyBefore(Bounds.of(getIssuedOn())),
                        MigrantViolation.DOCUMENT_EXPIRES_EARLY,
                        "/expiresOn")
                .orThrow();
    }

    /**
     * Whether the paper is within its term on a day. Whether it was lost, taken away or revoked is another question.
     *
     * @param day the day
     * @return yes or no where the recorded days tell; else why they do not
     */
    default Answer<Boolean> validOn(LocalDate day) {
        Answer<Boolean> issued = Bounds.of(getIssuedOn()).reachedOn(day, getIssuedOn());
        boolean endless = getExpiresOn().equals(Answer.absent(AbsenceReason.NOT_APPLICABLE));
        Answer<Boolean> expired =
                endless ? Answer.known(false) : Bounds.of(getExpiresOn()).reachedOn(day.minusDays(1), getExpiresOn());
        if (issued.equals(Answer.known(false)) || expired.equals(Answer.known(true))) {
            return Answer.known(false);
        }
        return issued.flatMap(yes -> expired.map(over -> !over));
    }

    /**
     * What looks odd and is no reason to refuse the paper: a number that is not written as those of its kind are.
     *
     * <p>A card's number is the NIK. A passport's has six to nine letters and digits: nine are the room that ICAO Doc 9303
     * gives it, an Indonesian one is usually a letter and seven digits, older ones vary.
     *
     * @return warnings with paths, without values
     */
    @Override
    default List<Violation> doubts() {
        boolean unusual = getNumber()
                .toOptional()
                .filter(number -> !DocumentNumberForms.isUsual(getKind(), number.value()))
                .isPresent();
        return unusual ? List.of(Violation.of(MigrantViolation.DOCUMENT_NUMBER_UNUSUAL, "/number")) : List.of();
    }

    /**
     * Starts a document.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds documents; the kind is required, every answer that is not set is {@code not-asked}. */
    final class Builder extends ImmutableIdentityDocument.Builder {
        Builder() {}
    }
}
