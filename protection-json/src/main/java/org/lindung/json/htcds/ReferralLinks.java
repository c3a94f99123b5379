package org.lindung.json.htcds;

import static org.lindung.json.htcds.HtcdsField.CAS_INCOMING_REFERRAL_DATE;
import static org.lindung.json.htcds.HtcdsField.CAS_OUTGOING_REFERRAL_DATE;
import static org.lindung.json.htcds.HtcdsField.CAS_OUTGOING_REFERRAL_DETAILS;
import static org.lindung.json.htcds.HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL;
import static org.lindung.json.htcds.HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL;
import static org.lindung.json.htcds.HtcdsField.CAS_REFERRED_ORGANISATION;
import static org.lindung.json.htcds.HtcdsField.CAS_REFERRED_PRIMARY_CASE_WORKER;
import static org.lindung.json.htcds.HtcdsField.CAS_REFERRING_ORGANISATION;
import static org.lindung.json.htcds.HtcdsField.CON_CONSENT;
import static org.lindung.json.htcds.HtcdsField.ORG_NAME;
import static org.lindung.json.htcds.HtcdsField.ORG_PHONE;
import static org.lindung.json.htcds.HtcdsField.ORG_SHIPPING_CITY;
import static org.lindung.json.htcds.HtcdsField.ORG_SHIPPING_COUNTRY;
import static org.lindung.json.htcds.HtcdsField.ORG_SHIPPING_LATITUDE;
import static org.lindung.json.htcds.HtcdsField.ORG_SHIPPING_LONGITUDE;
import static org.lindung.json.htcds.HtcdsField.ORG_SHIPPING_POSTAL_CODE;
import static org.lindung.json.htcds.HtcdsField.ORG_SHIPPING_STATE;
import static org.lindung.json.htcds.HtcdsField.ORG_SHIPPING_STREET;
import static org.lindung.json.htcds.HtcdsField.ORG_TYPE;
import static org.lindung.json.htcds.PersonLinks.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentPoint;
import org.lindung.party.Organisation;
import org.lindung.party.PartyId;
import org.lindung.referral.Referral;
import org.lindung.referral.ReferralKind;
import org.lindung.referral.ReferralStatus;
import org.lindung.referral.ReferralStep;

/** The lines of the mapping that are about others: referrals, the consent to them, and organisations. */
final class ReferralLinks {
    static final List<HtcdsLink> ALL = List.of(
            HtcdsLink.out(
                    fields(CAS_REFERRING_ORGANISATION, CAS_INCOMING_REFERRAL_DATE, CAS_REASON_FOR_INCOMING_REFERRAL),
                    "/dossier/referrals",
                    "the latest referral or transfer to us that was accepted; none is opened without a consent or somebody who"
                            + " answers for it",
                    file -> file.dossier().getReferrals().stream().anyMatch(referral -> isIncoming(referral, file)),
                    ReferralLinks::incoming),
            HtcdsLink.out(
                    fields(CON_CONSENT),
                    "/dossier/consents",
                    "the latest consent: yes if all seven points are yes and nothing was withdrawn, no if the interview was"
                            + " refused; a ticked box says not what for, by whom or which data",
                    file -> !file.dossier().getConsents().isEmpty(),
                    ReferralLinks::consent),
            HtcdsLink.out(
                    fields(CAS_REFERRED_ORGANISATION, CAS_REASON_FOR_OUTGOING_REFERRAL, CAS_OUTGOING_REFERRAL_DATE),
                    "/dossier/referrals",
                    "referrals and transfers to others, but for those that were rejected or revoked",
                    file -> file.dossier().getReferrals().stream().anyMatch(referral -> isOutgoing(referral, file)),
                    ReferralLinks::outgoing),
            HtcdsLink.neither(
                    HtcdsSection.OUTGOING_REFERRAL,
                    fields(CAS_REFERRED_PRIMARY_CASE_WORKER, CAS_OUTGOING_REFERRAL_DETAILS),
                    "names of users, and text"),
            HtcdsLink.out(
                    fields(ORG_NAME, ORG_SHIPPING_COUNTRY, ORG_TYPE),
                    "/organisations",
                    "organisations are kept elsewhere, under numbers that a document does not have; international"
                            + " organisations, task forces and foreign authorities have no type there",
                    file -> !file.organisations().isEmpty(),
                    file -> file.organisations().stream()
                            .map(ReferralLinks::organisation)
                            .toList()),
            HtcdsLink.neither(
                    HtcdsSection.ORGANISATION,
                    fields(
                            ORG_SHIPPING_CITY,
                            ORG_SHIPPING_STATE,
                            ORG_SHIPPING_STREET,
                            ORG_SHIPPING_POSTAL_CODE,
                            ORG_SHIPPING_LONGITUDE,
                            ORG_SHIPPING_LATITUDE,
                            ORG_PHONE),
                    "an organisation has no address here"));

    private ReferralLinks() {}

    private static boolean isIncoming(Referral referral, CaseFile file) {
        return referral.getRequest().getKind() != ReferralKind.ASSIGNMENT
                && referral.getRequest()
                        .getRecipient()
                        .equals(file.dossier().getProtectionCase().getOrganisation())
                && accepted(referral).isPresent();
    }

    private static Optional<ReferralStep> accepted(Referral referral) {
        return referral.getHistory().stream()
                .filter(step -> step.to() == ReferralStatus.ACCEPTED)
                .findFirst();
    }

    private static List<HtcdsEntry> incoming(CaseFile file) {
        return file.dossier().getReferrals().stream()
                .filter(referral -> isIncoming(referral, file))
                .max(Comparator.comparing(
                        referral -> accepted(referral).orElseThrow().on()))
                .map(referral -> List.of(HtcdsEntry.EMPTY
                        .with(
                                CAS_REFERRING_ORGANISATION,
                                name(referral.getRequest().getSender(), file))
                        .with(
                                CAS_INCOMING_REFERRAL_DATE,
                                accepted(referral).orElseThrow().on())
                        .with(
                                CAS_REASON_FOR_INCOMING_REFERRAL,
                                referral.getRequest().getReason().toOptional().map(Counterpart.INCOMING_REASON::of))))
                .orElse(List.of());
    }

    private static boolean isOutgoing(Referral referral, CaseFile file) {
        return referral.getRequest().getKind() != ReferralKind.ASSIGNMENT
                && referral.getRequest()
                        .getSender()
                        .equals(file.dossier().getProtectionCase().getOrganisation())
                && referral.status() != ReferralStatus.REJECTED
                && referral.status() != ReferralStatus.REVOKED;
    }

    private static List<HtcdsEntry> outgoing(CaseFile file) {
        return file.dossier().getReferrals().stream()
                .filter(referral -> isOutgoing(referral, file))
                .map(referral -> HtcdsEntry.EMPTY
                        .with(
                                CAS_REFERRED_ORGANISATION,
                                name(referral.getRequest().getRecipient(), file))
                        .with(
                                CAS_OUTGOING_REFERRAL_DATE,
                                referral.getHistory().get(0).on())
                        .with(
                                CAS_REASON_FOR_OUTGOING_REFERRAL,
                                referral.getRequest().getReason().toOptional().map(Counterpart.OUTGOING_REASON::of)))
                .toList();
    }

    /** Whether a file has referrals of which a document says nothing: all that came in but one, and what came to nothing. */
    static boolean leavesReferralsOut(CaseFile file) {
        return file.dossier().getReferrals().size()
                > incoming(file).size() + outgoing(file).size();
    }

    /** The name of an organisation that the file names, else its number. */
    private static String name(PartyId id, CaseFile file) {
        return file.organisations().stream()
                .filter(organisation -> organisation.getId().equals(id))
                .map(organisation -> organisation.getName().en())
                .findFirst()
                .orElse(id.value());
    }

    private static List<HtcdsEntry> consent(CaseFile file) {
        return file.dossier().getConsents().stream()
                .reduce((one, other) -> other.getGivenOn().isBefore(one.getGivenOn()) ? one : other)
                .flatMap(ReferralLinks::isGiven)
                .map(given -> List.of(HtcdsEntry.EMPTY.with(CON_CONSENT, given)))
                .orElse(List.of());
    }

    private static Optional<Boolean> isGiven(Consent consent) {
        Answer<Boolean> interview = consent.getPoints().getOrDefault(ConsentPoint.INTERVIEW_AGREED, Answer.notAsked());
        if (interview.equals(Answer.known(false))) {
            return Optional.of(false);
        }
        boolean whole = consent.getWithdrawals().isEmpty()
                && Stream.of(ConsentPoint.values())
                        .allMatch(point ->
                                Answer.known(true).equals(consent.getPoints().get(point)));
        return whole ? Optional.of(true) : Optional.empty();
    }

    private static HtcdsEntry organisation(Organisation organisation) {
        return HtcdsEntry.EMPTY
                .with(ORG_NAME, organisation.getName().en())
                .with(ORG_SHIPPING_COUNTRY, organisation.getCountry())
                .with(ORG_TYPE, Counterpart.of(organisation.getKind()));
    }
}
