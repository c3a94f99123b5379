package org.lindung.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lindung.area.CountryCode;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;

/** A planned journey as it really is, before anybody records it. */
record Journey(LocalDate departure, CountryCode destination, Job job, PlacementChannel channel, EmployerKind employer) {
    private static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 12, 31);
    private static final int OTHER_EMPLOYER_IN_THOUSAND = 20;

    /** Many around the two days on which the law changed, for these are the rows that tell a good reader from a bad. */
    private static final Weights<Days> DEPARTURES = Weights.of(new Days(EARLIEST, LATEST), 620)
            .and(new Days(Era.NEW_LAW.minusDays(60), Era.NEW_LAW.plusDays(59)), 140)
            .and(Days.on(Era.NEW_LAW.minusDays(1)), 25)
            .and(Days.on(Era.NEW_LAW), 25)
            .and(new Days(Era.CREW_RULES.minusDays(60), Era.CREW_RULES.plusDays(59)), 140)
            .and(Days.on(Era.CREW_RULES.minusDays(1)), 25)
            .and(Days.on(Era.CREW_RULES), 25);

    private static final Weights<PlacementChannel> FOR_HOUSEHOLDS =
            Weights.of(PlacementChannel.PLACEMENT_COMPANY, 960).and(PlacementChannel.INDIVIDUAL, 40);
    private static final Weights<PlacementChannel> TO_KOREA = Weights.of(PlacementChannel.GOVERNMENT, 850)
            .and(PlacementChannel.PLACEMENT_COMPANY, 130)
            .and(PlacementChannel.INDIVIDUAL, 20);
    private static final Weights<PlacementChannel> TO_JAPAN = Weights.of(PlacementChannel.PLACEMENT_COMPANY, 600)
            .and(PlacementChannel.GOVERNMENT, 350)
            .and(PlacementChannel.OWN_COMPANY, 30)
            .and(PlacementChannel.INDIVIDUAL, 20);
    private static final Weights<PlacementChannel> ELSEWHERE = Weights.of(PlacementChannel.PLACEMENT_COMPANY, 880)
            .and(PlacementChannel.INDIVIDUAL, 70)
            .and(PlacementChannel.OWN_COMPANY, 50);

    private record Days(LocalDate first, LocalDate last) {
        static Days on(LocalDate day) {
            return new Days(day, day);
        }

        LocalDate draw(Chance chance) {
            return first.plusDays(chance.between(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last))));
        }
    }

    static Journey draw(Chance chance) {
        LocalDate departure = DEPARTURES.draw(chance).draw(chance);
        CountryCode destination = Placements.destinations(departure.getYear()).draw(chance);
        Job job = Placements.jobs(destination).draw(chance);
        EmployerKind employer = chance.inThousand(OTHER_EMPLOYER_IN_THOUSAND) ? other(job.employer()) : job.employer();
        PlacementChannel channel = channels(destination, job, employer).draw(chance);
        return new Journey(departure, destination, job, channel, employer);
    }

    private static EmployerKind other(EmployerKind kind) {
        return kind == EmployerKind.INDIVIDUAL ? EmployerKind.LEGAL_ENTITY : EmployerKind.INDIVIDUAL;
    }

    /** The government places by agreement with Korea and Japan, on land and with legal entities. */
    private static Weights<PlacementChannel> channels(CountryCode destination, Job job, EmployerKind employer) {
        if (employer == EmployerKind.INDIVIDUAL) {
            return FOR_HOUSEHOLDS;
        }
        if (job.group() != WorkerGroup.LAND_BASED) {
            return ELSEWHERE;
        }
        return switch (destination.value()) {
            case "KR" -> TO_KOREA;
            case "JP" -> TO_JAPAN;
            default -> ELSEWHERE;
        };
    }

    Era era() {
        return Era.of(departure, job.group());
    }
}
