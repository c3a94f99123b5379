package org.lindung.json.htcds;

import static org.lindung.json.htcds.HtcdsField.CAS_CASE_OWNER;
import static org.lindung.json.htcds.HtcdsField.CAS_INCOMING_REFERRAL_DETAILS;
import static org.lindung.json.htcds.HtcdsField.CAS_REASON_FOR_CASE_CLOSURE;
import static org.lindung.json.htcds.HtcdsField.CAS_REFERRING_PRIMARY_CASE_WORKER;
import static org.lindung.json.htcds.HtcdsField.CAS_STATUS;
import static org.lindung.json.htcds.HtcdsField.CCO_CASE_COMMENT;
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
import static org.lindung.json.htcds.HtcdsField.SPL_ACTION_PLAN;
import static org.lindung.json.htcds.HtcdsField.SPL_ACTUAL_END_DATE;
import static org.lindung.json.htcds.HtcdsField.SPL_OBJECTIVES;
import static org.lindung.json.htcds.HtcdsField.SPL_PLANNED_END_DATE;
import static org.lindung.json.htcds.HtcdsField.SPL_TYPE;
import static org.lindung.json.htcds.PersonLinks.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.ActionId;
import org.lindung.casework.CaseEvent;
import org.lindung.casework.CaseStatus;
import org.lindung.casework.CaseText;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.EventKind;
import org.lindung.casework.ProtectionCase;
import org.lindung.casework.SupportAction;
import org.lindung.casework.SupportGoal;
import org.lindung.casework.SupportType;
import org.lindung.value.Validated;

/** The lines of the mapping that are about the case: its status, events, plans and notes. */
final class CaseLinks {
    static final List<HtcdsLink> ALL = List.of(
            HtcdsLink.both(
                    fields(CAS_STATUS, CAS_REASON_FOR_CASE_CLOSURE),
                    "/dossier/protectionCase/history",
                    "the last step; a case is closed on the word of a document if its reason is one of ours in English or"
                            + " Indonesian, else somebody has to choose",
                    file -> true,
                    CaseLinks::status,
                    CaseLinks::takeStatus),
            HtcdsLink.neither(
                    HtcdsSection.CASE,
                    fields(CAS_CASE_OWNER, CAS_REFERRING_PRIMARY_CASE_WORKER, CAS_INCOMING_REFERRAL_DETAILS),
                    "names of users, and text; a case here has a case worker at every step"),
            HtcdsLink.both(
                    fields(CCO_CASE_COMMENT),
                    "/dossier/protectionCase/notes",
                    "day and writer have no field; a note that comes in has those of the taking over",
                    file -> !file.dossier().getProtectionCase().getNotes().isEmpty(),
                    file -> file.dossier().getProtectionCase().getNotes().stream()
                            .map(note -> HtcdsEntry.EMPTY.with(
                                    CCO_CASE_COMMENT, note.text().value()))
                            .toList(),
                    (said, taking) -> taking.text(said, CCO_CASE_COMMENT).ifPresent(taking::note)),
            HtcdsLink.both(
                    fields(HTE_TYPE, HTE_DATE, HTE_COUNTRY, HTE_DESCRIPTION),
                    "/dossier/protectionCase/events",
                    "an event has a type here; a date is written if the day is known, a country by its code",
                    file -> !file.dossier().getProtectionCase().getEvents().isEmpty(),
                    file -> file.dossier().getProtectionCase().getEvents().stream()
                            .map(CaseLinks::event)
                            .toList(),
                    CaseLinks::takeEvent),
            HtcdsLink.neither(
                    HtcdsSection.EVENT,
                    fields(HTE_LONGITUDE, HTE_LATITUDE, HTE_CITY, HTE_STATE, HTE_STREET, HTE_POSTAL_CODE),
                    "of the place of an event the domain knows the country"),
            HtcdsLink.both(
                    fields(SPL_TYPE, SPL_OBJECTIVES, SPL_ACTION_PLAN, SPL_PLANNED_END_DATE, SPL_ACTUAL_END_DATE),
                    "/dossier/protectionCase/goals",
                    "one plan is one goal, which has a type and an objective here; each line of the action plan is an action",
                    file -> !file.dossier().getProtectionCase().getGoals().isEmpty(),
                    file -> file.dossier().getProtectionCase().getGoals().stream()
                            .map(CaseLinks::plan)
                            .toList(),
                    CaseLinks::takePlan));

    private CaseLinks() {}

    private static List<HtcdsEntry> status(CaseFile file) {
        ProtectionCase known = file.dossier().getProtectionCase();
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

    private static HtcdsEntry event(CaseEvent event) {
        return HtcdsEntry.EMPTY
                .with(HTE_TYPE, Counterpart.EVENT_KIND.of(event.kind()))
                .with(HTE_DATE, event.when().toOptional().flatMap(PartialDate::exact))
                .with(HTE_COUNTRY, event.country().toOptional().map(country -> country.value()))
                .with(HTE_DESCRIPTION, event.description().toOptional().map(CaseText::value));
    }

    private static void takeEvent(HtcdsEntry said, Taking taking) {
        Optional<EventKind> kind = said.get(HTE_TYPE).flatMap(Counterpart.EVENT_KIND::of);
        if (kind.isEmpty()) {
            said.fields().forEach(taking::undecided);
            return;
        }
        Optional<CountryCode> country = said.country(HTE_COUNTRY);
        if (said.get(HTE_COUNTRY).isPresent() && country.isEmpty()) {
            taking.undecided(HTE_COUNTRY);
        }
        Answer<CaseText> description = answer(taking.text(said, HTE_DESCRIPTION));
        Answer<PartialDate> when = answer(said.get(HTE_DATE).map(PartialDate::of));
        taking.event(id -> new CaseEvent(id, kind.get(), when, answer(country), description));
    }

    /** What a document leaves open was not asked by us. */
    private static <T> Answer<T> answer(Optional<T> said) {
        return said.map(Answer::known).orElse(Answer.notAsked());
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
        Optional<SupportType> type = said.get(SPL_TYPE).flatMap(Counterpart.SUPPORT_TYPE::of);
        if (type.isEmpty() || said.get(SPL_OBJECTIVES).isEmpty()) {
            said.fields().forEach(taking::undecided);
            return;
        }
        taking.text(said, SPL_OBJECTIVES)
                .ifPresentOrElse(
                        objective -> taking.goal(SupportGoal.builder()
                                .type(type.get())
                                .objective(objective)
                                .actions(actions(said, taking))
                                .plannedEnd(answer(said.get(SPL_PLANNED_END_DATE)))
                                .actualEnd(answer(said.get(SPL_ACTUAL_END_DATE)))),
                        () -> said.fields().stream()
                                .filter(field -> field != SPL_OBJECTIVES)
                                .forEach(taking::undecided));
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
}
