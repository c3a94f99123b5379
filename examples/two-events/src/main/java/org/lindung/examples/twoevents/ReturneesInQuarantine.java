package org.lindung.examples.twoevents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.lindung.basics.Answer;
import org.lindung.basics.TimeLimit;
import org.lindung.eligibility.quarantine.Arrival;
import org.lindung.eligibility.quarantine.QuarantineCostRules;
import org.lindung.eligibility.quarantine.QuarantineStay;
import org.lindung.eligibility.quarantine.RequiredQuarantine;
import org.lindung.eligibility.quarantine.TravellerGroup;
import org.lindung.migrant.MigrantId;
import org.lindung.party.KnownParty;
import org.lindung.rule.Assessment;
import org.lindung.rule.Finding;
import org.lindung.shelter.Occupancy;
import org.lindung.shelter.QuarantineTerm;
import org.lindung.shelter.Shelter;
import org.lindung.shelter.ShelterId;
import org.lindung.shelter.ShelterKind;
import org.lindung.shelter.Stay;
import org.lindung.shelter.StayId;
import org.lindung.shelter.StayPurpose;
import org.lindung.value.Text;

/** Returnees come into quarantine: how long on which arrival day, who pays, and how full the houses are. */
final class ReturneesInQuarantine {
    private static final LocalDate BEFORE_THE_DONATION = LocalDate.of(2020, 6, 1);
    private static final LocalDate AFTER_IT = LocalDate.of(2020, 6, 12);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2021, 7, 15);

    private static final Text REPORTED_BY = Text.of("press, secondary source", "pers, sumber sekunder");

    /** The shelter in the Riau Islands; capacity and the number of people there in May 2020 are as the press reported. */
    private static final Shelter TANJUNGPINANG = Shelter.builder()
            .id(ShelterId.of("RPTC-TANJUNGPINANG"))
            .name("RPTC Tanjungpinang")
            .kind(ShelterKind.RPTC)
            .operator(KnownParty.MINISTRY_OF_SOCIAL_AFFAIRS.id())
            .capacityPersons(400)
            .store(Cast.TANJUNGPINANG_STORE)
            .build();

    static final Occupancy REPORTED = Occupancy.builder()
            .shelter(TANJUNGPINANG.getId())
            .day(LocalDate.of(2020, 5, 15))
            .persons(574)
            .capacityPersons(TANJUNGPINANG.getCapacityPersons())
            .build();

    private static final Shelter QUARANTINE_HOUSE = Shelter.builder()
            .id(ShelterId.of("QUARANTINE-HOUSE"))
            .name("an invented house")
            .kind(ShelterKind.QUARANTINE_PLACE)
            .operator(KnownParty.MINISTRY_OF_SOCIAL_AFFAIRS.id())
            .capacityPersons(2)
            .store(Cast.QUARANTINE_HOUSE_STORE)
            .build();

    static final List<Stay> STAYS = List.of(
            stay("STAY-1", Cast.RETURNEE_1, AFTER_IT, LocalDate.of(2020, 6, 24)),
            stay("STAY-2", Cast.RETURNEE_2, AFTER_IT, LocalDate.of(2020, 6, 20)),
            stay("STAY-3", Cast.RETURNEE_3, BEFORE_THE_DONATION, LocalDate.of(2020, 6, 15)),
            stay("STAY-4", Cast.RETURNEE_4, NEXT_YEAR, LocalDate.of(2021, 7, 23)));

    private ReturneesInQuarantine() {}

    private static Stay stay(String id, MigrantId who, LocalDate arrived, LocalDate left) {
        return Stay.builder()
                .id(StayId.of(id))
                .migrant(who)
                .shelter(QUARANTINE_HOUSE.getId())
                .arrivedOn(arrived)
                .leftOn(left)
                .purpose(StayPurpose.QUARANTINE)
                .build();
    }

    private static Arrival arrival() {
        return Arrival.builder()
                .traveller(Answer.known(TravellerGroup.MIGRANT_WORKER))
                .under18(Answer.known(false))
                .plannedStayDays(Answer.known(90))
                .build();
    }

    static void tell(Page page) {
        page.chapter(Text.of("3. Returnees in quarantine", "3. Karantina bagi yang pulang"));
        tellHowFullItWas(page);
        page.say(Text.of(
                "The ministry took returnees into its shelters. What the rules asked, as far as press reports tell, "
                        + "depends on the day of arrival:",
                "Kementerian menampung mereka di rumah perlindungannya. Sejauh dilaporkan pers, aturannya berbeda "
                        + "menurut hari kedatangan:"));
        for (LocalDate landed : List.of(BEFORE_THE_DONATION, AFTER_IT, NEXT_YEAR)) {
            tellOfTheRule(page, landed);
        }
        tellOfTheClock(page);
    }

    private static void tellHowFullItWas(Page page) {
        page.say(
                Text.of(
                        "Reported for May 2020 ({source}): RPTC Tanjungpinang, {persons} people, {over} more than it is made for.",
                        "Dilaporkan untuk Mei 2020 ({source}): RPTC Tanjungpinang, {persons} orang, {over} di atas daya tampung."),
                Map.of(
                        "source", REPORTED_BY,
                        "persons", REPORTED.getPersons(),
                        "over", REPORTED.personsOverCapacity().orElseThrow()));
        page.objections(REPORTED.doubts());
        Occupancy counted = Occupancy.of(QUARANTINE_HOUSE, STAYS, AFTER_IT);
        page.say(
                Text.of(
                        "Counted from recorded stays on {day}: {shelter}, {persons} people. Nobody is turned away.",
                        "Dihitung dari catatan tinggal pada {day}: {shelter}, {persons} orang. Tidak ada yang ditolak."),
                Map.of("day", AFTER_IT, "shelter", QUARANTINE_HOUSE.getId(), "persons", counted.getPersons()));
        page.objections(counted.doubts());
    }

    private static void tellOfTheRule(Page page, LocalDate landed) {
        var term = RequiredQuarantine.of(arrival(), landed);
        page.point(
                Text.of("arrival on {day}: {stays} ({provisions})", "kedatangan {day}: {stays} ({provisions})"),
                Map.of(
                        "day", landed,
                        "stays",
                                term.stays().stream()
                                        .map(QuarantineStay::inWords)
                                        .toList(),
                        "provisions", term.provisions()));
        Assessment<Arrival> cost = QuarantineCostRules.BOOK.assess(arrival(), landed);
        page.detail(
                Text.of("the state pays: {outcome}", "negara membayar: {outcome}"), Map.of("outcome", cost.outcome()));
        for (Finding<Arrival> finding : cost.findings()) {
            page.detail(Text.of("by {provisions}", "menurut {provisions}"), Map.of("provisions", finding.provisions()));
        }
    }

    /** One quarantine by the minute, as long as the rule of its arrival day asks. */
    private static void tellOfTheClock(Page page) {
        ZonedDateTime start = NEXT_YEAR.atTime(14, 30).atZone(ZoneId.of("Asia/Jakarta"));
        QuarantineTerm quarantine = QuarantineTerm.builder()
                .migrant(Cast.RETURNEE_4)
                .start(start)
                .length(blocksAsked(NEXT_YEAR))
                .addStays(StayId.of("STAY-4"))
                .build();
        int hours = 100;
        page.say(
                Text.of(
                        "The last of them: {hours} hours after arrival {blocks} blocks of 24 hours are full; the quarantine "
                                + "ends after {end} hours. Nights that no stay accounts for: {nights}.",
                        "Yang terakhir: {hours} jam setelah tiba, {blocks} kali 24 jam sudah penuh; karantina selesai setelah "
                                + "{end} jam. Malam tanpa catatan tinggal: {nights}."),
                Map.of(
                        "hours", hours,
                        "blocks", quarantine.fullBlocksAt(start.plusHours(hours)),
                        "end", quarantine.getLength().hours(),
                        "nights", quarantine.nightsUnaccountedFor(STAYS).size()));
    }

    private static TimeLimit.Hours blocksAsked(LocalDate landed) {
        return RequiredQuarantine.of(arrival(), landed).stays().stream()
                .filter(QuarantineStay.AtPlace.class::isInstance)
                .map(QuarantineStay.AtPlace.class::cast)
                .map(QuarantineStay.AtPlace::limit)
                .map(TimeLimit.Hours.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
