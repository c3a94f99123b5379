package org.lindung.examples.twoevents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindung.agreement.AgreementId;
import org.lindung.agreement.AgreementKind;
import org.lindung.agreement.AgreementParty;
import org.lindung.agreement.AgreementRole;
import org.lindung.agreement.Funding;
import org.lindung.agreement.TechnicalAgreement;
import org.lindung.agreement.TechnicalAgreementKind;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.code.Code;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.household.Recipient;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.KnownParty;
import org.lindung.rule.Assessment;
import org.lindung.rule.Finding;
import org.lindung.rule.Outcome;
import org.lindung.rule.Question;
import org.lindung.value.Text;
import org.lindung.village.DesmigratifDesignation;
import org.lindung.village.DesmigratifRegister;
import org.lindung.village.DesmigratifService;
import org.lindung.village.ServiceUse;
import org.lindung.village.Village;

/** 2018: an agreement is signed, villages are in its programme, and three people who want to go abroad come for advice. */
final class AgreementAndVillages {
    private static final String DECREE = "686/PPTKK/IV/2017";
    private static final LocalDate SIGNED = LocalDate.of(2018, 2, 19);
    private static final LocalDate VISIT = LocalDate.of(2018, 3, 12);
    static final LocalDate DEPARTURE = LocalDate.of(2018, 7, 2);

    /** Day, place, parties and donor are those of the report; title and objectives say in our own words what it is about. */
    static final TechnicalAgreement AGREEMENT = TechnicalAgreement.builder()
            .id(AgreementId.of("TA-2018"))
            .kind(TechnicalAgreementKind.TECHNICAL_AGREEMENT)
            .title(Text.of(
                    "Protection of migrant workers and action against trafficking in Nusa Tenggara Timur",
                    "Pelindungan pekerja migran dan penanganan perdagangan orang di Nusa Tenggara Timur"))
            .addParties(
                    new AgreementParty(KnownParty.IOM_INDONESIA.id(), AgreementRole.PARTNER),
                    new AgreementParty(KnownParty.MINISTRY_OF_MANPOWER.id(), AgreementRole.PARTNER))
            .signedOn(SIGNED)
            .signedAt("Jakarta")
            .addAreas(Code.of("kemendagri", "53"))
            .addObjectives(
                    Text.of("services for people who prepare to work abroad", "layanan bagi calon pekerja migran"),
                    Text.of("a living for the families in the villages", "penghidupan keluarga di desa asal"))
            .addFunding(new Funding(KnownParty.US_OFFICE_AGAINST_TRAFFICKING.id(), Answer.notAsked()))
            .build();

    static final List<DesmigratifDesignation> DESIGNATIONS = DesmigratifRegister.shipped().designations().stream()
            .filter(designation -> designation.getDecree().equals(Optional.of(DECREE)))
            .toList();

    private static final VillageCode HOME = VillageCode.of("53.01.18.1001");

    static final Village VILLAGE = Village.builder()
            .code(HOME)
            .name("Buraen")
            .designations(DesmigratifRegister.shipped().of(HOME))
            .addServices(
                    DesmigratifService.JOB_MARKET_INFORMATION,
                    DesmigratifService.DOCUMENT_HELP,
                    DesmigratifService.ENTREPRENEURSHIP_TRAINING,
                    DesmigratifService.LEARNING_HOUSE,
                    DesmigratifService.COOPERATIVE_MEMBERSHIP)
            .build();

    private static final MigrantId TOO_YOUNG = MigrantId.of("PROSPECT-1");
    private static final MigrantId NOT_YET_ASKED = MigrantId.of("PROSPECT-2");
    private static final MigrantId READY = MigrantId.of("PROSPECT-3");

    static final List<ServiceUse> SERVICE_USES = List.of(
            use(TOO_YOUNG, DesmigratifService.JOB_MARKET_INFORMATION),
            use(NOT_YET_ASKED, DesmigratifService.JOB_MARKET_INFORMATION),
            use(NOT_YET_ASKED, DesmigratifService.DOCUMENT_HELP),
            use(READY, DesmigratifService.DOCUMENT_HELP),
            use(READY, DesmigratifService.ENTREPRENEURSHIP_TRAINING));

    private AgreementAndVillages() {}

    private static ServiceUse use(MigrantId user, DesmigratifService service) {
        return ServiceUse.builder()
                .user(Recipient.of(user))
                .service(service)
                .village(HOME)
                .day(VISIT)
                .build();
    }

    /** Holds every paper that the law asks of somebody who never married; healthy, insured, with a company. */
    private static PlacementApplicant applicant(MigrantId id, LocalDate birth, Answer<Boolean> medicalCertificate) {
        Map<DocumentKind, Answer<Boolean>> documents = Arrays.stream(DocumentKind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> kind == DocumentKind.MEDICAL_CERTIFICATE ? medicalCertificate : Answer.known(true)));
        return PlacementApplicant.builder()
                .migrant(Migrant.builder()
                        .id(id)
                        .birthDate(Answer.known(PartialDate.of(birth)))
                        .maritalStatus(Answer.known(MaritalStatus.NEVER_MARRIED))
                        .build())
                .migration(Migration.builder()
                        .departureDate(Answer.known(DEPARTURE))
                        .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                        .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                        .build())
                .documents(documents)
                .putAgreements(AgreementKind.PLACEMENT, Answer.known(true))
                .putAgreements(AgreementKind.EMPLOYMENT, Answer.known(true))
                .permissionSigner(Answer.known(PermissionSigner.PARENT))
                .permissionCountersigned(Answer.known(true))
                .healthy(Answer.known(true))
                .socialSecurityMember(Answer.known(true))
                .build();
    }

    static final List<PlacementApplicant> APPLICANTS = List.of(
            applicant(TOO_YOUNG, LocalDate.of(2000, 7, 3), Answer.known(true)),
            applicant(NOT_YET_ASKED, LocalDate.of(1994, 1, 20), Answer.notAsked()),
            applicant(READY, LocalDate.of(1991, 9, 5), Answer.known(true)));

    static void tell(Page page) {
        page.chapter(Text.of("1. An agreement and its villages, 2018", "1. Perjanjian dan desanya, 2018"));
        tellOfTheAgreement(page);
        tellOfTheVillages(page);
        tellOfTheAdvice(page);
    }

    private static void tellOfTheAgreement(Page page) {
        page.say(
                Text.of(
                        "Signed on {day} in {place}: \"{title}\". The parties:",
                        "Ditandatangani pada {day} di {place}: \"{title}\". Para pihak:"),
                Map.of(
                        "day", SIGNED,
                        "place", AGREEMENT.getSignedAt().orElseThrow(),
                        "title", AGREEMENT.getTitle()));
        for (KnownParty party : List.of(KnownParty.IOM_INDONESIA, KnownParty.MINISTRY_OF_MANPOWER)) {
            page.point(Text.of("{party}", "{party}"), Map.of("party", party));
        }
        page.say(
                Text.of(
                        "Funded by the {donor}; the amount is not known. What is recorded says: {status}.",
                        "Didanai oleh {donor}; jumlahnya tidak diketahui. Menurut catatan: {status}."),
                Map.of(
                        "donor",
                        KnownParty.US_OFFICE_AGAINST_TRAFFICKING,
                        "status",
                        AGREEMENT.statusOn(SIGNED.plusDays(1))));
    }

    private static void tellOfTheVillages(Page page) {
        long certain = DESIGNATIONS.stream()
                .filter(designation -> designation.getMatch().certain().isPresent())
                .count();
        long facilitated = DESIGNATIONS.stream()
                .filter(designation -> designation.facilitatedOn(SIGNED).equals(Answer.known(true)))
                .count();
        page.say(
                Text.of(
                        "Decree {decree} named {villages} villages of the province for Desmigratif. {facilitated} are being "
                                + "facilitated that day; for {open} the published name leaves it open which village is meant.",
                        "Keputusan {decree} menyebut {villages} desa di provinsi itu untuk Desmigratif. Pada hari "
                                + "itu {facilitated} difasilitasi; untuk {open} nama yang dimuat belum pasti desa yang mana."),
                Map.of(
                        "decree",
                        DECREE,
                        "villages",
                        DESIGNATIONS.size(),
                        "facilitated",
                        facilitated,
                        "open",
                        DESIGNATIONS.size() - certain));
        page.say(
                Text.of(
                        "One of them, {village}, offers {services} services in {pillars} pillars.",
                        "Salah satunya, {village}, memberi {services} layanan dalam {pillars} pilar."),
                Map.of(
                        "village", VILLAGE.getName().orElseThrow(),
                        "services", VILLAGE.getServices().size(),
                        "pillars", VILLAGE.pillars().size()));
    }

    private static void tellOfTheAdvice(Page page) {
        page.say(
                Text.of(
                        "{people} people ask there: may I be placed abroad, leaving on {day}?",
                        "{people} orang bertanya di sana: bolehkah saya ditempatkan di luar negeri, berangkat {day}?"),
                Map.of("people", APPLICANTS.size(), "day", DEPARTURE));
        for (PlacementApplicant applicant : APPLICANTS) {
            Assessment<PlacementApplicant> answer = PlacementRules.BOOK.assess(applicant, DEPARTURE);
            page.point(
                    Text.of("{who}: {outcome}", "{who}: {outcome}"),
                    Map.of("who", applicant.getMigrant().getId(), "outcome", answer.outcome()));
            if (answer.outcome() == Outcome.NOT_ELIGIBLE) {
                for (Finding<PlacementApplicant> reason : answer.reasons()) {
                    page.detail(
                            Text.of("not met: {demand} ({provisions})", "tidak terpenuhi: {demand} ({provisions})"),
                            Map.of("demand", reason.requirement().title(), "provisions", reason.provisions()));
                }
            }
            for (Question<PlacementApplicant> question : answer.questions()) {
                page.detail(
                        Text.of("to ask next: {question} ({provisions})", "tanyakan: {question} ({provisions})"),
                        Map.of("question", question.fact().question(), "provisions", question.ground()));
            }
        }
    }
}
