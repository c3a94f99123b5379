package org.lindung.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lindung.agreement.AgreementKind;
import org.lindung.area.CountryCode;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.json.NdjsonWriter;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Occupation;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;

/** The documents that are read and written: one of a kilobyte, and a file of lines. */
final class Documents {
    /** A migrant with four papers. */
    static final byte[] MIGRANT = """
            {"formatVersion":1,"id":"NTT-000001","birthDate":"1976-09-12","citizenship":"ID",\
            "education":"junior-secondary",\
            "familyCard":"5303211209760001","homeVillage":"53.03.21.2002","identityDocuments":[{"kind":"passport",\
            "number":"B1234567","nameAsWritten":"Marselinus Meo","birthDateAsWritten":"1976-09-12",\
            "issuingCountry":"ID","issuedOn":"2015-03-02","expiresOn":"2020-03-02"},{"kind":"passport",\
            "number":"C7654321","nameAsWritten":"Marselinus Meo","birthDateAsWritten":"1976-09-12",\
            "issuingCountry":"ID","issuedOn":"2020-02-11","expiresOn":"2025-02-11"},{"kind":"identity-card",\
            "number":"5303211209769002","nameAsWritten":"Marselinus Meo","birthDateAsWritten":"1976-09-12",\
            "issuingCountry":"ID","issuedOn":"2012-05-30"},{"kind":"passport","number":"X7654321",\
            "nameAsWritten":"Marselinus Meo","birthDateAsWritten":"1976-09-12","issuingCountry":"ID",\
            "issuedOn":"2025-01-20","expiresOn":"2035-01-20"}],"maritalStatus":"married","name":"Marselinus Meo",\
            "nik":"5303211209769002","otherNames":["Marsel","Linus Meo"],"phone":"+6281234567890","sex":"male"}""".getBytes(StandardCharsets.UTF_8);

    /** Lines of the file: each of the {@link People} several times under other numbers, so that starting counts for little. */
    static final int ROWS = 8 * People.COUNT;

    private Documents() {}

    /** A line each, as an applicant for placement, in the form that our own writer gives them. */
    static List<PlacementApplicant> applicants() {
        return IntStream.range(0, ROWS)
                .mapToObj(number -> applicant(number, People.KNOWN.get(number % People.COUNT)))
                .toList();
    }

    /** The file. */
    static byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (NdjsonWriter out = NdjsonWriter.to(file)) {
            applicants().forEach(out::write);
        }
        return file.toByteArray();
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "NTT-%06d", number + 1);
    }

    private static PlacementApplicant applicant(int number, KnownDeparture person) {
        return PlacementApplicant.builder()
                .migrant(Migrant.builder()
                        .id(MigrantId.of(id(number)))
                        .name(Answer.known(PersonName.of("Marselinus Meo")))
                        .birthDate(Answer.known(PartialDate.of(person.birthDate())))
                        .sex(Answer.known(number % 3 == 0 ? Sex.MALE : Sex.FEMALE))
                        .maritalStatus(Answer.known(person.maritalStatus()))
                        .education(Answer.known(EducationLevel.PRIMARY))
                        .homeVillage(Answer.known(VillageCode.of("53.03.21.2002")))
                        .build())
                .migration(Migration.builder()
                        .departureDate(Answer.known(People.DAY))
                        .destination(Answer.known(CountryCode.of("TW")))
                        .occupation(Answer.known(Occupation.of("8219")))
                        .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                        .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                        .employerKind(Answer.known(EmployerKind.LEGAL_ENTITY))
                        .build())
                .putAgreements(AgreementKind.PLACEMENT, Answer.known(person.placementAgreement()))
                .putAgreements(AgreementKind.EMPLOYMENT, Answer.known(person.employmentAgreement()))
                .putDocuments(DocumentKind.MARITAL_STATUS_CERTIFICATE, Answer.known(person.maritalCertificate()))
                .putDocuments(DocumentKind.FAMILY_PERMISSION, Answer.known(true))
                .putDocuments(DocumentKind.COMPETENCE_CERTIFICATE, Answer.known(person.competenceCertificate()))
                .putDocuments(DocumentKind.MEDICAL_CERTIFICATE, Answer.known(person.healthy()))
                .putDocuments(DocumentKind.PASSPORT, Answer.known(person.passport()))
                .putDocuments(DocumentKind.WORK_VISA, Answer.known(person.workVisa()))
                .permissionSigner(Answer.known(person.permissionSigner()))
                .permissionCountersigned(Answer.known(person.permissionCountersigned()))
                .healthy(Answer.known(person.healthy()))
                .socialSecurityMember(Answer.known(person.socialSecurityMember()))
                .build();
    }
}
