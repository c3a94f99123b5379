package org.lindung.examples.benchmarks;

import java.util.function.Function;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Answerer;
import org.lindung.rule.Fact;

/** What the departure rule reads. */
final class DepartureFacts {
    static final Fact<Departure, Age> AGE =
            described("age-at-departure", DataCategory.IDENTITY).age(Departure::birthDate);

    static final Fact<Departure, Boolean> HEALTHY = yesNo("healthy", DataCategory.HEALTH, Departure::healthy);

    static final Fact<Departure, Boolean> COMPETENCE_CERTIFICATE =
            document("competence-certificate", Departure::competenceCertificate);

    static final Fact<Departure, Boolean> PASSPORT = document("passport", Departure::passport);

    static final Fact<Departure, Boolean> WORK_VISA = document("work-visa", Departure::workVisa);

    static final Fact<Departure, Boolean> SOCIAL_SECURITY_MEMBER =
            document("social-security-member", Departure::socialSecurityMember);

    static final Fact<Departure, Boolean> PLACEMENT_AGREEMENT =
            document("placement-agreement", Departure::placementAgreement);

    static final Fact<Departure, Boolean> EMPLOYMENT_AGREEMENT =
            document("employment-agreement", Departure::employmentAgreement);

    static final Fact<Departure, Boolean> MARITAL_CERTIFICATE =
            document("marital-certificate", Departure::maritalCertificate);

    static final Fact<Departure, MaritalStatus> MARITAL_STATUS =
            described("marital-status", DataCategory.FAMILY).choice(MaritalStatus.class, Departure::maritalStatus);

    static final Fact<Departure, PermissionSigner> PERMISSION_SIGNER = described(
                    "permission-signer", DataCategory.FAMILY)
            .choice(PermissionSigner.class, Departure::permissionSigner);

    static final Fact<Departure, Boolean> PERMISSION_COUNTERSIGNED =
            document("permission-countersigned", Departure::permissionCountersigned);

    private static Fact<Departure, Boolean> document(String id, Function<Departure, Answer<Boolean>> reader) {
        return yesNo(id, DataCategory.DOCUMENT, reader);
    }

    private static Fact<Departure, Boolean> yesNo(
            String id, DataCategory category, Function<Departure, Answer<Boolean>> reader) {
        return described(id, category).yesNo(reader);
    }

    private static Fact.Draft described(String id, DataCategory category) {
        return Fact.named(id).answeredBy(Answerer.PERSON).category(category);
    }

    private DepartureFacts() {}
}
