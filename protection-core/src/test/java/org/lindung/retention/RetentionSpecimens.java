package org.lindung.retention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.CaseworkSpecimens;
import org.lindung.consent.ConsentSpecimens;
import org.lindung.law.Provision;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;

/** What is kept, what was decided, what stands against erasing, and what comes of it. */
public final class RetentionSpecimens implements Specimens {
    private static final LocalDate DAY = LocalDate.parse(Canary.DEPARTURE);
    private static final CaseWorkerId WORKER = CaseWorkerId.of("W-1");

    private static final Set<RetentionEvent> OF_A_CONSENT =
            EnumSet.of(RetentionEvent.CONSENT_ENDED, RetentionEvent.CONSENT_WITHDRAWN);

    private static final Arbitrary<DataCategory> PERSONAL =
            Arbitraries.of(EnumSet.complementOf(EnumSet.of(DataCategory.NOT_PERSONAL)));

    /** Few purposes, so that policies are about what is kept. */
    private static final Arbitrary<ProcessingPurpose> PURPOSES =
            Arbitraries.of(ProcessingPurpose.CASE_MANAGEMENT, ProcessingPurpose.LEGAL_CLAIMS);

    private static final Arbitrary<Answer<LocalDate>> WHEN = Arbitraries.oneOf(
            MigrantSpecimens.DAYS.map(Answer::known),
            MigrantSpecimens.DAYS.map(day -> Answer.between(day, day.plusDays(40))),
            Arbitraries.of(AbsenceReason.class).map(Answer::absent));

    /** The law itself, as one that is in force from a day on and was verified. */
    private static final Arbitrary<Optional<Provision>> LAWS =
            Arbitraries.of(LawfulBasis.LEGAL_OBLIGATION.provision()).optional(0.2);

    /** Holdings on every basis, of things that happened and that did not. */
    public static final Arbitrary<Holding> HOLDINGS = Combinators.combine(
                    PERSONAL,
                    PURPOSES,
                    Arbitraries.of(LawfulBasis.class),
                    Arbitraries.maps(Arbitraries.of(RetentionEvent.class), WHEN).ofMaxSize(4))
            .as(RetentionSpecimens::holding);

    private static Holding holding(
            DataCategory category,
            ProcessingPurpose purpose,
            LawfulBasis basis,
            Map<RetentionEvent, Answer<LocalDate>> events) {
        Holding.Builder holding =
                Holding.builder().category(category).purpose(purpose).basis(basis);
        events.forEach((event, when) -> {
            if (basis == LawfulBasis.CONSENT || !OF_A_CONSENT.contains(event)) {
                holding.putEvents(event, when);
            }
        });
        if (basis == LawfulBasis.CONSENT
                && events.get(RetentionEvent.CONSENT_WITHDRAWN) instanceof Answer.Known<LocalDate> known) {
            holding.withdrawalReceived(Answer.known(known.value().atTime(9, 30).atZone(ZoneId.of("Asia/Jakarta"))));
        }
        return holding.build();
    }

    private static final Arbitrary<RetentionPeriod> PERIODS = Combinators.combine(
                    PERSONAL,
                    PURPOSES,
                    Arbitraries.of(RetentionEvent.class),
                    Arbitraries.integers().between(1, 120),
                    LAWS,
                    Arbitraries.of(true, false))
            .as((category, purpose, event, months, law, marked) -> RetentionPeriod.builder()
                    .category(category)
                    .purpose(purpose)
                    .countedFrom(event)
                    .period(CalendarPeriod.ofMonths(months))
                    .setBy(law)
                    .markedForDestruction(Answer.known(marked))
                    .build());

    /** Policies that decide on most of what can be kept. */
    public static final Arbitrary<RetentionPolicy> POLICIES = Combinators.combine(
                    MigrantSpecimens.DAYS,
                    PERIODS.list()
                            .uniqueElements(period -> List.of(period.getCategory(), period.getPurpose()))
                            .ofMaxSize(12))
            .as((day, periods) -> RetentionPolicy.builder()
                    .decidedBy(PartyId.of("P-1"))
                    .decidedOn(day)
                    .startsOn(day)
                    .periods(periods)
                    .build());

    /** Holds of every kind. */
    public static final Arbitrary<LegalHold> HOLDS = Combinators.combine(
                    Arbitraries.of(HoldGround.class),
                    ConsentSpecimens.CATEGORIES,
                    MigrantSpecimens.DAYS,
                    Arbitraries.integers().between(1, 4000).optional(),
                    CaseworkSpecimens.WORKERS)
            .as((ground, categories, from, length, by) -> LegalHold.builder()
                    .ground(ground)
                    .categories(categories)
                    .days(length.map(days -> DateRange.of(from, from.plusDays(days)))
                            .orElseGet(() -> DateRange.from(from)))
                    .provision(Optional.of(LawfulBasis.LEGAL_OBLIGATION.provision())
                            .filter(any -> ground == HoldGround.OTHER_LAW))
                    .vouchedBy(by)
                    .build());

    private static final Arbitrary<Retention> RESULTS = Combinators.combine(
                    HOLDINGS.list().ofMaxSize(3),
                    POLICIES.optional(),
                    HOLDS.list().ofMaxSize(1),
                    MigrantSpecimens.DAYS)
            .as((holdings, policy, holds, day) ->
                    Retention.of(holdings, policy.stream().toList(), holds, day));

    private static final Arbitrary<RetentionLine> LINES = Combinators.combine(
                    HOLDINGS, POLICIES, HOLDS.list().ofMaxSize(1), MigrantSpecimens.DAYS)
            .as((holding, policy, holds, day) -> Retention.of(List.of(holding), List.of(policy), holds, day)
                    .getLines()
                    .get(0));

    private static final Arbitrary<ErasureRecord> RECORDS = Combinators.combine(
                    MigrantSpecimens.DAYS,
                    CaseworkSpecimens.WORKERS,
                    ConsentSpecimens.CATEGORIES,
                    Arbitraries.of(RetentionReason.class).set().ofMaxSize(3))
            .as((on, by, categories, reasons) -> ErasureRecord.builder()
                    .on(on)
                    .by(by)
                    .categories(categories)
                    .reasons(reasons)
                    .build());

    /** Found by itself. */
    public RetentionSpecimens() {}

    private static Holding canary() {
        return holding(
                DataCategory.HEALTH,
                ProcessingPurpose.CASE_MANAGEMENT,
                LawfulBasis.CONSENT,
                Map.of(
                        RetentionEvent.CASE_CLOSED,
                        Answer.known(DAY),
                        RetentionEvent.CONSENT_WITHDRAWN,
                        Answer.known(DAY)));
    }

    private static LegalHold canaryHold() {
        return LegalHold.builder()
                .ground(HoldGround.OTHER_LAW)
                .addCategories(DataCategory.HEALTH)
                .days(DateRange.of(DAY, DAY.plusYears(9)))
                .provision(LawfulBasis.LEGAL_OBLIGATION.provision())
                .vouchedBy(WORKER)
                .build();
    }

    private static RetentionPolicy canaryPolicy() {
        return RetentionPolicy.builder()
                .decidedBy(PartyId.of("P-1"))
                .decidedOn(LocalDate.of(2015, 1, 1))
                .startsOn(LocalDate.of(2015, 2, 1))
                .addPeriods(RetentionPeriod.builder()
                        .category(DataCategory.HEALTH)
                        .purpose(ProcessingPurpose.CASE_MANAGEMENT)
                        .countedFrom(RetentionEvent.CASE_CLOSED)
                        .period(CalendarPeriod.ofYears(5))
                        .setBy(LawfulBasis.LEGAL_OBLIGATION.provision())
                        .markedForDestruction(Answer.known(false))
                        .build())
                .build();
    }

    private static Retention canaryResult() {
        return Retention.of(List.of(canary()), List.of(canaryPolicy()), List.of(canaryHold()), DAY.plusYears(6));
    }

    @Override
    public List<Specimen<?>> specimens() {
        return new ArrayList<>(List.of(
                Specimen.of(Holding.class, HOLDINGS, canary()),
                Specimen.of(
                        RetentionPeriod.class,
                        PERIODS,
                        canaryPolicy().getPeriods().get(0)),
                Specimen.of(RetentionPolicy.class, POLICIES, canaryPolicy()),
                Specimen.of(LegalHold.class, HOLDS, canaryHold()),
                Specimen.of(
                        RetentionLine.class, LINES, canaryResult().getLines().get(0)),
                Specimen.of(Retention.class, RESULTS, canaryResult()),
                Specimen.of(
                        ErasureRecord.class,
                        RECORDS,
                        ErasureRecord.builder()
                                .on(DAY)
                                .by(WORKER)
                                .addCategories(DataCategory.HEALTH)
                                .addReasons(RetentionReason.PERIOD_OVER)
                                .build())));
    }
}
