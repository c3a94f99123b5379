package org.lindung.eligibility.overview;

import java.util.function.Supplier;
import org.lindung.basics.CodedValue;
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
import org.lindung.eligibility.victim.ProtectionRequest;
import org.lindung.eligibility.victim.ProtectionRules;
import org.lindung.eligibility.victim.ServiceRequest;
import org.lindung.eligibility.victim.ServiceRules;
import org.lindung.eligibility.village.DesmigratifRequest;
import org.lindung.eligibility.village.VillageRequest;
import org.lindung.eligibility.village.VillageRules;
import org.lindung.rule.RuleBook;
import org.lindung.screening.Screening;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.value.Text;

/**
 * A question of the law of Indonesia that a rule book of this library answers. The code is the id of the book.
 *
 * <p>For whoever goes over all books, such as a reference page. Whoever has one question to ask takes its book where it
 * stands, {@link PlacementRules#BOOK}, with the type of its facts.
 */
public enum LegalQuestion implements CodedValue {
    /** "May this worker be placed abroad?" */
    PLACEMENT(
            "placement",
            "placement abroad",
            "penempatan ke luar negeri",
            PlacementApplicant.class,
            () -> PlacementRules.BOOK),
    /** "Has this traveller been in quarantine as long as the rule of the arrival day asks?" */
    QUARANTINE("quarantine", "length of quarantine", "lama karantina", Arrival.class, () -> QuarantineRules.BOOK),
    /** "Does the state pay for the stay of this traveller in a place of quarantine?" */
    QUARANTINE_COSTS(
            "quarantine-costs",
            "costs of quarantine",
            "biaya karantina",
            Arrival.class,
            () -> QuarantineCostRules.BOOK),
    /** "May this cost be charged to the worker?" */
    COSTS("costs", "costs of placement", "biaya penempatan", Charge.class, () -> CostRules.BOOK),
    /** "Is the destination open for this worker on this day?" */
    DESTINATION(
            "destination",
            "open destination",
            "negara tujuan yang terbuka",
            DestinationPlan.class,
            () -> DestinationRules.BOOK),
    /** "Does the state see to the return of this worker?" */
    RETURN_BY_STATE(
            "return-by-state",
            "return seen to by the state",
            "kepulangan yang diurus negara",
            Homecoming.class,
            () -> ReturnRules.BY_STATE),
    /** "Does this worker return at the cost of the state?" */
    RETURN_AT_STATE_COST(
            "return-at-state-cost",
            "return at the cost of the state",
            "kepulangan atas biaya negara",
            Homecoming.class,
            () -> ReturnRules.AT_STATE_COST),
    /** "Is the placement company responsible for the return of this worker?" */
    RETURN_BY_COMPANY(
            "return-by-company",
            "return by the placement company",
            "kepulangan oleh perusahaan penempatan",
            Homecoming.class,
            () -> ReturnRules.BY_COMPANY),
    /** "Does the employer bear the return of this member of a crew?" */
    RETURN_OF_CREW(
            "return-of-crew", "return of crew", "pemulangan awak kapal", Homecoming.class, () -> ReturnRules.OF_CREW),
    /** "Can this worker be evacuated?" */
    EVACUATION("evacuation", "evacuation", "evakuasi", Homecoming.class, () -> ReturnRules.EVACUATION),
    /** "May this worker, who died abroad, be buried in the country of work?" */
    BURIAL_ABROAD(
            "burial-abroad",
            "burial abroad",
            "pemakaman di luar negeri",
            Homecoming.class,
            () -> ReturnRules.BURIAL_ABROAD),
    /** "Is this worker handed over at home as the regulation asks?" */
    HAND_OVER(
            "hand-over",
            "hand-over at home",
            "serah terima pekerja",
            ReturnHandOver.class,
            () -> HandOverRules.HAND_OVER),
    /** "Is this refusal of help on arrival stated as the regulation asks?" */
    REFUSED_REHABILITATION(
            "refused-rehabilitation",
            "refused help on arrival",
            "penolakan rehabilitasi",
            RefusedRehabilitation.class,
            () -> HandOverRules.REFUSAL),
    /** "May this worker, who came home, be given social empowerment?" */
    SOCIAL_EMPOWERMENT(
            "social-empowerment",
            "social empowerment",
            "pemberdayaan sosial",
            EmpowermentRequest.class,
            () -> EmpowermentRules.BOOK),
    /** "Does the village government owe this person the service?" */
    VILLAGE_SERVICES(
            "village-services",
            "services of village governments",
            "layanan pemerintah desa",
            VillageRequest.class,
            () -> VillageRules.SERVICES),
    /** "May this person use this service of the Desmigratif village?" */
    DESMIGRATIF_SERVICES(
            "desmigratif-services",
            "services of Desmigratif villages",
            "layanan Desmigratif",
            DesmigratifRequest.class,
            () -> VillageRules.DESMIGRATIF),
    /** "Is this direct grant to a ministry or agency as the regulation asks?" */
    DIRECT_GRANT("direct-grant", "direct grant", "hibah langsung", DirectGrant.class, () -> GrantRules.BOOK),
    /** "May they recruit and place this worker?" */
    RECRUITMENT("recruitment", "recruitment", "perekrutan", Recruitment.class, () -> RecruitmentRules.BOOK),
    /** "Does this company meet what the licence of a placement company asks?" */
    PLACEMENT_LICENCE(
            "placement-licence",
            "licence of a placement company",
            "izin perusahaan penempatan",
            LicenceApplication.class,
            () -> LicenceRules.BOOK),
    /** "Do the answers show a possible victim of trafficking?" */
    TRAFFICKING_ELEMENTS(
            "trafficking-elements",
            "elements of trafficking",
            "unsur perdagangan orang",
            Screening.class,
            ScreeningInstruments.ELEMENTS::book),
    /** "Does the law give this possible victim of trafficking the service?" */
    VICTIM_SERVICES(
            "victim-services",
            "services to victims of trafficking",
            "layanan bagi korban perdagangan orang",
            ServiceRequest.class,
            () -> ServiceRules.BOOK),
    /** "Does the law give this possible victim of trafficking the protection?" */
    VICTIM_PROTECTION(
            "victim-protection",
            "protection of victims of trafficking",
            "pelindungan korban perdagangan orang",
            ProtectionRequest.class,
            () -> ProtectionRules.BOOK),
    /** "Is this person a migrant worker in the sense of the law?" */
    MIGRANT_WORKER(
            "migrant-worker",
            "migrant worker",
            "Pekerja Migran Indonesia",
            WorkAbroad.class,
            () -> StatusRules.MIGRANT_WORKER),
    /** "Is this person a prospective migrant worker in the sense of the law?" */
    PROSPECTIVE_WORKER(
            "prospective-worker",
            "prospective migrant worker",
            "Calon Pekerja Migran Indonesia",
            WorkAbroad.class,
            () -> StatusRules.PROSPECTIVE_WORKER),
    /** "Has this worker, who goes on their own, reported as the law asks?" */
    INDIVIDUAL_REPORT(
            "individual-report",
            "report of who goes on their own",
            "laporan pekerja perseorangan",
            WorkAbroad.class,
            () -> StatusRules.INDIVIDUAL_REPORT),
    /** "Is this person migrant crew in the sense of the regulation?" */
    MIGRANT_CREW("migrant-crew", "migrant crew", "awak kapal migran", ShipWork.class, () -> StatusRules.MIGRANT_CREW),
    /** "Is this person family of a migrant worker in the sense of the law?" */
    FAMILY_MEMBER(
            "family-member",
            "family of a migrant worker",
            "keluarga Pekerja Migran Indonesia",
            FamilyMember.class,
            () -> StatusRules.FAMILY),
    /** "Is this employment agreement as the law asks?" */
    WORK_CONTRACT(
            "work-contract",
            "employment agreement",
            "perjanjian kerja",
            WorkContract.class,
            () -> ContractRules.CONTRACT),
    /** "Is this extension of an employment agreement as the law asks?" */
    CONTRACT_EXTENSION(
            "contract-extension",
            "extension of an employment agreement",
            "perpanjangan perjanjian kerja",
            ContractExtension.class,
            () -> ContractRules.EXTENSION),
    /** "Are these hours of work and rest of crew within the limits?" */
    CREW_HOURS(
            "crew-hours", "hours of crew", "waktu kerja awak kapal", ShipHours.class, () -> ContractRules.CREW_HOURS),
    /** "Is this worker insured as the law asks?" */
    INSURANCE(
            "insurance",
            "insurance of a worker",
            "jaminan sosial pekerja",
            Insurance.class,
            () -> InsuranceRules.INSURED),
    /** "Does the benefit on the death of this worker go to this person?" */
    DEATH_BENEFIT(
            "death-benefit",
            "benefit on a death",
            "santunan kematian",
            DeathClaim.class,
            () -> InsuranceRules.DEATH_BENEFIT);

    private final String code;
    private final Text display;
    private final Class<?> facts;
    /** Not the book itself, so that naming a question builds no book. */
    private final Supplier<RuleBook<?>> book;

    LegalQuestion(String code, String en, String id, Class<?> facts, Supplier<RuleBook<?>> book) {
        this.code = code;
        this.display = Text.of(en, id);
        this.facts = facts;
        this.book = book;
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
        return facts;
    }

    /**
     * The rule book, built on the first call.
     *
     * @return the book, whose facts are of the type {@link #facts()}
     */
    public RuleBook<?> book() {
        return book.get();
    }
}
