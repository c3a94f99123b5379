package org.lindung.eligibility.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.lindung.basics.CodedValue;
import org.lindung.casework.CaseWorkerId;
import org.lindung.eligibility.contract.ContractExtension;
import org.lindung.eligibility.contract.ContractRules;
import org.lindung.eligibility.contract.ShipHours;
import org.lindung.eligibility.contract.WorkContract;
import org.lindung.eligibility.costs.Charge;
import org.lindung.eligibility.costs.CostRules;
import org.lindung.eligibility.destination.DestinationPlan;
import org.lindung.eligibility.destination.DestinationRules;
import org.lindung.eligibility.empowerment.EmpowermentRequest;
import org.lindung.eligibility.empowerment.EmpowermentRules;
import org.lindung.eligibility.grant.DirectGrant;
import org.lindung.eligibility.grant.GrantRules;
import org.lindung.eligibility.insurance.DeathClaim;
import org.lindung.eligibility.insurance.Insurance;
import org.lindung.eligibility.insurance.InsuranceRules;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.eligibility.quarantine.Arrival;
import org.lindung.eligibility.quarantine.QuarantineCostRules;
import org.lindung.eligibility.quarantine.QuarantineRules;
import org.lindung.eligibility.recruitment.LicenceApplication;
import org.lindung.eligibility.recruitment.LicenceRules;
import org.lindung.eligibility.recruitment.Recruitment;
import org.lindung.eligibility.recruitment.RecruitmentRules;
import org.lindung.eligibility.returning.HandOverRules;
import org.lindung.eligibility.returning.Homecoming;
import org.lindung.eligibility.returning.RefusedRehabilitation;
import org.lindung.eligibility.returning.ReturnHandOver;
import org.lindung.eligibility.returning.ReturnRules;
import org.lindung.eligibility.status.FamilyMember;
import org.lindung.eligibility.status.ShipWork;
import org.lindung.eligibility.status.StatusRules;
import org.lindung.eligibility.status.WorkAbroad;
import org.lindung.eligibility.victim.ProtectionFacts;
import org.lindung.eligibility.victim.ProtectionRequest;
import org.lindung.eligibility.victim.ProtectionRules;
import org.lindung.eligibility.victim.ServiceFacts;
import org.lindung.eligibility.victim.ServiceRequest;
import org.lindung.eligibility.victim.ServiceRules;
import org.lindung.eligibility.village.DesmigratifRequest;
import org.lindung.eligibility.village.VillageRequest;
import org.lindung.eligibility.village.VillageRequestFacts;
import org.lindung.eligibility.village.VillageRules;
import org.lindung.law.IndonesianLaw;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.rule.Bearing;
import org.lindung.rule.Enquiry;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;
import org.lindung.screening.Screening;
import org.lindung.screening.ScreeningId;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.value.Text;

/**
 * A question of the law of Indonesia that a rule book of this library answers. The code is the id of the book.
 *
 * <p>For whoever goes over all books, such as a reference page; {@link PersonFile} asks all of them about one person.
 * Whoever has one question to ask takes its book where it stands, {@link PlacementRules#BOOK}, with the type of its facts.
 */
public enum LegalQuestion implements CodedValue {
    /** "May this worker be placed abroad?" */
    PLACEMENT(
            "placement",
            "placement abroad",
            "penempatan ke luar negeri",
            PlacementApplicant.class,
            () -> PlacementRules.BOOK,
            LegalQuestion::noApplicant,
            Bearing.STEP),
    /** "Has this traveller been in quarantine as long as the rule of the arrival day asks?" */
    QUARANTINE(
            "quarantine",
            "length of quarantine",
            "lama karantina",
            Arrival.class,
            () -> QuarantineRules.BOOK,
            () -> Arrival.builder().build(),
            Bearing.STEP),
    /** "Does the state pay for the stay of this traveller in a place of quarantine?" */
    QUARANTINE_COSTS(
            "quarantine-costs",
            "costs of quarantine",
            "biaya karantina",
            Arrival.class,
            () -> QuarantineCostRules.BOOK,
            () -> Arrival.builder().build(),
            Bearing.SUPPORT),
    /** "May this cost be charged to the worker?" */
    COSTS(
            "costs",
            "costs of placement",
            "biaya penempatan",
            Charge.class,
            () -> CostRules.BOOK,
            () -> Charge.builder().build(),
            Bearing.BURDEN),
    /** "Is the destination open for this worker on this day?" */
    DESTINATION(
            "destination",
            "open destination",
            "negara tujuan yang terbuka",
            DestinationPlan.class,
            () -> DestinationRules.BOOK,
            () -> DestinationPlan.builder().build(),
            Bearing.STEP),
    /** "Does the state see to the return of this worker?" */
    RETURN_BY_STATE(
            "return-by-state",
            "return seen to by the state",
            "kepulangan yang diurus negara",
            Homecoming.class,
            () -> ReturnRules.BY_STATE,
            () -> Homecoming.builder().build(),
            Bearing.SUPPORT),
    /** "Does this worker return at the cost of the state?" */
    RETURN_AT_STATE_COST(
            "return-at-state-cost",
            "return at the cost of the state",
            "kepulangan atas biaya negara",
            Homecoming.class,
            () -> ReturnRules.AT_STATE_COST,
            () -> Homecoming.builder().build(),
            Bearing.SUPPORT),
    /** "Is the placement company responsible for the return of this worker?" */
    RETURN_BY_COMPANY(
            "return-by-company",
            "return by the placement company",
            "kepulangan oleh perusahaan penempatan",
            Homecoming.class,
            () -> ReturnRules.BY_COMPANY,
            () -> Homecoming.builder().build(),
            Bearing.SUPPORT),
    /** "Does the employer bear the return of this member of a crew?" */
    RETURN_OF_CREW(
            "return-of-crew",
            "return of crew",
            "pemulangan awak kapal",
            Homecoming.class,
            () -> ReturnRules.OF_CREW,
            () -> Homecoming.builder().build(),
            Bearing.SUPPORT),
    /** "Can this worker be evacuated?" */
    EVACUATION(
            "evacuation",
            "evacuation",
            "evakuasi",
            Homecoming.class,
            () -> ReturnRules.EVACUATION,
            () -> Homecoming.builder().build(),
            Bearing.SAFETY),
    /** "May this worker, who died abroad, be buried in the country of work?" */
    BURIAL_ABROAD(
            "burial-abroad",
            "burial abroad",
            "pemakaman di luar negeri",
            Homecoming.class,
            () -> ReturnRules.BURIAL_ABROAD,
            () -> Homecoming.builder().build(),
            Bearing.STEP),
    /** "Is this worker handed over at home as the regulation asks?" */
    HAND_OVER(
            "hand-over",
            "hand-over at home",
            "serah terima pekerja",
            ReturnHandOver.class,
            () -> HandOverRules.HAND_OVER,
            () -> ReturnHandOver.builder().build(),
            Bearing.SUPPORT),
    /** "Is this refusal of help on arrival stated as the regulation asks?" */
    REFUSED_REHABILITATION(
            "refused-rehabilitation",
            "refused help on arrival",
            "penolakan rehabilitasi",
            RefusedRehabilitation.class,
            () -> HandOverRules.REFUSAL,
            () -> RefusedRehabilitation.builder().build(),
            Bearing.STEP),
    /** "May this worker, who came home, be given social empowerment?" */
    SOCIAL_EMPOWERMENT(
            "social-empowerment",
            "social empowerment",
            "pemberdayaan sosial",
            EmpowermentRequest.class,
            () -> EmpowermentRules.BOOK,
            () -> EmpowermentRequest.builder().build(),
            Bearing.SUPPORT),
    /** "Does the village government owe this person the service?" */
    VILLAGE_SERVICES(
            "village-services",
            "services of village governments",
            "layanan pemerintah desa",
            VillageRequest.class,
            () -> VillageRules.SERVICES,
            () -> VillageRequest.builder().build(),
            Bearing.SUPPORT,
            () -> Optional.of(VillageRequestFacts.DUTY)),
    /** "May this person use this service of the Desmigratif village?" */
    DESMIGRATIF_SERVICES(
            "desmigratif-services",
            "services of Desmigratif villages",
            "layanan Desmigratif",
            DesmigratifRequest.class,
            () -> VillageRules.DESMIGRATIF,
            () -> DesmigratifRequest.builder().build(),
            Bearing.SUPPORT),
    /** "Is this direct grant to a ministry or agency as the regulation asks?" */
    DIRECT_GRANT(
            "direct-grant",
            "direct grant",
            "hibah langsung",
            DirectGrant.class,
            () -> GrantRules.BOOK,
            () -> DirectGrant.builder().build(),
            Optional.empty()),
    /** "May they recruit and place this worker?" */
    RECRUITMENT(
            "recruitment",
            "recruitment",
            "perekrutan",
            Recruitment.class,
            () -> RecruitmentRules.BOOK,
            () -> Recruitment.builder().build(),
            Bearing.STEP),
    /** "Does this company meet what the licence of a placement company asks?" */
    PLACEMENT_LICENCE(
            "placement-licence",
            "licence of a placement company",
            "izin perusahaan penempatan",
            LicenceApplication.class,
            () -> LicenceRules.BOOK,
            () -> LicenceApplication.builder().build(),
            Optional.empty()),
    /** "Do the answers show a possible victim of trafficking?" */
    TRAFFICKING_ELEMENTS(
            "trafficking-elements",
            "elements of trafficking",
            "unsur perdagangan orang",
            Screening.class,
            ScreeningInstruments.ELEMENTS::book,
            LegalQuestion::noScreening,
            Bearing.SAFETY),
    /** "Does the law give this possible victim of trafficking the service?" */
    VICTIM_SERVICES(
            "victim-services",
            "services to victims of trafficking",
            "layanan bagi korban perdagangan orang",
            ServiceRequest.class,
            () -> ServiceRules.BOOK,
            () -> ServiceRequest.builder().build(),
            Bearing.SAFETY,
            () -> Optional.of(ServiceFacts.SERVICE)),
    /** "Does the law give this possible victim of trafficking the protection?" */
    VICTIM_PROTECTION(
            "victim-protection",
            "protection of victims of trafficking",
            "pelindungan korban perdagangan orang",
            ProtectionRequest.class,
            () -> ProtectionRules.BOOK,
            () -> ProtectionRequest.builder().build(),
            Bearing.SAFETY,
            () -> Optional.of(ProtectionFacts.PROTECTION)),
    /** "Is this person a migrant worker in the sense of the law?" */
    MIGRANT_WORKER(
            "migrant-worker",
            "migrant worker",
            "Pekerja Migran Indonesia",
            WorkAbroad.class,
            () -> StatusRules.MIGRANT_WORKER,
            () -> WorkAbroad.builder().build(),
            Bearing.SUPPORT),
    /** "Is this person a prospective migrant worker in the sense of the law?" */
    PROSPECTIVE_WORKER(
            "prospective-worker",
            "prospective migrant worker",
            "Calon Pekerja Migran Indonesia",
            WorkAbroad.class,
            () -> StatusRules.PROSPECTIVE_WORKER,
            () -> WorkAbroad.builder().build(),
            Bearing.SUPPORT),
    /** "Has this worker, who goes on their own, reported as the law asks?" */
    INDIVIDUAL_REPORT(
            "individual-report",
            "report of who goes on their own",
            "laporan pekerja perseorangan",
            WorkAbroad.class,
            () -> StatusRules.INDIVIDUAL_REPORT,
            () -> WorkAbroad.builder().build(),
            Bearing.STEP),
    /** "Is this person migrant crew in the sense of the regulation?" */
    MIGRANT_CREW(
            "migrant-crew",
            "migrant crew",
            "awak kapal migran",
            ShipWork.class,
            () -> StatusRules.MIGRANT_CREW,
            () -> ShipWork.builder().build(),
            Bearing.SUPPORT),
    /** "Is this person family of a migrant worker in the sense of the law?" */
    FAMILY_MEMBER(
            "family-member",
            "family of a migrant worker",
            "keluarga Pekerja Migran Indonesia",
            FamilyMember.class,
            () -> StatusRules.FAMILY,
            () -> FamilyMember.builder().build(),
            Bearing.SUPPORT),
    /** "Is this employment agreement as the law asks?" */
    WORK_CONTRACT(
            "work-contract",
            "employment agreement",
            "perjanjian kerja",
            WorkContract.class,
            () -> ContractRules.CONTRACT,
            () -> WorkContract.builder().build(),
            Bearing.STEP),
    /** "Is this extension of an employment agreement as the law asks?" */
    CONTRACT_EXTENSION(
            "contract-extension",
            "extension of an employment agreement",
            "perpanjangan perjanjian kerja",
            ContractExtension.class,
            () -> ContractRules.EXTENSION,
            () -> ContractExtension.builder().build(),
            Bearing.STEP),
    /** "Are these hours of work and rest of crew within the limits?" */
    CREW_HOURS(
            "crew-hours",
            "hours of crew",
            "waktu kerja awak kapal",
            ShipHours.class,
            () -> ContractRules.CREW_HOURS,
            () -> ShipHours.builder().build(),
            Bearing.SUPPORT),
    /** "Is this worker insured as the law asks?" */
    INSURANCE(
            "insurance",
            "insurance of a worker",
            "jaminan sosial pekerja",
            Insurance.class,
            () -> InsuranceRules.INSURED,
            () -> Insurance.builder().build(),
            Bearing.STEP),
    /** "Does the benefit on the death of this worker go to this person?" */
    DEATH_BENEFIT(
            "death-benefit",
            "benefit on a death",
            "santunan kematian",
            DeathClaim.class,
            () -> InsuranceRules.DEATH_BENEFIT,
            () -> DeathClaim.builder().build(),
            Bearing.SUPPORT);

    private final String code;
    private final Text display;
    private final Optional<Bearing> bearing;
    private final Asked<?> asked;

    <F> LegalQuestion(
            String code,
            String en,
            String id,
            Class<F> facts,
            Supplier<RuleBook<F>> book,
            Supplier<F> nothing,
            Bearing bearing) {
        this(code, en, id, facts, book, nothing, Optional.of(bearing), Optional::empty);
    }

    /** A question about an organisation. */
    <F> LegalQuestion(
            String code,
            String en,
            String id,
            Class<F> facts,
            Supplier<RuleBook<F>> book,
            Supplier<F> nothing,
            Optional<Bearing> bearing) {
        this(code, en, id, facts, book, nothing, bearing, Optional::empty);
    }

    /** A question that somebody may ask about each of several things. */
    <F> LegalQuestion(
            String code,
            String en,
            String id,
            Class<F> facts,
            Supplier<RuleBook<F>> book,
            Supplier<F> nothing,
            Bearing bearing,
            Supplier<Optional<Fact<F, ?>>> each) {
        this(code, en, id, facts, book, nothing, Optional.of(bearing), each);
    }

    <F> LegalQuestion(
            String code,
            String en,
            String id,
            Class<F> facts,
            Supplier<RuleBook<F>> book,
            Supplier<F> nothing,
            Optional<Bearing> bearing,
            Supplier<Optional<Fact<F, ?>>> each) {
        this.code = code;
        this.display = Text.of(en, id);
        this.bearing = bearing;
        this.asked = new Asked<>(facts, book, nothing, each);
    }

    /**
     * What is asked. Not the book and its facts themselves, so that naming a question builds no book.
     *
     * @param facts what the facts are read from
     * @param book the book
     * @param nothing the facts of somebody about whom nothing is recorded
     * @param each the fact of which every value is a question by itself
     */
    private record Asked<F>(
            Class<F> facts, Supplier<RuleBook<F>> book, Supplier<F> nothing, Supplier<Optional<Fact<F, ?>>> each) {
        Enquiry<F> enquiry(String id, Text title, Bearing bearing, Optional<Object> recorded, LocalDate asOf) {
            F known = recorded.map(facts::cast).orElseGet(nothing);
            return new Enquiry<>(id, title, bearing, book.get(), known, asOf, each.get());
        }
    }

    private static PlacementApplicant noApplicant() {
        return PlacementApplicant.builder()
                .migrant(Migrant.builder().id(MigrantId.of("nobody")).build())
                .migration(Migration.builder().build())
                .build();
    }

    private static Screening noScreening() {
        return Screening.builder()
                .id(ScreeningId.of("none"))
                .migrantId(MigrantId.of("nobody"))
                .instrument(ScreeningInstruments.ELEMENTS.getId())
                .instrumentVersion(ScreeningInstruments.ELEMENTS.getVersion())
                .on(IndonesianLaw.FIRST_EDITION)
                .by(CaseWorkerId.of("nobody"))
                .build();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * What the facts of the question are read from.
     *
     * @return the type of the facts of the book
     */
    public Class<?> facts() {
        return asked.facts();
    }

    /**
     * The rule book, built on the first call.
     *
     * @return the book, whose facts are of the type {@link #facts()}
     */
    public RuleBook<?> book() {
        return asked.book().get();
    }

    /**
     * How the answer bears on a person.
     *
     * @return the bearing; empty for a question about an organisation
     */
    public Optional<Bearing> bearing() {
        return bearing;
    }

    /**
     * The question about one person, if it is one about people.
     *
     * @param id the code of the question, with a number where it is asked more than once
     * @param recorded the facts, of the type {@link #facts()}; empty if nothing is recorded
     * @param asOf the day of the event
     */
    Optional<Enquiry<?>> enquiry(String id, Optional<Object> recorded, LocalDate asOf) {
        return bearing.map(how -> asked.enquiry(id, display, how, recorded, asOf));
    }
}
