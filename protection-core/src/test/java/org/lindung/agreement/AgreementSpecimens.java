package org.lindung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.agreement.ContractClause.BorneCost;
import org.lindung.agreement.ContractClause.DailyRest;
import org.lindung.agreement.ContractClause.Deduction;
import org.lindung.agreement.ContractClause.Job;
import org.lindung.agreement.ContractClause.Leave;
import org.lindung.agreement.ContractClause.NoDeductions;
import org.lindung.agreement.ContractClause.Overtime;
import org.lindung.agreement.ContractClause.PlaceOfWork;
import org.lindung.agreement.ContractClause.RestDays;
import org.lindung.agreement.ContractClause.Statement;
import org.lindung.agreement.ContractClause.Term;
import org.lindung.agreement.ContractClause.Wage;
import org.lindung.agreement.ContractClause.WagePayment;
import org.lindung.agreement.ContractClause.WorkingHours;
import org.lindung.area.AreaSpecimens;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.code.Code;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.migrant.Occupation;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.PartyId;
import org.lindung.value.Text;

/** Agreements and ledgers, sensible or odd. */
public final class AgreementSpecimens implements Specimens {
    static final Arbitrary<Money> AMOUNTS = Combinators.combine(
                    Arbitraries.of("IDR", "MYR", "HKD"), Arbitraries.integers().between(0, 20))
            .as((currency, tens) -> Money.of(currency, tens + "0"));

    private static final Arbitrary<String> WORDS = Arbitraries.of("pengurus rumah tangga", "Perawat lansia", "看護工");
    private static final Arbitrary<Text> TEXTS =
            Arbitraries.of(Text.of("report", "laporan"), Text.of("protect workers", "melindungi pekerja"));
    private static final Arbitrary<Integer> NUMBERS = Arbitraries.integers().between(0, 5);
    private static final Arbitrary<Per> PERIODS = Arbitraries.of(Per.DAY, Per.WEEK, Per.MONTH, Per.YEAR);
    private static final Arbitrary<CalendarPeriod> LENGTHS =
            Arbitraries.integers().between(1, 36).map(CalendarPeriod::ofMonths);
    private static final Arbitrary<PartyId> PARTIES =
            Arbitraries.of("P-1", "P-2", "P-3").map(PartyId::of);
    private static final Arbitrary<DateRange> TERMS =
            MigrantSpecimens.DAYS.map(day -> DateRange.of(day, day.plusYears(2)));

    private static final Arbitrary<Job> JOBS =
            Combinators.combine(WORDS, Answers.of(MigrantSpecimens.OCCUPATIONS)).as(Job::new);
    private static final Arbitrary<PlaceOfWork> PLACES =
            Combinators.combine(AreaSpecimens.COUNTRIES, Answers.of(WORDS)).as(PlaceOfWork::new);
    private static final Arbitrary<Wage> WAGES =
            Combinators.combine(AMOUNTS, PERIODS).as(Wage::new);
    private static final Arbitrary<WagePayment> PAYMENTS =
            Arbitraries.of(PaymentMethod.class).map(WagePayment::new);
    private static final Arbitrary<WorkingHours> HOURS = Combinators.combine(
                    Arbitraries.integers().between(0, 1_440), PERIODS)
            .as(WorkingHours::new);
    private static final Arbitrary<RestDays> REST_DAYS =
            Combinators.combine(Arbitraries.integers().between(0, 1), PERIODS).as(RestDays::new);
    private static final Arbitrary<DailyRest> DAILY_RESTS = NUMBERS.map(DailyRest::new);
    private static final Arbitrary<Leave> LEAVES =
            Combinators.combine(NUMBERS, Arbitraries.of(true, false)).as(Leave::new);
    private static final Arbitrary<Overtime> OVERTIMES = NUMBERS.map(Overtime::new);
    private static final Arbitrary<Term> LENGTHS_OF_TERM = LENGTHS.map(Term::new);
    private static final Arbitrary<BorneCost> COSTS = Combinators.combine(
                    Arbitraries.of(ClauseKind.FOOD, ClauseKind.INSURANCE), Arbitraries.of(CostBearer.class))
            .as(BorneCost::new);
    private static final Arbitrary<Deduction> DEDUCTIONS = Combinators.combine(
                    Arbitraries.of(CostKind.LOAN, CostKind.TRAINING, CostKind.OTHER),
                    AMOUNTS,
                    PERIODS,
                    Arbitraries.integers().between(1, 12))
            .as(Deduction::new);
    private static final Arbitrary<Statement> STATEMENTS = Combinators.combine(
                    Arbitraries.of(ClauseKind.WAGE, ClauseKind.EMPLOYER_NAME, ClauseKind.DEDUCTION), WORDS)
            .as(Statement::new);

    private static final Arbitrary<ContractClause> CLAUSES = Arbitraries.oneOf(List.of(
            JOBS,
            PLACES,
            WAGES,
            PAYMENTS,
            HOURS,
            REST_DAYS,
            DAILY_RESTS,
            LEAVES,
            OVERTIMES,
            LENGTHS_OF_TERM,
            COSTS,
            DEDUCTIONS,
            DEDUCTIONS,
            STATEMENTS,
            Arbitraries.just(new NoDeductions())));

    /** Papers on which a worker's work is agreed. */
    static final Arbitrary<WorkerAgreement> WORKER_AGREEMENTS = Combinators.combine(
                    Arbitraries.of("A-1", "A-2").map(AgreementId::of),
                    Arbitraries.of(AgreementKind.class),
                    PARTIES.optional(),
                    Arbitraries.of(WorkerGroup.class).optional(),
                    MigrantSpecimens.DAYS.optional(),
                    TERMS.optional(),
                    CLAUSES.list().ofMaxSize(12))
            .as((id, kind, otherSide, group, signed, term, clauses) -> WorkerAgreement.builder()
                    .id(id)
                    .kind(kind)
                    .worker(MigrantId.of("M-1"))
                    .otherSide(otherSide)
                    .workerGroup(group)
                    .signedOn(signed)
                    .term(term)
                    .clauses(oneOfEach(clauses))
                    .build())
            // there are so many edge cases that nothing else would ever be drawn
            .withoutEdgeCases();

    /** Lines of ledgers. */
    static final Arbitrary<FeeEntry> ENTRIES = Combinators.combine(
                    MigrantSpecimens.DAYS,
                    Arbitraries.of(FeeEntryKind.class),
                    Arbitraries.of(CostKind.class),
                    AMOUNTS.filter(amount -> amount.amount().signum() > 0),
                    PARTIES.optional(),
                    WORDS.optional())
            .as((day, kind, cost, amount, party, ground) -> FeeEntry.builder()
                    .number("1")
                    .day(day)
                    .kind(kind)
                    .cost(cost)
                    .amount(amount)
                    .party(party)
                    .statedGround(ground)
                    .build());

    /** Ledgers in which anything may have been forgotten. */
    static final Arbitrary<FeeLedger> LEDGERS = ENTRIES.list()
            .ofMaxSize(8)
            .map(AgreementSpecimens::numbered)
            .map(entries -> FeeLedger.builder()
                    .worker(MigrantId.of("M-1"))
                    .entries(entries)
                    .build())
            .withoutEdgeCases();

    private static final Arbitrary<ExchangeRate> RATES = Combinators.combine(
                    Arbitraries.integers().between(1, 5_000), MigrantSpecimens.DAYS)
            .as((rupiah, day) -> new ExchangeRate(Money.of("HKD", "1"), Money.rupiah(rupiah), day, "Bank Indonesia"));

    private static final Arbitrary<Obligation> OBLIGATIONS =
            Combinators.combine(PARTIES, TEXTS).as(Obligation::new);
    private static final Arbitrary<Funding> FUNDING =
            Combinators.combine(PARTIES, Answers.of(AMOUNTS)).as(Funding::new);
    private static final Arbitrary<ReportingDuty> REPORTING =
            Combinators.combine(PARTIES, PARTIES, LENGTHS, TEXTS).as(ReportingDuty::new);
    private static final Arbitrary<Amendment> AMENDMENTS = Combinators.combine(MigrantSpecimens.DAYS, TERMS, TEXTS)
            .as((day, term, text) -> new Amendment(1, day, term, text));
    private static final Arbitrary<LanguageVersion> LANGUAGES = Combinators.combine(
                    Arbitraries.of("id", "en", "zh-Hant"), Arbitraries.of(true, false))
            .as(LanguageVersion::new);

    private static final Arbitrary<TechnicalAgreement> TECHNICAL_AGREEMENTS = Combinators.combine(
                    Arbitraries.of(TechnicalAgreementKind.class),
                    TEXTS,
                    MigrantSpecimens.DAYS.optional(),
                    TERMS.optional(),
                    OBLIGATIONS.list().ofMaxSize(2),
                    FUNDING.list().ofMaxSize(2),
                    AMENDMENTS.list().ofMaxSize(1),
                    LANGUAGES.list().ofMaxSize(1))
            .as((kind, title, signed, term, obligations, funding, amendments, languages) -> technicalAgreement(
                            kind, title)
                    .signedOn(signed)
                    .term(term)
                    .obligations(obligations)
                    .funding(funding)
                    .amendments(amendments)
                    .languages(languages)
                    .build())
            .withoutEdgeCases();

    private static final Arbitrary<CooperationAgreement> COOPERATION_AGREEMENTS = Combinators.combine(
                    AreaSpecimens.COUNTRIES.optional(),
                    MigrantSpecimens.OCCUPATIONS.list().ofMaxSize(2),
                    MigrantSpecimens.DAYS.optional(),
                    TERMS.optional())
            .as((country, occupations, signed, term) -> CooperationAgreement.builder()
                    .id(AgreementId.of("A-1"))
                    .placementCompany(PartyId.of("P-1"))
                    .partyAbroad(PartyId.of("P-2"))
                    .destination(country)
                    .occupations(occupations)
                    .signedOn(signed)
                    .term(term)
                    .build());

    private static final Arbitrary<RequiredContent> REQUIRED = MigrantSpecimens.DAYS
            .map(day -> employment(List.of()).contents(day).required())
            .map(required ->
                    required.isEmpty() ? new RequiredContent(List.of(ClauseKind.JOB), provision()) : required.get(0));

    private static org.lindung.law.Provision provision() {
        return AgreementLaw.read(org.lindung.law.IndonesianLaw.UU_18_2017.article("15"), "contents", "isi");
    }

    private static TechnicalAgreement.Builder technicalAgreement(TechnicalAgreementKind kind, Text title) {
        TechnicalAgreement.Builder builder = TechnicalAgreement.builder();
        builder.id(AgreementId.of("A-1"))
                .kind(kind)
                .title(title)
                .addParties(
                        new AgreementParty(PartyId.of("P-1"), AgreementRole.PARTNER),
                        new AgreementParty(PartyId.of("P-2"), AgreementRole.PARTNER));
        return builder;
    }

    private static WorkerAgreement employment(List<ContractClause> clauses) {
        return WorkerAgreement.builder()
                .id(AgreementId.of("A-1"))
                .kind(AgreementKind.EMPLOYMENT)
                .worker(MigrantId.of("M-1"))
                .clauses(clauses)
                .build();
    }

    /** The first clause on each subject. */
    private static List<ContractClause> oneOfEach(List<ContractClause> clauses) {
        List<ContractClause> kept = new ArrayList<>();
        for (ContractClause clause : clauses) {
            boolean fits = kept.stream().noneMatch(other -> contradict(other, clause));
            if (fits) {
                kept.add(clause);
            }
        }
        return kept;
    }

    private static boolean contradict(ContractClause one, ContractClause other) {
        if (one instanceof Deduction a && other instanceof Deduction b) {
            return a.cost() == b.cost();
        }
        boolean sayOnlyWords = one instanceof Statement || other instanceof Statement;
        boolean deduct = one instanceof Deduction || other instanceof Deduction;
        return one.kind() == other.kind() && !(sayOnlyWords && deduct);
    }

    private static List<FeeEntry> numbered(List<FeeEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i ->
                        FeeEntry.builder().from(entries.get(i)).number("N-" + i).build())
                .toList();
    }

    private static WorkerAgreement canaryAgreement() {
        return WorkerAgreement.builder()
                .id(AgreementId.of("A-1"))
                .kind(AgreementKind.EMPLOYMENT)
                .worker(MigrantId.of("M-1"))
                .otherSide(PartyId.of("Kenari-1"))
                .workerGroup(WorkerGroup.LAND_BASED)
                .signedOn(LocalDate.parse(Canary.DEPARTURE))
                .signedAt(Canary.NAME)
                .term(DateRange.from(LocalDate.parse(Canary.DEPARTURE)))
                .endedEarlyOn(LocalDate.parse("2087-01-01"))
                .replaces(AgreementId.of("A-0"))
                .addLanguages(new LanguageVersion("id", true))
                .addClauses(new Statement(ClauseKind.WORKER_NAME, Canary.NAME), new Job(Canary.NAME, Answer.notAsked()))
                .build();
    }

    private static FeeEntry canaryEntry() {
        return FeeEntry.builder()
                .number("1")
                .day(LocalDate.parse(Canary.BIRTH_DATE))
                .kind(FeeEntryKind.CHARGE)
                .cost(CostKind.RECRUITER)
                .amount(Money.rupiah(1987))
                .party(PartyId.of("Kenari-1"))
                .statedGround(Canary.NAME)
                .build();
    }

    private static TechnicalAgreement fullTechnicalAgreement() {
        LocalDate day = LocalDate.of(2018, 2, 19);
        return technicalAgreement(TechnicalAgreementKind.TECHNICAL_AGREEMENT, Text.of("villages", "desa"))
                .signedOn(day)
                .signedAt("Jakarta")
                .term(DateRange.from(day))
                .endedEarlyOn(day.plusDays(1))
                .addLanguages(new LanguageVersion("en", false))
                .addAreas(Code.of("kemendagri", "53"))
                .addObjectives(Text.of("protect workers", "melindungi pekerja"))
                .addObligations(new Obligation(PartyId.of("P-1"), Text.of("report", "melapor")))
                .addFunding(new Funding(PartyId.of("P-3"), Answer.notAsked()))
                .addReporting(new ReportingDuty(
                        PartyId.of("P-1"), PartyId.of("P-2"), CalendarPeriod.ofMonths(3), Text.of("use", "pemakaian")))
                .addAmendments(new Amendment(1, day, DateRange.from(day), Text.of("longer", "lebih lama")))
                .build();
    }

    private static CooperationAgreement fullCooperationAgreement() {
        LocalDate day = LocalDate.of(2018, 2, 19);
        return CooperationAgreement.builder()
                .id(AgreementId.of("A-1"))
                .placementCompany(PartyId.of("P-1"))
                .partyAbroad(PartyId.of("P-2"))
                .destination(CountryCode.of("MY"))
                .addOccupations(Occupation.of("9111"))
                .signedOn(day)
                .approvedOn(day)
                .term(DateRange.from(day))
                .endedEarlyOn(day.plusDays(1))
                .addLanguages(new LanguageVersion("en", false))
                .addObligations(new Obligation(PartyId.of("P-1"), Text.of("report", "melapor")))
                .build();
    }

    /** For the tests that find specimens by themselves. */
    public AgreementSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        WorkerAgreement agreement = canaryAgreement();
        AgreementComparison comparison = agreement.comparedWith(agreement);
        ContentCheck check = agreement.contents(LocalDate.of(2020, 1, 1));
        Money trace = Money.rupiah(1987);
        return List.of(
                Specimen.of(WorkerAgreement.class, WORKER_AGREEMENTS, agreement),
                Specimen.of(TechnicalAgreement.class, TECHNICAL_AGREEMENTS, fullTechnicalAgreement()),
                Specimen.of(CooperationAgreement.class, COOPERATION_AGREEMENTS, fullCooperationAgreement()),
                Specimen.of(Job.class, JOBS, new Job(Canary.NAME, Answer.notAsked())),
                Specimen.of(
                        PlaceOfWork.class, PLACES, new PlaceOfWork(CountryCode.of("MY"), Answer.known(Canary.NAME))),
                Specimen.of(Wage.class, WAGES, new Wage(trace, Per.MONTH)),
                Specimen.of(WagePayment.class, PAYMENTS, new WagePayment(PaymentMethod.CASH)),
                Specimen.of(WorkingHours.class, HOURS, new WorkingHours(1987, Per.WEEK)),
                Specimen.of(RestDays.class, REST_DAYS, new RestDays(1, Per.WEEK)),
                Specimen.of(DailyRest.class, DAILY_RESTS, new DailyRest(600)),
                Specimen.of(Leave.class, LEAVES, new Leave(12, true)),
                Specimen.of(Overtime.class, OVERTIMES, new Overtime(150)),
                Specimen.of(Term.class, LENGTHS_OF_TERM, new Term(CalendarPeriod.ofMonths(1987))),
                Specimen.of(BorneCost.class, COSTS, new BorneCost(ClauseKind.FOOD, CostBearer.WORKER)),
                Specimen.of(Deduction.class, DEDUCTIONS, new Deduction(CostKind.LOAN, trace, Per.MONTH, 6)),
                Specimen.of(NoDeductions.class, Arbitraries.just(new NoDeductions()), new NoDeductions()),
                Specimen.of(Statement.class, STATEMENTS, new Statement(ClauseKind.WORKER_NAME, Canary.NAME)),
                Specimen.of(
                        AgreementComparison.class,
                        Combinators.combine(WORKER_AGREEMENTS, WORKER_AGREEMENTS)
                                .as(AgreementComparison::of),
                        comparison),
                Specimen.of(
                        ClauseChange.class,
                        Combinators.combine(Arbitraries.of(ClauseKind.class), TEXTS, Arbitraries.of(ClauseEffect.class))
                                .as((kind, text, effect) -> new ClauseChange(kind, text, effect, text)),
                        new ClauseChange(
                                ClauseKind.WAGE,
                                Text.of(Canary.NAME, Canary.NAME),
                                ClauseEffect.WORSE,
                                Text.of(Canary.NAME, Canary.NAME))),
                Specimen.of(RequiredContent.class, REQUIRED, check.required().get(0)),
                Specimen.of(
                        ContentCheck.class,
                        Combinators.combine(WORKER_AGREEMENTS, MigrantSpecimens.DAYS)
                                .as(WorkerAgreement::contents),
                        check),
                Specimen.of(LanguageVersion.class, LANGUAGES, new LanguageVersion("id", true)),
                Specimen.of(
                        AgreementParty.class,
                        Combinators.combine(PARTIES, Arbitraries.of(AgreementRole.class))
                                .as(AgreementParty::new),
                        new AgreementParty(PartyId.of("P-1"), AgreementRole.DONOR)),
                Specimen.of(
                        Obligation.class,
                        OBLIGATIONS,
                        fullTechnicalAgreement().getObligations().get(0)),
                Specimen.of(
                        Funding.class,
                        FUNDING,
                        fullTechnicalAgreement().getFunding().get(0)),
                Specimen.of(
                        ReportingDuty.class,
                        REPORTING,
                        fullTechnicalAgreement().getReporting().get(0)),
                Specimen.of(
                        Amendment.class,
                        AMENDMENTS,
                        fullTechnicalAgreement().getAmendments().get(0)),
                Specimen.of(
                        ExchangeRate.class,
                        RATES,
                        new ExchangeRate(
                                Money.of("HKD", "1"), Money.rupiah(1930), LocalDate.of(2023, 6, 1), "Bank Indonesia")),
                Specimen.of(FeeEntry.class, ENTRIES, canaryEntry()),
                Specimen.of(
                        FeeLedger.class,
                        LEDGERS,
                        FeeLedger.builder()
                                .worker(MigrantId.of("M-1"))
                                .addEntries(canaryEntry())
                                .build()),
                Specimen.of(
                        FeeBalance.class,
                        AMOUNTS.map(amount -> new FeeBalance(amount, amount, amount, amount, amount)),
                        new FeeBalance(trace, trace, trace, trace, trace)));
    }
}
