package org.lindung.eligibility.placement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.agreement.AgreementKind;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.BookCases;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;

/**
 * An applicant as the case tables write one: a cell for every fact, with a code, {@code yes} or {@code no}, a birth date
 * as precise as it is known, or the code of the reason why there is no answer.
 *
 * @param cells the cells by column, all of them
 */
record ApplicantSheet(Map<String, String> cells) {
    /** The column that stands for the age: a sheet says when somebody was born, and the day asked about says the rest. */
    static final String BIRTH_DATE = "birth_date";

    /** Somebody who meets everything that the law asked on any day since 2004. */
    static final ApplicantSheet COMPLETE_FILE =
            new ApplicantSheet(BookCases.table("placement", BookCases.COMPLETE_FILE).rows().stream()
                    .collect(Collectors.toMap(
                            row -> row.cell("fact"), row -> row.cell("value"), (one, two) -> two, LinkedHashMap::new)));

    /** What every applicant of these tests is called, and never to be seen in an answer. */
    static final MigrantId ID = MigrantId.of("CANARY-0001");

    static final PersonName NAME = PersonName.of("Kenaria Invented");
    static final Nik NIK = Nik.of("5301015705809901");

    /** The column of a fact. */
    static String column(Fact<PlacementApplicant, ?> fact) {
        return fact == PlacementFacts.AGE ? BIRTH_DATE : fact.id().replace('-', '_');
    }

    /** The same sheet with other cells. */
    ApplicantSheet with(Map<String, String> changes) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changes.forEach((column, cell) -> {
            if (changed.put(column, cell) == null) {
                throw new IllegalArgumentException("no fact has the column " + column);
            }
        });
        return new ApplicantSheet(changed);
    }

    ApplicantSheet with(String column, String cell) {
        return with(Map.of(column, cell));
    }

    PlacementApplicant applicant() {
        return PlacementApplicant.builder()
                .migrant(Migrant.builder()
                        .id(ID)
                        .name(Answer.known(NAME))
                        .nik(Answer.known(NIK))
                        .birthDate(row().value(BIRTH_DATE, PartialDate::parse))
                        .sex(choice("sex", Sex.class))
                        .maritalStatus(choice("marital_status", MaritalStatus.class))
                        .education(choice("education", EducationLevel.class))
                        .build())
                .migration(Migration.builder()
                        .workerGroup(choice("worker_group", WorkerGroup.class))
                        .channel(choice("placement_channel", PlacementChannel.class))
                        .employerKind(choice("employer_kind", EmployerKind.class))
                        .crewVisaRequired(yesNo("crew_visa_required"))
                        .seafarerIdentityRequired(yesNo("seafarer_identity_required"))
                        .build())
                .documents(Stream.of(DocumentKind.values())
                        .collect(Collectors.toMap(Function.identity(), kind -> yesNo("holds_" + snake(kind)))))
                .agreements(Stream.of(AgreementKind.values())
                        .collect(Collectors.toMap(
                                Function.identity(), kind -> yesNo("signed_" + snake(kind) + "_agreement"))))
                .permissionSigner(choice("permission_signer", PermissionSigner.class))
                .permissionCountersigned(yesNo("permission_countersigned"))
                .healthy(yesNo("healthy"))
                .pregnant(yesNo("pregnant"))
                .socialSecurityMember(yesNo("social_security_member"))
                .build();
    }

    private CaseTable.Row row() {
        return new CaseTable.Row(0, cells);
    }

    private Answer<Boolean> yesNo(String column) {
        return row().yesNo(column);
    }

    private <E extends Enum<E> & CodedValue> Answer<E> choice(String column, Class<E> type) {
        return row().choice(column, type);
    }

    private static String snake(CodedValue value) {
        return value.code().toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
