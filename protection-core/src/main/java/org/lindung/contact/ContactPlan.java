package org.lindung.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.code.Code;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * How one person may be reached, as it was said on one day: by which ways, when, through whom, under which name, in which
 * language, and what must never be mentioned. Family, agent or employer may read along on each of these ways. Local term:
 * <i>rencana kontak yang aman</i>.
 *
 * <p>What nobody recorded is not allowed, and neither is what somebody did not want to answer: a plan about which nothing is
 * recorded lets nobody write. A plan is never changed; who is asked again gets another one, and of the plans of one {@linkplain
 * ContactVoice voice} those of the latest day hold. {@link Clearance#ask} reads them. The plan is our own; what it serves is
 * named by {@link Clearance#groundsOn}.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface ContactPlan extends Serializable permits ImmutableContactPlan {
    /**
     * Whose word it is.
     *
     * @return the voice
     */
    @NotPersonal
    ContactVoice getVoice();

    /**
     * On which day it was said; it holds from this day on.
     *
     * @return the day
     */
    @PersonalData(DataCategory.CONTACT)
    @Value.Redacted
    LocalDate getRecordedOn();

    /**
     * Until when it holds. With whom one lives changes, so every plan ends; after how long is for the host, and no law says
     * it. After the end the person is to be asked again, and an older plan does not come back.
     *
     * @return the last day
     */
    @PersonalData(DataCategory.CONTACT)
    @Value.Redacted
    LocalDate getLastDay();

    /**
     * By which ways.
     *
     * @return answers by way; a way that is no key was not asked about
     */
    @PersonalData(DataCategory.CONTACT)
    @Value.Redacted
    Map<ContactChannel, Answer<Boolean>> getChannels();

    /**
     * When, for the ways that arrive at once.
     *
     * @return the hours, a moment in any of them will do; {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CONTACT)
    @Value.Redacted
    @Value.Default
    default Answer<Set<ContactHours>> getHours() {
        return Answer.notAsked();
    }

    /**
     * Who passes things on. Who that is stands in a record of their own.
     *
     * @return the record of the trusted person, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CONTACT)
    @Value.Redacted
    @Value.Default
    default Answer<TrustedPersonId> getTrustedPerson() {
        return Answer.notAsked();
    }

    /**
     * Under which name somebody writes or calls.
     *
     * @return the name, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CONTACT)
    @Value.Redacted
    @Value.Default
    default Answer<NeutralName> getCallerName() {
        return Answer.notAsked();
    }

    /**
     * What must never be mentioned where somebody else could read or hear it, the trusted person included. As secret as the
     * most secret of it: whoever may not know what happened cannot mention it either.
     *
     * @return the kinds of data, none if anything may be said; {@code not-asked} unless set
     */
    @PersonalData(DataCategory.TRAFFICKING)
    @Value.Redacted
    @Value.Default
    default Answer<Set<DataCategory>> getNeverMention() {
        return Answer.notAsked();
    }

    /**
     * In which language.
     *
     * @return a code of ISO 639, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<Code> getLanguage() {
        return Answer.notAsked();
    }

    /** Refuses days in the wrong order, and to be silent about what is about nobody. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        !getLastDay().isBefore(getRecordedOn()),
                        ContactViolation.CONTACT_PLAN_ENDS_BEFORE_RECORDED,
                        "/lastDay")
                .that(
                        getNeverMention()
                                .toOptional()
                                .filter(matters -> matters.contains(DataCategory.NOT_PERSONAL))
                                .isEmpty(),
                        ContactViolation.CONTACT_MATTER_NOT_PERSONAL,
                        "/neverMention")
                .orThrow();
    }

    /**
     * Starts a plan, or a changed copy with {@code from}.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds plans; voice and both days are required, every answer that is not set is {@code not-asked}. */
    final class Builder extends ImmutableContactPlan.Builder {
        Builder() {}
    }
}
