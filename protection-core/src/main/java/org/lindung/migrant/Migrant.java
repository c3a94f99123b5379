package org.lindung.migrant;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.contact.Clearance;
import org.lindung.contact.ContactChannel;
import org.lindung.contact.ContactPlan;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Doubtful;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * A person who will work, works or has worked abroad.
 *
 * <p>Local term: <i>Pekerja Migran Indonesia</i>, UU 18/2017 art. 1 item 2. No test of legality is part of the term.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Migrant extends Doubtful, Serializable permits ImmutableMigrant {
    /**
     * Case-management number of the record; never a national identity number.
     *
     * @return the id
     */
    @NotPersonal
    MigrantId getId();

    /**
     * Name as written in the identity document.
     *
     * @return the name, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<PersonName> getName() {
        return Answer.notAsked();
    }

    /**
     * Other names of the person, and the same name written otherwise: in another script, on another paper, before a
     * marriage, or what people call them.
     *
     * @return the names in the order given; empty if none is recorded
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    List<PersonName> getOtherNames();

    /**
     * National identity number.
     *
     * @return the number, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<Nik> getNik() {
        return Answer.notAsked();
    }

    /**
     * Date of birth, as precise as it is known; bounds if it was estimated. A date that the person never knew is {@code
     * asked-unknown}.
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
     * Sex as recorded.
     *
     * @return the sex, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<Sex> getSex() {
        return Answer.notAsked();
    }

    /**
     * Marital status as recorded.
     *
     * @return the status, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    @Value.Default
    default Answer<MaritalStatus> getMaritalStatus() {
        return Answer.notAsked();
    }

    /**
     * Highest completed schooling.
     *
     * @return the level, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.EDUCATION)
    @Value.Redacted
    @Value.Default
    default Answer<EducationLevel> getEducation() {
        return Answer.notAsked();
    }

    /**
     * Home village.
     *
     * @return the official code, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<VillageCode> getHomeVillage() {
        return Answer.notAsked();
    }

    /**
     * State of which the person is a citizen.
     *
     * @return the country; {@code not-applicable} for somebody whom no state counts as its own; {@code not-asked}
     *     unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<CountryCode> getCitizenship() {
        return Answer.notAsked();
    }

    /**
     * Number of the family card on which the person stands.
     *
     * @return the number, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<FamilyCardNumber> getFamilyCard() {
        return Answer.notAsked();
    }

    /**
     * Telephone number under which the person wants to be reached.
     *
     * @return the number, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.CONTACT)
    @Value.Redacted
    @Value.Default
    default Answer<PhoneNumber> getPhone() {
        return Answer.notAsked();
    }

    /**
     * How the person may be reached, as it was said on one day or another. Beside the telephone number, so that whoever is
     * given the number is given this too.
     *
     * @return the plans in the order given, of which those of the latest day hold; empty if nobody asked, and then nothing
     *     is allowed
     */
    @PersonalData(DataCategory.CONTACT)
    @Value.Redacted
    List<ContactPlan> getContactPlans();

    /**
     * Papers that say who the person is.
     *
     * @return the papers in the order given; empty if none is recorded, which is not to have none
     */
    @PersonalData(DataCategory.DOCUMENT)
    @Value.Redacted
    List<IdentityDocument> getIdentityDocuments();

    /**
     * What looks odd in the data but is no reason to refuse it: a NIK that contradicts the birth date or the sex, of which
     * either may be the wrong one; a paper with an unusual number.
     *
     * @return warnings with paths, without values
     */
    @Override
    default List<Violation> doubts() {
        List<Violation> doubts = new ArrayList<>();
        getNik().toOptional().ifPresent(nik -> {
            if (!nik.agreesWith(getBirthDate())) {
                doubts.add(Violation.of(MigrantViolation.NIK_BIRTH_DATE_DIFFERS, "/nik"));
            }
            if (getSex().toOptional().filter(sex -> sex != nik.sex()).isPresent()) {
                doubts.add(Violation.of(MigrantViolation.NIK_SEX_DIFFERS, "/nik"));
            }
        });
        for (int i = 0; i < getIdentityDocuments().size(); i++) {
            for (Violation doubt : getIdentityDocuments().get(i).doubts()) {
                doubts.add(doubt.under("/identityDocuments/" + i));
            }
        }
        return doubts;
    }

    /**
     * Asks for leave to reach the person, see {@link Clearance#ask}.
     *
     * @param channel in which way
     * @param at when, by the clock of the place where the person is
     * @return the leave, or everything that stands in the way and what to ask
     */
    default Validated<Clearance> clearanceFor(ContactChannel channel, LocalDateTime at) {
        return Clearance.ask(getContactPlans(), getBirthDate(), channel, at);
    }

    /**
     * Starts a migrant.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds migrants; every answer that is not set is {@code not-asked}. */
    final class Builder extends ImmutableMigrant.Builder {
        Builder() {}
    }
}
