package org.lindung.json.htcds;

import static org.lindung.json.htcds.HtcdsField.CAS_CASE_OWNER;
import static org.lindung.json.htcds.HtcdsField.CAS_INCOMING_REFERRAL_DATE;
import static org.lindung.json.htcds.HtcdsField.CAS_INCOMING_REFERRAL_DETAILS;
import static org.lindung.json.htcds.HtcdsField.CAS_OUTGOING_REFERRAL_DATE;
import static org.lindung.json.htcds.HtcdsField.CAS_OUTGOING_REFERRAL_DETAILS;
import static org.lindung.json.htcds.HtcdsField.CAS_REASON_FOR_CASE_CLOSURE;
import static org.lindung.json.htcds.HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL;
import static org.lindung.json.htcds.HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL;
import static org.lindung.json.htcds.HtcdsField.CAS_REFERRED_ORGANISATION;
import static org.lindung.json.htcds.HtcdsField.CAS_REFERRED_PRIMARY_CASE_WORKER;
import static org.lindung.json.htcds.HtcdsField.CAS_REFERRING_ORGANISATION;
import static org.lindung.json.htcds.HtcdsField.CAS_REFERRING_PRIMARY_CASE_WORKER;
import static org.lindung.json.htcds.HtcdsField.CAS_STATUS;
import static org.lindung.json.htcds.HtcdsField.CCO_CASE_COMMENT;
import static org.lindung.json.htcds.HtcdsField.CON_CONSENT;
import static org.lindung.json.htcds.HtcdsField.HTE_CITY;
import static org.lindung.json.htcds.HtcdsField.HTE_COUNTRY;
import static org.lindung.json.htcds.HtcdsField.HTE_DATE;
import static org.lindung.json.htcds.HtcdsField.HTE_DESCRIPTION;
import static org.lindung.json.htcds.HtcdsField.HTE_LATITUDE;
import static org.lindung.json.htcds.HtcdsField.HTE_LONGITUDE;
import static org.lindung.json.htcds.HtcdsField.HTE_POSTAL_CODE;
import static org.lindung.json.htcds.HtcdsField.HTE_STATE;
import static org.lindung.json.htcds.HtcdsField.HTE_STREET;
import static org.lindung.json.htcds.HtcdsField.HTE_TYPE;
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
import static org.lindung.json.htcds.HtcdsField.SPL_ACTION_PLAN;
import static org.lindung.json.htcds.HtcdsField.SPL_ACTUAL_END_DATE;
import static org.lindung.json.htcds.HtcdsField.SPL_OBJECTIVES;
import static org.lindung.json.htcds.HtcdsField.SPL_PLANNED_END_DATE;
import static org.lindung.json.htcds.HtcdsField.SPL_TYPE;
import static org.lindung.json.htcds.PersonLinks.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.ActionId;
import org.lindung.casework.CaseEvent;
import org.lindung.casework.CaseNote;
import org.lindung.casework.CaseStatus;
import org.lindung.casework.CaseText;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.EventId;
import org.lindung.casework.GoalId;
import org.lindung.casework.NoteId;
import org.lindung.casework.ProtectionCase;
import org.lindung.casework.SupportAction;
import org.lindung.casework.SupportGoal;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentPoint;
import org.lindung.party.Organisation;
import org.lindung.party.PartyId;
import org.lindung.referral.Referral;
import org.lindung.referral.ReferralKind;
import org.lindung.referral.ReferralStatus;
import org.lindung.referral.ReferralStep;
import org.lindung.value.Validated;

/** The lines of the mapping that are about the case: its status, events, plans, notes, referrals and consent. */
final class CaseLinks {
    static final List<HtcdsLink> ALL = List.of(
            HtcdsLink.both(
                    fields(CAS_STATUS, CAS_REASON_FOR_CASE_CLOSURE),
                    "/protectionCase/history",
                    "the last step; a case is closed on the word of a document if its reason is one of ours in English or"
                            + " Indonesian, else somebody has to choose",
                    file -> true,
                    CaseLinks::status,
                    CaseLinks::takeStatus),
            HtcdsLink.neither(
                    HtcdsSection.CASE,
                    fields(CAS_CASE_OWNER, CAS_REFERRING_PRIMARY_CASE_WORKER, CAS_INCOMING_REFERRAL_DETAILS),
                    "names of users, and text; a case here has a case worker at every step"),
            HtcdsLink.out(
                    fields(CAS_REFERRING_ORGANISATION, CAS_INCOMING_REFERRAL_DATE, CAS_REASON_FOR_INCOMING_REFERRAL),
                    "/referrals",
                    "the latest referral or transfer to us that was accepted; none is opened without a consent or somebody who"
                            + " answers for it",
                    file -> file.referrals().stream().anyMatch(referral -> isIncoming(referral, file)),
                    CaseLinks::incoming),
            HtcdsLink.out(
                    fields(CON_CONSENT),
                    "/consents",
                    "the latest consent: yes if all seven points are yes and nothing was withdrawn, no if the interview was"
                            + " refused; a ticked box says not what for, by whom or which data",
                    file -> !file.consents().isEmpty(),
                    CaseLinks::consent),
            HtcdsLink.out(
                    fields(CAS_REFERRED_ORGANISATION, CAS_REASON_FOR_OUTGOING_REFERRAL, CAS_OUTGOING_REFERRAL_DATE),
                    "/referrals",
                    "referrals and transfers to others, but for those that were rejected or revoked",
                    file -> file.referrals().stream().anyMatch(referral -> isOutgoing(referral, file)),
                    CaseLinks::outgoing),
            HtcdsLink.neither(
                    HtcdsSection.OUTGOING_REFERRAL,
                    fields(CAS_REFERRED_PRIMARY_CASE_WORKER, CAS_OUTGOING_REFERRAL_DETAILS),
                    "names of users, and text"),
            HtcdsLink.both(
                    fields(CCO_CASE_COMMENT),
                    "/protectionCase/notes",
                    "day and writer have no field; a note that comes in has those of the taking over",
                    file -> !file.protectionCase().getNotes().isEmpty(),
                    file -> file.protectionCase().getNotes().stream()
                            .map(note -> HtcdsEntry.EMPTY.with(
                                    CCO_CASE_COMMENT, note.text().value()))
                            .toList(),
                    CaseLinks::takeNote),
            HtcdsLink.both(
                    fields(HTE_TYPE, HTE_DATE, HTE_COUNTRY, HTE_DESCRIPTION),
                    "/protectionCase/events",
                    "an event has a type here; a date is written if the day is known, a country by its code",
                    file -> !file.protectionCase().getEvents().isEmpty(),
                    file -> file.protectionCase().getEvents().stream()
                            .map(CaseLinks::event)
                            .toList(),
                    CaseLinks::takeEvent),
            HtcdsLink.neither(
                    HtcdsSection.EVENT,
                    fields(HTE_LONGITUDE, HTE_LATITUDE, HTE_CITY, HTE_STATE, HTE_STREET, HTE_POSTAL_CODE),
                    "of the place of an event the domain knows the country"),
            HtcdsLink.both(
                    fields(SPL_TYPE, SPL_OBJECTIVES, SPL_ACTION_PLAN, SPL_PLANNED_END_DATE, SPL_ACTUAL_END_DATE),
                    "/protectionCase/goals",
                    "one plan is one goal, which has a type and an objective here; each line of the action plan is an action",
                    file -> !file.protectionCase().getGoals().isEmpty(),
                    file -> file.protectionCase().getGoals().stream()
                            .map(CaseLinks::plan)
                            .toList(),
                    CaseLinks::takePlan),
            HtcdsLink.out(
                    fields(ORG_NAME, ORG_SHIPPING_COUNTRY, ORG_TYPE),
                    "/organisations",
                    "organisations are kept elsewhere, under numbers that a document does not have; international"
                            + " organisations, task forces and foreign authorities have no type there",
                    file -> !file.organisations().isEmpty(),
                    file -> file.organisations().stream()
                            .map(CaseLinks::organisation)
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

    private CaseLinks() {}

    private static List<HtcdsEntry> status(CaseFile file) {
        ProtectionCase known = file.protectionCase();
        return List.of(HtcdsEntry.EMPTY
                .with(CAS_STATUS, Counterpart.CASE_STATUS.of(known.status()))
                .with(
                        CAS_REASON_FOR_CASE_CLOSURE,
                        known.closureReason()
                                .toOptional()
                                .map(reason -> reason.display().en())));
    }

    private static void takeStatus(HtcdsEntry said, Taking taking) {
        ProtectionCase known = taking.protectionCase();
        Optional<ClosureReason> reason = said.get(CAS_REASON_FOR_CASE_CLOSURE).flatMap(CaseLinks::closureReason);
        Optional<CaseStatus> status = said.get(CAS_STATUS).flatMap(Counterpart.CASE_STATUS::of);
        Optional<ProtectionCase> changed = status.flatMap(to -> stepped(known, to, reason, taking));
        changed.ifPresentOrElse(taking::theCase, () -> said.fields().forEach(taking::undecided));
        boolean toldOtherwise = said.get(CAS_REASON_FOR_CASE_CLOSURE).isPresent()
                && !changed.map(ProtectionCase::closureReason).equals(reason.map(Answer::known));
        if (changed.isPresent() && toldOtherwise) {
            taking.undecided(CAS_REASON_FOR_CASE_CLOSURE);
        }
    }

    private static Optional<ClosureReason> closureReason(String text) {
        String folded = HtcdsCell.fold(text);
        return Stream.of(ClosureReason.values())
                .filter(reason -> HtcdsCell.fold(reason.display().en()).equals(folded)
                        || HtcdsCell.fold(reason.display().id()).equals(folded))
                .findFirst();
    }

    /** The case in the status that a document gives it, if it can get there without anybody's decision. */
    private static Optional<ProtectionCase> stepped(
            ProtectionCase known, CaseStatus to, Optional<ClosureReason> reason, Taking taking) {
        if (known.status() == to) {
            return Optional.of(known);
        }
        Validated<ProtectionCase> step = switch (to) {
            case ACTIVE ->
                known.status().isClosed()
                        ? known.reopen(taking.on(), taking.by())
                        : known.resume(taking.on(), taking.by());
            case FOLLOW_UP -> known.followUp(taking.on(), taking.by());
            case CLOSED_REFERRED -> known.closeReferred(taking.on(), taking.by());
            case CLOSED ->
                reason.map(why -> known.close(why, taking.on(), taking.by())).orElse(Validated.valid(known, List.of()));
        };
        return step.value().filter(changed -> changed.status() == to);
    }

    private static boolean isIncoming(Referral referral, CaseFile file) {
        return referral.getRequest().getKind() != ReferralKind.ASSIGNMENT
                && referral.getRequest()
                        .getRecipient()
                        .equals(file.protectionCase().getOrganisation())
                && accepted(referral).isPresent();
    }

    private static Optional<ReferralStep> accepted(Referral referral) {
        return referral.getHistory().stream()
                .filter(step -> step.to() == ReferralStatus.ACCEPTED)
                .findFirst();
    }

    private static List<HtcdsEntry> incoming(CaseFile file) {
        return file.referrals().stream()
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
                        .equals(file.protectionCase().getOrganisation())
                && referral.status() != ReferralStatus.REJECTED
                && referral.status() != ReferralStatus.REVOKED;
    }

    private static List<HtcdsEntry> outgoing(CaseFile file) {
        return file.referrals().stream()
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

    /** The name of an organisation that the file names, else its number. */
    private static String name(PartyId id, CaseFile file) {
        return file.organisations().stream()
                .filter(organisation -> organisation.getId().equals(id))
                .map(organisation -> organisation.getName().en())
                .findFirst()
                .orElse(id.value());
    }

    private static List<HtcdsEntry> consent(CaseFile file) {
        return file.consents().stream()
                .reduce((one, other) -> other.getGivenOn().isBefore(one.getGivenOn()) ? one : other)
                .flatMap(CaseLinks::isGiven)
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

    private static void takeNote(HtcdsEntry said, Taking taking) {
        ProtectionCase known = taking.protectionCase();
        taking.text(said, CCO_CASE_COMMENT)
                .ifPresent(text -> taking.theCase(ProtectionCase.builder()
                        .from(known)
                        .addNotes(new CaseNote(
                                Taking.free(
                                        known.getNotes().stream()
                                                .map(CaseNote::id)
                                                .toList(),
                                        NoteId::of),
                                taking.on(),
                                taking.by(),
                                text))
                        .build()));
    }

    private static HtcdsEntry event(CaseEvent event) {
        return HtcdsEntry.EMPTY
                .with(HTE_TYPE, Counterpart.EVENT_KIND.of(event.kind()))
                .with(HTE_DATE, event.when().toOptional().flatMap(PartialDate::exact))
                .with(HTE_COUNTRY, event.country().toOptional().map(country -> country.value()))
                .with(HTE_DESCRIPTION, event.description().toOptional().map(CaseText::value));
    }

    private static void takeEvent(HtcdsEntry said, Taking taking) {
        ProtectionCase known = taking.protectionCase();
        said.get(HTE_TYPE)
                .flatMap(Counterpart.EVENT_KIND::of)
                .ifPresentOrElse(
                        kind -> {
                            CaseEvent event = new CaseEvent(
                                    Taking.free(
                                            known.getEvents().stream()
                                                    .map(CaseEvent::id)
                                                    .toList(),
                                            EventId::of),
                                    kind,
                                    answer(said.get(HTE_DATE).map(PartialDate::of)),
                                    answer(said.get(HTE_COUNTRY).flatMap(HtcdsCell::country)),
                                    answer(taking.text(said, HTE_DESCRIPTION)));
                            if (said.get(HTE_COUNTRY).isPresent()
                                    && event.country().toOptional().isEmpty()) {
                                taking.undecided(HTE_COUNTRY);
                            }
                            taking.theCase(ProtectionCase.builder()
                                    .from(known)
                                    .addEvents(event)
                                    .build());
                        },
                        () -> said.fields().forEach(taking::undecided));
    }

    /** What a document leaves open was not asked by us. */
    private static <T> Answer<T> answer(Optional<T> said) {
        return said.<Answer<T>>map(Answer::known).orElse(Answer.absent(AbsenceReason.NOT_ASKED));
    }

    private static HtcdsEntry plan(SupportGoal goal) {
        String actions =
                goal.getActions().stream().map(action -> action.what().value()).collect(Collectors.joining("\n"));
        return HtcdsEntry.EMPTY
                .with(SPL_TYPE, Counterpart.SUPPORT_TYPE.of(goal.getType()))
                .with(SPL_OBJECTIVES, goal.getObjective().value())
                .with(SPL_ACTION_PLAN, Optional.of(actions).filter(text -> !text.isEmpty()))
                .with(SPL_PLANNED_END_DATE, goal.getPlannedEnd().toOptional())
                .with(SPL_ACTUAL_END_DATE, goal.getActualEnd().toOptional());
    }

    private static void takePlan(HtcdsEntry said, Taking taking) {
        ProtectionCase known = taking.protectionCase();
        Optional<CaseText> objective = taking.text(said, SPL_OBJECTIVES);
        Optional<SupportGoal.Builder> goal = said.get(SPL_TYPE)
                .flatMap(Counterpart.SUPPORT_TYPE::of)
                .flatMap(type ->
                        objective.map(what -> SupportGoal.builder().type(type).objective(what)));
        if (goal.isEmpty()) {
            said.fields().stream()
                    .filter(field -> field != SPL_OBJECTIVES || objective.isPresent())
                    .forEach(taking::undecided);
            return;
        }
        taking.theCase(ProtectionCase.builder()
                .from(known)
                .addGoals(goal.get()
                        .id(Taking.free(
                                known.getGoals().stream()
                                        .map(SupportGoal::getId)
                                        .toList(),
                                GoalId::of))
                        .actions(actions(said, taking))
                        .plannedEnd(answer(said.get(SPL_PLANNED_END_DATE)))
                        .actualEnd(answer(said.get(SPL_ACTUAL_END_DATE)))
                        .build())
                .build());
    }

    private static List<SupportAction> actions(HtcdsEntry said, Taking taking) {
        List<SupportAction> actions = new ArrayList<>();
        for (String line : said.get(SPL_ACTION_PLAN).orElse("").split("\\R", -1)) {
            if (!line.isBlank()) {
                taking.made(SPL_ACTION_PLAN, line.strip(), CaseText::of)
                        .ifPresent(what -> actions.add(new SupportAction(
                                ActionId.of("htcds-" + (actions.size() + 1)),
                                what,
                                Answer.notAsked(),
                                Answer.notAsked(),
                                Answer.notAsked())));
            }
        }
        return actions;
    }

    private static HtcdsEntry organisation(Organisation organisation) {
        return HtcdsEntry.EMPTY
                .with(ORG_NAME, organisation.getName().en())
                .with(ORG_SHIPPING_COUNTRY, organisation.getCountry())
                .with(ORG_TYPE, Counterpart.of(organisation.getKind()));
    }
}
