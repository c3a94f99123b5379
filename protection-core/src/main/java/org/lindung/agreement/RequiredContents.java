package org.lindung.agreement;

import static org.lindung.agreement.ClauseKind.ACCOMMODATION;
import static org.lindung.agreement.ClauseKind.BONUS;
import static org.lindung.agreement.ClauseKind.BREACH;
import static org.lindung.agreement.ClauseKind.DAILY_REST;
import static org.lindung.agreement.ClauseKind.DEPARTURE;
import static org.lindung.agreement.ClauseKind.DISPUTE_SETTLEMENT;
import static org.lindung.agreement.ClauseKind.EMPLOYER_ADDRESS;
import static org.lindung.agreement.ClauseKind.EMPLOYER_NAME;
import static org.lindung.agreement.ClauseKind.EMPLOYER_NUMBER;
import static org.lindung.agreement.ClauseKind.EMPLOYER_PROFILE;
import static org.lindung.agreement.ClauseKind.FACILITIES;
import static org.lindung.agreement.ClauseKind.FOOD;
import static org.lindung.agreement.ClauseKind.GUARANTEE;
import static org.lindung.agreement.ClauseKind.INSURANCE;
import static org.lindung.agreement.ClauseKind.JOB;
import static org.lindung.agreement.ClauseKind.LEAVE;
import static org.lindung.agreement.ClauseKind.LEAVE_PAY;
import static org.lindung.agreement.ClauseKind.OVERTIME;
import static org.lindung.agreement.ClauseKind.PLACEMENT_COMPANY_ADDRESS;
import static org.lindung.agreement.ClauseKind.PLACEMENT_COMPANY_NAME;
import static org.lindung.agreement.ClauseKind.PLACEMENT_COST;
import static org.lindung.agreement.ClauseKind.PLACE_AND_DAY_OF_SIGNING;
import static org.lindung.agreement.ClauseKind.PROTECTION_ON_BOARD;
import static org.lindung.agreement.ClauseKind.RESPONSIBILITY;
import static org.lindung.agreement.ClauseKind.REST_DAYS;
import static org.lindung.agreement.ClauseKind.RETURN_TRAVEL;
import static org.lindung.agreement.ClauseKind.RIGHTS_AND_DUTIES;
import static org.lindung.agreement.ClauseKind.SAFETY;
import static org.lindung.agreement.ClauseKind.SAILING_ZONE;
import static org.lindung.agreement.ClauseKind.SEAFARER_NUMBER;
import static org.lindung.agreement.ClauseKind.SIGNATURES;
import static org.lindung.agreement.ClauseKind.TERM;
import static org.lindung.agreement.ClauseKind.VESSEL;
import static org.lindung.agreement.ClauseKind.WAGE;
import static org.lindung.agreement.ClauseKind.WAGE_PAYMENT;
import static org.lindung.agreement.ClauseKind.WORKER_ADDRESS;
import static org.lindung.agreement.ClauseKind.WORKER_AGE;
import static org.lindung.agreement.ClauseKind.WORKER_MARITAL_STATUS;
import static org.lindung.agreement.ClauseKind.WORKER_NAME;
import static org.lindung.agreement.ClauseKind.WORKER_PASSPORT;
import static org.lindung.agreement.ClauseKind.WORKER_SEX;
import static org.lindung.agreement.ClauseKind.WORKING_HOURS;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lindung.basics.DateRange;
import org.lindung.law.Citation;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.migrant.WorkerGroup;

/**
 * What the laws want to be in workers' agreements.
 *
 * <p>UU 18/2017 lists contents of employment agreements only; those of placement agreements are left to regulations that
 * were not read. One item of PP 22/2022 art. 33(2) (letter j) is lost in the copy that was read. The reference to a
 * collective agreement (art. 17(2) letter j) is wanted only if there is one, and is not asked for here. For crew before
 * PP 22/2022 no list was read.
 */
final class RequiredContents {
    private static final Contents OLD_PLACEMENT = contents(
                    AgreementKind.PLACEMENT,
                    Optional.empty(),
                    UU_39_2004,
                    UU_39_2004.article("52").paragraph("2"))
            .letter("a", "who places the worker", "siapa yang menempatkan")
            .each(PLACEMENT_COMPANY_NAME, PLACEMENT_COMPANY_ADDRESS)
            .letter("b", "who the worker is", "siapa calon pekerja")
            .each(WORKER_NAME, WORKER_SEX, WORKER_AGE, WORKER_MARITAL_STATUS, WORKER_ADDRESS)
            .letter("c", "who the employer will be", "siapa calon pengguna")
            .each(EMPLOYER_NAME, EMPLOYER_ADDRESS)
            .letter("d", "rights and duties of both sides", "hak dan kewajiban kedua pihak")
            .each(RIGHTS_AND_DUTIES)
            .letter("e", "the job that the employer asked for", "pekerjaan yang diminta pengguna")
            .each(JOB)
            .letter("f", "what is guaranteed if the employer fails", "jaminan bila pengguna lalai")
            .each(GUARANTEE)
            .letter("g", "when the worker leaves", "kapan pekerja berangkat")
            .each(DEPARTURE)
            .letter("h", "what the worker pays and how", "biaya bagi pekerja dan cara membayarnya")
            .each(PLACEMENT_COST)
            .letter("i", "who sees to problems", "siapa yang mengurus masalah")
            .each(RESPONSIBILITY)
            .letter("j", "what follows a breach", "akibat bila dilanggar")
            .each(BREACH)
            .letter("k", "signatures", "tanda tangan")
            .each(SIGNATURES);

    private static final Contents OLD_EMPLOYMENT = contents(
                    AgreementKind.EMPLOYMENT,
                    Optional.empty(),
                    UU_39_2004,
                    UU_39_2004.article("55").paragraph("5"))
            .letter("a", "who the employer is", "siapa pengguna")
            .each(EMPLOYER_NAME, EMPLOYER_ADDRESS)
            .letter("b", "who the worker is", "siapa pekerja")
            .each(WORKER_NAME, WORKER_ADDRESS)
            .letter("c", "the job", "jabatan atau pekerjaan")
            .each(JOB)
            .letter("d", "rights and duties of both sides", "hak dan kewajiban kedua pihak")
            .each(RIGHTS_AND_DUTIES)
            .letter("e", "conditions of work", "syarat-syarat kerja")
            .each(WORKING_HOURS, WAGE, WAGE_PAYMENT, LEAVE)
            .oneOf(REST_DAYS, DAILY_REST)
            .oneOf(FACILITIES, ACCOMMODATION, FOOD)
            .each(INSURANCE)
            .letter("f", "how long it binds", "berapa lama berlaku")
            .each(TERM);

    private static final Contents EMPLOYMENT = contents(
                    AgreementKind.EMPLOYMENT,
                    Optional.empty(),
                    UU_18_2017,
                    UU_18_2017.article("15").paragraph("2"))
            .letter("a", "who the employer is and where to find them", "siapa pemberi kerja dan di mana")
            .each(EMPLOYER_NAME, EMPLOYER_PROFILE, EMPLOYER_ADDRESS)
            .letter("b", "who the worker is", "siapa pekerja")
            .each(WORKER_NAME, WORKER_ADDRESS)
            .letter("c", "the job", "jabatan atau pekerjaan")
            .each(JOB)
            .letter("d", "rights and duties of both sides", "hak dan kewajiban kedua pihak")
            .each(RIGHTS_AND_DUTIES)
            .letter("e", "conditions of work", "syarat-syarat kerja")
            .each(WORKING_HOURS, WAGE, WAGE_PAYMENT, LEAVE)
            .oneOf(REST_DAYS, DAILY_REST)
            .oneOf(FACILITIES, ACCOMMODATION, FOOD)
            .each(INSURANCE)
            .letter("f", "how long it binds", "berapa lama berlaku")
            .each(TERM)
            .letter("g", "safety while at work", "keselamatan selama bekerja")
            .each(SAFETY);

    private static final Contents MERCHANT_CREW = crew(WorkerGroup.MERCHANT_CREW, "17")
            .letter("a", "who the crew member is", "siapa awak kapal")
            .each(WORKER_NAME, WORKER_AGE, SEAFARER_NUMBER, WORKER_PASSPORT, WORKER_ADDRESS)
            .conditions()
            .letter("h", "position or rank on board", "jabatan di kapal")
            .each(JOB)
            .letter("i", "the way home", "pemulangan")
            .each(RETURN_TRAVEL)
            .letter("k", "how disputes are settled", "penyelesaian sengketa")
            .each(DISPUTE_SETTLEMENT)
            .letter("l", "how long it binds", "berapa lama berlaku")
            .each(TERM);

    private static final Contents FISHING_CREW = crew(WorkerGroup.FISHING_CREW, "33")
            .letter("a", "who the crew member is", "siapa awak kapal")
            .each(WORKER_NAME, WORKER_AGE, WORKER_PASSPORT, WORKER_ADDRESS)
            .conditions()
            .letter("h", "where the vessel sails", "wilayah pelayaran")
            .each(SAILING_ZONE)
            .letter("i", "position or rank and work on board", "jabatan dan pekerjaan di kapal")
            .each(JOB)
            .letter("k", "protection on board", "pelindungan di kapal")
            .each(PROTECTION_ON_BOARD)
            .letter("l", "the way home", "pemulangan")
            .each(RETURN_TRAVEL)
            .letter("m", "how disputes are settled", "penyelesaian sengketa")
            .each(DISPUTE_SETTLEMENT)
            .letter("n", "how long it binds", "berapa lama berlaku")
            .each(TERM);

    private static final List<Contents> ALL =
            List.of(OLD_PLACEMENT, OLD_EMPLOYMENT, EMPLOYMENT, MERCHANT_CREW, FISHING_CREW);

    private RequiredContents() {}

    /** What all lists want. */
    static List<RequiredContent> known() {
        return ALL.stream().flatMap(contents -> contents.required.stream()).toList();
    }

    /** What the law of a day wants of an agreement, held against what is recorded. */
    static ContentCheck check(WorkerAgreement agreement, LocalDate asOf) {
        List<RequiredContent> required = ALL.stream()
                .filter(contents -> contents.fit(agreement, asOf))
                .flatMap(contents -> contents.required.stream())
                .toList();
        Set<ClauseKind> recorded = recorded(agreement);
        return new ContentCheck(
                asOf,
                required,
                required.stream()
                        .filter(content -> content.oneOf().stream().noneMatch(recorded::contains))
                        .toList());
    }

    private static Set<ClauseKind> recorded(WorkerAgreement agreement) {
        Set<ClauseKind> recorded = EnumSet.noneOf(ClauseKind.class);
        agreement.getClauses().forEach(clause -> recorded.add(clause.kind()));
        if (agreement.getSignedOn().isPresent()) {
            recorded.add(SIGNATURES);
            agreement.getSignedAt().ifPresent(town -> recorded.add(PLACE_AND_DAY_OF_SIGNING));
        }
        if (agreement.getTerm().isPresent()) {
            recorded.add(TERM);
        }
        return recorded;
    }

    private static Contents crew(WorkerGroup group, String article) {
        return contents(
                AgreementKind.SEA_EMPLOYMENT,
                Optional.of(group),
                PP_22_2022,
                PP_22_2022.article(article).paragraph("2"));
    }

    private static Contents contents(
            AgreementKind kind, Optional<WorkerGroup> group, LegalInstrument instrument, Citation list) {
        return new Contents(kind, group, instrument.inForce(), list);
    }

    /** The contents that one list of the law wants, written down letter by letter. */
    private static final class Contents {
        private final AgreementKind kind;
        private final Optional<WorkerGroup> group;
        private final DateRange inForce;
        private final Citation list;
        private final List<RequiredContent> required = new ArrayList<>();
        private Provision letter;

        Contents(AgreementKind kind, Optional<WorkerGroup> group, DateRange inForce, Citation list) {
            this.kind = kind;
            this.group = group;
            this.inForce = inForce;
            this.list = list;
            this.letter = AgreementLaw.read(list, "contents", "isi");
        }

        boolean fit(WorkerAgreement agreement, LocalDate asOf) {
            return agreement.getKind() == kind
                    && inForce.contains(asOf)
                    && (group.isEmpty() || group.equals(agreement.getWorkerGroup()));
        }

        Contents letter(String name, String en, String id) {
            letter = AgreementLaw.read(
                    list.letter(name), "The agreement says: " + en + ".", "Perjanjian memuat: " + id + ".");
            return this;
        }

        Contents each(ClauseKind... kinds) {
            for (ClauseKind wanted : kinds) {
                oneOf(wanted);
            }
            return this;
        }

        Contents oneOf(ClauseKind... kinds) {
            required.add(new RequiredContent(List.of(kinds), letter));
            return this;
        }

        /** Letters b to g, which merchant and fishing crew have in common. */
        Contents conditions() {
            return letter("b", "who the employer or principal is", "siapa pemberi kerja atau prinsipal")
                    .each(EMPLOYER_NAME, EMPLOYER_NUMBER, EMPLOYER_ADDRESS)
                    .letter("c", "who answers for the placement company", "siapa penanggung jawab perusahaan")
                    .each(PLACEMENT_COMPANY_NAME, PLACEMENT_COMPANY_ADDRESS)
                    .letter("d", "which vessel it is", "kapal yang mana")
                    .each(VESSEL)
                    .letter("e", "rights and duties of both sides", "hak dan kewajiban kedua pihak")
                    .each(RIGHTS_AND_DUTIES)
                    .letter("f", "conditions of work", "syarat-syarat kerja")
                    .each(WORKING_HOURS)
                    .oneOf(REST_DAYS, DAILY_REST)
                    .each(LEAVE, WAGE, WAGE_PAYMENT, OVERTIME, LEAVE_PAY, BONUS, ACCOMMODATION)
                    .each(FACILITIES, FOOD, INSURANCE)
                    .letter("g", "where and when it was signed", "di mana dan kapan ditandatangani")
                    .each(PLACE_AND_DAY_OF_SIGNING);
        }
    }
}
