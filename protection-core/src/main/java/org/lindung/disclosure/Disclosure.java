package org.lindung.disclosure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.IntendedUse;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Invariants;

/**
 * What of a dossier one recipient may see for one purpose on one day, and why not the rest.
 *
 * <pre>{@code
 * Disclosure disclosure = Disclosure.of(dossier, use, List.of(), today);
 * send(disclosure.view());          // all that may travel
 * ask(disclosure.withheld());       // what stays, with reasons; some of it is open and can be asked for
 * keep(disclosure.record());        // that it was disclosed
 * }</pre>
 *
 * <p>A value travels only if somebody asked for its kind of data, the purpose needs it, and one ground, a consent or
 * another, covers every kind of data on the way to the value. It does not hold the dossier that it was made from, so
 * whatever is done with it, no more than the view gets out.
 */
public final class Disclosure implements Serializable {
    private static final long serialVersionUID = 1L;

    private final IntendedUse use;
    private final View view;
    private final List<Withheld> withheld;
    private final DisclosureRecord made;

    private Disclosure(
            Dossier dossier, IntendedUse use, Terms terms, LocalDate day, Optional<CaseWorkerId> glassBrokenBy) {
        Viewing viewing = new Viewing(terms);
        this.use = use;
        this.view = viewing.of(dossier);
        this.withheld = viewing.withheld();
        this.made = DisclosureRecord.builder()
                .caseId(dossier.getProtectionCase().getId())
                .recipient(use.getRecipient())
                .purpose(use.getPurpose())
                .on(day)
                .categories(terms.categories())
                .bases(terms.bases())
                .consents(terms.consents())
                .glassBrokenBy(glassBrokenBy)
                .build();
    }

    /**
     * Works out what may travel.
     *
     * @param dossier what is recorded, with the consents of the person
     * @param use who wants it, for what, and which kinds of data; a referral gives its {@link
     *     org.lindung.referral.ReferralRequest#use()}
     * @param others grounds other than consent, for what no consent covers
     * @param day the day on which it would travel
     * @return what may travel and what may not; for a recipient whom nothing covers the view is empty
     */
    public static Disclosure of(Dossier dossier, IntendedUse use, Collection<LegalGround> others, LocalDate day) {
        return new Disclosure(dossier, use, Terms.of(dossier, use, others, day), day, Optional.empty());
    }

    /**
     * Opens what an emergency needs, without consent.
     *
     * @param dossier what is recorded
     * @param use who needs it, for {@link ProcessingPurpose#EMERGENCY}, and which kinds of data
     * @param decision who decided so, when and why; keep it with the case
     * @return what may travel, with a {@link #record()} that says who broke the glass
     * @throws org.lindung.value.InvalidValueException with {@code emergency-for-another-purpose}
     */
    public static Disclosure inEmergency(Dossier dossier, IntendedUse use, BreakGlass decision) {
        Invariants.check()
                .that(
                        use.getPurpose() == ProcessingPurpose.EMERGENCY,
                        DisclosureViolation.EMERGENCY_FOR_ANOTHER_PURPOSE,
                        "/purpose")
                .orThrow();
        return new Disclosure(dossier, use, Terms.inEmergency(use), decision.on(), Optional.of(decision.by()));
    }

    /**
     * What was wanted.
     *
     * @return who, for what, which kinds of data
     */
    public IntendedUse use() {
        return use;
    }

    /**
     * What may travel.
     *
     * @return the view; personal data
     */
    public View view() {
        return view;
    }

    /**
     * What may not travel.
     *
     * @return the outermost places with the reasons, in the order of the dossier; the same whatever is recorded there
     */
    public List<Withheld> withheld() {
        return withheld;
    }

    /**
     * That it was disclosed, for the records of whoever does it. Whoever only looked and sent nothing throws it away.
     *
     * @return ids and codes, and nothing of the view
     */
    public DisclosureRecord record() {
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disclosure disclosure
                && use.equals(disclosure.use)
                && view.equals(disclosure.view)
                && withheld.equals(disclosure.withheld)
                && made.equals(disclosure.made);
    }

    @Override
    public int hashCode() {
        return 31 * view.hashCode() + made.hashCode();
    }

    /** To whom and for what, and nothing of the view. */
    @Override
    public String toString() {
        return "disclosure to " + use.getRecipient() + " for "
                + use.getPurpose().code();
    }
}
