package org.lindung.json.htcds;

import java.time.LocalDate;
import java.util.List;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.party.Organisation;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.referral.Referral;
import org.lindung.screening.VictimIdentification;
import org.lindung.value.Invariants;
import org.lindung.value.Validated;

/**
 * What the domain knows of one case and the person in it, put together for an exchange with others.
 *
 * <p>Both directions carry over differences and nothing else. {@link #taking} changes what a document says otherwise than we
 * would say it ourselves; what it leaves out stays as it is, since missing is not no. {@link #asHtcds(HtcdsCase)} changes in a
 * document that came to us what has changed here since; all the rest, also what the domain has no word for, goes out as it
 * came in. So a document that was taken over and is given back is the same document, and a file that was handed out and
 * comes back is the same file.
 *
 * @param migrant the person
 * @param protectionCase the case
 * @param consents what the person allowed
 * @param referrals referrals to and from others
 * @param identifications decisions on whether the person is a victim
 * @param organisations organisations of which the rest gives the numbers, as far as they are to be named
 */
public record CaseFile(
        @PersonalData(DataCategory.IDENTITY) Migrant migrant,
        @PersonalData(DataCategory.CASEWORK) ProtectionCase protectionCase,
        @PersonalData(DataCategory.CASEWORK) List<Consent> consents,
        @PersonalData(DataCategory.CASEWORK) List<Referral> referrals,
        @PersonalData(DataCategory.TRAFFICKING) List<VictimIdentification> identifications,
        @NotPersonal List<Organisation> organisations) {

    /**
     * Refuses what is about different people or cases.
     *
     * @param migrant the person
     * @param protectionCase the case
     * @param consents what the person allowed
     * @param referrals referrals to and from others
     * @param identifications decisions on whether the person is a victim
     * @param organisations organisations of which the rest gives the numbers
     */
    public CaseFile {
        consents = List.copyOf(consents);
        referrals = List.copyOf(referrals);
        identifications = List.copyOf(identifications);
        organisations = List.copyOf(organisations);
        MigrantId person = migrant.getId();
        CaseId number = protectionCase.getId();
        Invariants.check()
                .that(
                        protectionCase.getMigrantId().equals(person),
                        HtcdsViolation.HTCDS_FILE_OF_ANOTHER,
                        "/protectionCase/migrantId")
                .that(
                        consents.stream()
                                .allMatch(consent -> consent.getMigrantId().equals(person)),
                        HtcdsViolation.HTCDS_FILE_OF_ANOTHER,
                        "/consents")
                .that(
                        referrals.stream()
                                .map(Referral::getRequest)
                                .allMatch(request -> request.getMigrantId().equals(person)
                                        && request.getCaseId().equals(number)),
                        HtcdsViolation.HTCDS_FILE_OF_ANOTHER,
                        "/referrals")
                .that(
                        identifications.stream()
                                .allMatch(decision -> decision.getMigrantId().equals(person)),
                        HtcdsViolation.HTCDS_FILE_OF_ANOTHER,
                        "/identifications")
                .orThrow();
    }

    /**
     * The file of a person with a case, and nothing else.
     *
     * @param migrant the person
     * @param protectionCase the case
     * @return the file
     * @throws org.lindung.value.InvalidValueException with {@code htcds-file-of-another}
     */
    public static CaseFile of(Migrant migrant, ProtectionCase protectionCase) {
        return new CaseFile(migrant, protectionCase, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Opens a case about which nothing is known yet, to take over a document.
     *
     * @param id number of the case
     * @param migrant number of the person
     * @param organisation who is responsible for the case
     * @param on the day
     * @param by who opens it
     * @return the file
     */
    public static CaseFile open(CaseId id, MigrantId migrant, PartyId organisation, LocalDate on, CaseWorkerId by) {
        return of(Migrant.builder().id(migrant).build(), ProtectionCase.open(id, migrant, organisation, on, by));
    }

    /**
     * Takes over what a document says.
     *
     * @param document the document
     * @param on the day on which it is taken over: that of new notes, of which the standard knows no day, and of a new status
     * @param by who takes it over
     * @return the file with it. Warnings name, with their place in the document, the fields for which the domain has no place
     *     and those that wait for somebody's decision: keep the document for them, and for {@link #asHtcds(HtcdsCase)}
     */
    public Validated<CaseFile> taking(HtcdsCase document, LocalDate on, CaseWorkerId by) {
        return HtcdsMapping.take(document, this, on, by);
    }

    /**
     * Says in the words of the standard what the file holds.
     *
     * <p>Nobody is asked here whether the recipient may see it: ask {@link Consent#permits} first, and hand out {@link
     * HtcdsCase#limitedTo} what it covers.
     *
     * @return the document. Warnings name, with their place in this file, what the standard has no words for
     */
    public Validated<HtcdsCase> asHtcds() {
        return HtcdsMapping.say(this);
    }

    /**
     * Says what the file holds in a document that came to us.
     *
     * @param origin the document as it came
     * @return the document with what has changed here since. Warnings name what the standard has no words for, and what
     *     in the document was replaced or left out, because it is not so any more
     */
    public Validated<HtcdsCase> asHtcds(HtcdsCase origin) {
        return HtcdsMapping.say(this, origin);
    }

    /** The number of the case, and nothing that is in it. */
    @Override
    public String toString() {
        return "file of case " + protectionCase.getId();
    }
}
