package org.lindung.json.htcds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** Documents of the standard and files of the domain beside each other, by the lines of the mapping. */
final class HtcdsMapping {
    /** Every line; each field of each section stands in exactly one. */
    static final List<HtcdsLink> LINKS = Stream.of(PersonLinks.ALL, CaseLinks.ALL, ReferralLinks.ALL)
            .flatMap(List::stream)
            .toList();

    /** What a file can know and the standard cannot say, or not all of it, by its place in the file. */
    static final Map<String, Predicate<CaseFile>> UNSAID = Map.ofEntries(
            unsaid(
                    "/dossier/migrant/otherNames",
                    file -> !file.dossier().getMigrant().getOtherNames().isEmpty()),
            unsaid(
                    "/dossier/migrant/sex",
                    file -> isAnswered(file.dossier().getMigrant().getSex())),
            unsaid(
                    "/dossier/migrant/homeVillage",
                    file -> isAnswered(file.dossier().getMigrant().getHomeVillage())),
            unsaid(
                    "/dossier/migrant/familyCard",
                    file -> isAnswered(file.dossier().getMigrant().getFamilyCard())),
            unsaid(
                    "/dossier/migrant/identityDocuments",
                    file -> !file.dossier().getMigrant().getIdentityDocuments().isEmpty()),
            unsaid(
                    "/dossier/migrant/contactPlans",
                    file -> !file.dossier().getMigrant().getContactPlans().isEmpty()),
            unsaid(
                    "/dossier/protectionCase/risk",
                    file -> isAnswered(file.dossier().getProtectionCase().getRisk())),
            unsaid(
                    "/dossier/protectionCase/events",
                    file -> file.dossier().getProtectionCase().getEvents().stream()
                            .anyMatch(event -> (isAnswered(event.when())
                                            && event.when()
                                                    .toOptional()
                                                    .flatMap(PartialDate::exact)
                                                    .isEmpty())
                                    || isAbsentForAReason(event.country())
                                    || isAbsentForAReason(event.description()))),
            unsaid(
                    "/dossier/protectionCase/goals",
                    file -> file.dossier().getProtectionCase().getGoals().stream()
                            .flatMap(goal -> goal.getActions().stream())
                            .anyMatch(action ->
                                    isAnswered(action.by()) || isAnswered(action.due()) || isAnswered(action.done()))),
            unsaid(
                    "/dossier/migrations",
                    file -> !file.dossier().getMigrations().isEmpty()),
            unsaid(
                    "/dossier/screenings",
                    file -> !file.dossier().getScreenings().isEmpty()),
            unsaid("/dossier/stays", file -> !file.dossier().getStays().isEmpty()),
            unsaid(
                    "/dossier/deliveries",
                    file -> !file.dossier().getDeliveries().isEmpty()),
            unsaid("/dossier/referrals", ReferralLinks::leavesReferralsOut),
            unsaid("/dossier/consents", file -> file.dossier().getConsents().size() > 1),
            unsaid(
                    "/dossier/identifications",
                    file -> file.dossier().getIdentifications().size() > 1),
            unsaid(
                    "/dossier/protectionCase/reviews",
                    file -> !file.dossier().getProtectionCase().getReviews().isEmpty()));

    /** A file about which nothing is known, to see what a document alone comes to. */
    private static final CaseFile BLANK = CaseFile.open(
            CaseId.of("blank"), MigrantId.of("blank"), PartyId.of("blank"), LocalDate.EPOCH, CaseWorkerId.of("blank"));

    private HtcdsMapping() {}

    private static Map.Entry<String, Predicate<CaseFile>> unsaid(String path, Predicate<CaseFile> isKnown) {
        return Map.entry(path, isKnown);
    }

    static boolean isAnswered(Answer<?> answer) {
        return !answer.equals(Answer.notAsked());
    }

    private static boolean isAbsentForAReason(Answer<?> answer) {
        return isAnswered(answer) && answer.toOptional().isEmpty();
    }

    static Validated<CaseFile> take(HtcdsCase document, CaseFile known, LocalDate on, CaseWorkerId by) {
        Taking taking = new Taking(known, on, by);
        for (HtcdsLink link : LINKS) {
            List<HtcdsEntry> ours = new ArrayList<>(link.say().apply(known));
            List<HtcdsEntry> entries = document.entries(link.section());
            for (int i = 0; i < entries.size(); i++) {
                HtcdsEntry said = link.part(entries.get(i));
                if (!said.isEmpty() && !isNoNews(said, link, ours)) {
                    taking.at(pointer(link.section(), i));
                    link.take().accept(said, taking);
                }
            }
        }
        return taking.done();
    }

    /** Whether a file would say an entry itself, as it stands there or as it would come out again. */
    private static boolean isNoNews(HtcdsEntry said, HtcdsLink link, List<HtcdsEntry> ours) {
        if (ours.remove(said)) {
            return true;
        }
        if (ours.isEmpty() || !link.section().isMany()) {
            return false;
        }
        List<HtcdsEntry> again = link.say().apply(alone(HtcdsCase.EMPTY.adding(link.section(), said)));
        return !again.isEmpty() && ours.remove(again.get(0));
    }

    private static String pointer(HtcdsSection section, int index) {
        return "/" + section.fieldName() + (section.isMany() ? "/" + index : "");
    }

    private static CaseFile alone(HtcdsCase document) {
        return take(document, BLANK, LocalDate.EPOCH, CaseWorkerId.of("blank"))
                .value()
                .orElseThrow();
    }

    static Validated<HtcdsCase> say(CaseFile file) {
        HtcdsCase document = HtcdsCase.EMPTY;
        for (HtcdsLink link : LINKS) {
            List<HtcdsEntry> said = link.say().apply(file);
            if (!link.section().isMany() && !said.isEmpty()) {
                said = List.of(document.entry(link.section()).with(said.get(0)));
            }
            document = said.isEmpty() ? document : document.with(link.section(), said);
        }
        return Validated.valid(document, unsaid(file));
    }

    static Validated<HtcdsCase> say(CaseFile file, HtcdsCase origin) {
        List<Violation> remarks = new ArrayList<>(unsaid(file));
        CaseFile then = alone(origin);
        HtcdsCase document = origin;
        for (HtcdsLink link : LINKS) {
            if (link.direction() == HtcdsLink.Direction.NEITHER) {
                continue;
            }
            document = link.section().isMany()
                    ? document.with(link.section(), entries(link, file, document, remarks))
                    : document.with(link.section(), entry(link, file, then, document, remarks));
        }
        return Validated.valid(document, remarks);
    }

    /** The one entry of a section, changed if the file says something else than when the document came. */
    private static List<HtcdsEntry> entry(
            HtcdsLink link, CaseFile file, CaseFile then, HtcdsCase document, List<Violation> remarks) {
        HtcdsEntry now = link.said(file);
        HtcdsEntry entry = document.entry(link.section());
        HtcdsEntry came = link.part(entry);
        // of what never comes in by a document the file has the only word, also where it leaves a field empty
        boolean changed =
                link.direction() == HtcdsLink.Direction.OUT ? link.isKnown().test(file) : !now.equals(link.said(then));
        if (changed && !now.equals(came)) {
            came.fields()
                    .forEach(field -> remarks.add(Violation.of(
                            HtcdsViolation.HTCDS_REPLACED, pointer(link.section(), 0) + "/" + field.name())));
            entry = entry.without(link.fields()).with(now);
        }
        return entry.isEmpty() ? List.of() : List.of(entry);
    }

    /** The entries of a section as they came, without those that the file no longer knows and with those that are new. */
    private static List<HtcdsEntry> entries(
            HtcdsLink link, CaseFile file, HtcdsCase document, List<Violation> remarks) {
        List<HtcdsEntry> now = new ArrayList<>(link.say().apply(file));
        List<HtcdsEntry> entries = new ArrayList<>();
        List<HtcdsEntry> came = document.entries(link.section());
        for (int i = 0; i < came.size(); i++) {
            HtcdsEntry entry = came.get(i);
            List<HtcdsEntry> then = link.say().apply(alone(HtcdsCase.EMPTY.adding(link.section(), entry)));
            if (now.remove(link.part(entry)) || then.isEmpty() || now.remove(then.get(0))) {
                entries.add(entry);
            } else {
                remarks.add(Violation.of(HtcdsViolation.HTCDS_LEFT_OUT, pointer(link.section(), i)));
            }
        }
        entries.addAll(now);
        return entries;
    }

    private static List<Violation> unsaid(CaseFile file) {
        return Stream.concat(
                        LINKS.stream()
                                .filter(link -> link.isKnown().test(file)
                                        && link.say().apply(file).isEmpty())
                                .map(HtcdsLink::home),
                        UNSAID.entrySet().stream()
                                .filter(place -> place.getValue().test(file))
                                .map(Map.Entry::getKey))
                .distinct()
                .sorted()
                .map(path -> Violation.of(HtcdsViolation.HTCDS_NO_FIELD, path))
                .toList();
    }
}
