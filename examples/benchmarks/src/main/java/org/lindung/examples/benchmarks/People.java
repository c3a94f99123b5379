package org.lindung.examples.benchmarks;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;

/** Invented people who want to depart on one day, the same in every run. */
final class People {
    /** The day of departure, which is everybody's. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** How many people there are. */
    static final int COUNT = 1024;

    private static final long SEED = 18_2017;

    /** Everybody, with nothing left open. About half meet every requirement. */
    static final List<KnownDeparture> KNOWN = known();

    /** The same people in the form that our book reads. */
    static final List<Departure> RECORDED = KNOWN.stream().map(Departure::of).toList();

    /** The same people with one answer in eight not asked for yet. */
    static final List<Departure> PARTLY_RECORDED = partlyRecorded();

    private static List<KnownDeparture> known() {
        Random random = new Random(SEED);
        return Stream.generate(() -> invent(random)).limit(COUNT).toList();
    }

    private static List<Departure> partlyRecorded() {
        Random random = new Random(SEED);
        return KNOWN.stream()
                .map(known -> Departure.of(known, () -> random.nextInt(8) == 0))
                .toList();
    }

    /** Half of the people meet all; of the others each requirement is met by three in four. */
    private static KnownDeparture invent(Random random) {
        boolean complete = random.nextBoolean();
        LocalDate birthDate = DAY.minusYears(holds(complete, random) ? 18 + random.nextInt(30) : 15 + random.nextInt(3))
                .minusDays(random.nextInt(365));
        MaritalStatus status = random.nextBoolean() ? MaritalStatus.MARRIED : MaritalStatus.NEVER_MARRIED;
        return new KnownDeparture(
                birthDate,
                Period.between(birthDate, DAY).getYears(),
                holds(complete, random),
                holds(complete, random),
                holds(complete, random),
                holds(complete, random),
                holds(complete, random),
                holds(complete, random),
                holds(complete, random),
                holds(complete, random),
                status,
                signer(status, holds(complete, random), random),
                holds(complete, random));
    }

    private static boolean holds(boolean complete, Random random) {
        return complete || random.nextInt(4) > 0;
    }

    private static PermissionSigner signer(MaritalStatus status, boolean right, Random random) {
        if (!right) {
            return PermissionSigner.OTHER;
        } else if (status == MaritalStatus.MARRIED) {
            return PermissionSigner.SPOUSE;
        }
        return random.nextBoolean() ? PermissionSigner.PARENT : PermissionSigner.GUARDIAN;
    }

    private People() {}
}
