package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lindung.agreement.AgreementKind;
import org.lindung.area.CountryCode;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Nik;
import org.lindung.migrant.Occupation;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are in other people's hands: what they say, and how they are written, does not change. */
class GoldenDocumentTest {
    private static final PlacementApplicant FULL = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("NTT-000417"))
                    .name(Answer.known(PersonName.of("Yuliana")))
                    .nik(Answer.known(Nik.of("5302165203010004")))
                    .birthDate(Answer.known(PartialDate.of(LocalDate.of(2001, 3, 12))))
                    .sex(Answer.known(Sex.FEMALE))
                    .maritalStatus(Answer.known(MaritalStatus.NEVER_MARRIED))
                    .education(Answer.known(EducationLevel.JUNIOR_SECONDARY))
                    .homeVillage(Answer.known(VillageCode.of("53.02.16.2005")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31)))
                    .destination(Answer.known(CountryCode.of("MY")))
                    .occupation(Answer.known(Occupation.of("9111")))
                    .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .employerKind(Answer.known(EmployerKind.LEGAL_ENTITY))
                    .crewVisaRequired(Answer.absent(AbsenceReason.NOT_APPLICABLE))
                    .seafarerIdentityRequired(Answer.absent(AbsenceReason.NOT_APPLICABLE))
                    .build())
            .documents(Map.of(
                    DocumentKind.IDENTITY_CARD, Answer.known(true),
                    DocumentKind.PASSPORT, Answer.known(false),
                    DocumentKind.WORK_VISA, Answer.absent(AbsenceReason.DECLINED),
                    DocumentKind.OVERSEAS_WORKER_CARD, Answer.notAsked()))
            .agreements(Map.of(
                    AgreementKind.PLACEMENT, Answer.known(true),
                    AgreementKind.EMPLOYMENT, Answer.absent(AbsenceReason.ASKED_UNKNOWN)))
            .permissionSigner(Answer.known(PermissionSigner.PARENT))
            .permissionCountersigned(Answer.absent(AbsenceReason.MASKED))
            .healthy(Answer.known(true))
            .pregnant(Answer.absent(AbsenceReason.WITHHELD_FOR_SAFETY))
            .socialSecurityMember(Answer.known(false))
            .build();

    private static final PlacementApplicant SPARSE = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("a"))
                    .birthDate(Answer.known(PartialDate.of(1979)))
                    .build())
            .migration(Migration.builder().build())
            .build();

    @Test
    void a_full_document_stands_as_it_always_stood() throws IOException {
        assertStandsAs("applicant-full.json", FULL);
    }

    @Test
    void a_document_that_says_little_stands_as_it_always_stood() throws IOException {
        assertStandsAs("applicant-sparse.json", SPARSE);
    }

    private static void assertStandsAs(String file, PlacementApplicant applicant) throws IOException {
        byte[] document = resource(file);
        JsonMapper mapper = ProtectionJson.strict();

        assertThat(DocumentReader.strict(PlacementApplicant.class)
                        .read(document)
                        .value())
                .contains(applicant);
        assertThat(DocumentReader.strict(PlacementApplicant.class)
                        .read(new String(document, StandardCharsets.UTF_8))
                        .value())
                .contains(applicant);
        assertThat(mapper.readValue(document, PlacementApplicant.class)).isEqualTo(applicant);
        // these are older than the version in documents
        assertThat(mapper.writeValueAsString(applicant))
                .isEqualTo("{\"formatVersion\":1,"
                        + mapper.readTree(document).toString().substring(1));
    }

    static byte[] resource(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenDocumentTest.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }
}
