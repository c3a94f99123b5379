package org.lindung.json.htcds;

import java.time.LocalDate;
import java.util.List;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ProtectionCase;
import org.lindung.disclosure.Disclosure;
import org.lindung.disclosure.Dossier;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.party.Organisation;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;
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
 * @param dossier what is recorded of the case and the person
 * @param organisations organisations of which the dossier gives the numbers, as far as they are to be named
 */
public record CaseFile(
        @NotPersonal Dossier dossier, @NotPersonal List<Organisation> organisations) {

    /**
     * Puts a file together.
     *
     * @param dossier what is recorded of the case and the person
     * @param organisations organisations of which the dossier gives the numbers
     */
    public CaseFile {
        organisations = List.copyOf(organisations);
    }

    /**
     * The file of a person with a case, and nothing else.
     *
     * @param migrant the person
     * @param protectionCase the case
     * @return the file
     * @throws org.lindung.value.InvalidValueException with {@code dossier-of-another}
     */
    public static CaseFile of(Migrant migrant, ProtectionCase protectionCase) {
        return new CaseFile(
                Dossier.builder()
                        .migrant(migrant)
                        .protectionCase(protectionCase)
                        .build(),
                List.of());
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
     * <p>Nobody is asked here whether the recipient may see it: ask {@link Disclosure#of} first, and hand out {@link
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
        return "file of case " + dossier.getProtectionCase().getId();
    }
}
