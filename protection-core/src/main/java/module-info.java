/**
 * The protection of migrant workers as a domain: values, rules and their legal sources.
 *
 * <p>Every package is exported. The values are opened to the two libraries that read them by reflection, and to no one
 * else; both are optional.
 */
module org.lindung.core {
    // For the compiler only; nobody needs them at run time.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires jakarta.validation;
    requires org.slf4j;

    exports org.lindung.agreement;
    exports org.lindung.area;
    exports org.lindung.assistance;
    exports org.lindung.audit;
    exports org.lindung.basics;
    exports org.lindung.casework;
    exports org.lindung.code;
    exports org.lindung.consent;
    exports org.lindung.contact;
    exports org.lindung.disclosure;
    exports org.lindung.eligibility;
    exports org.lindung.eligibility.contract;
    exports org.lindung.eligibility.costs;
    exports org.lindung.eligibility.destination;
    exports org.lindung.eligibility.empowerment;
    exports org.lindung.eligibility.grant;
    exports org.lindung.eligibility.insurance;
    exports org.lindung.eligibility.overview;
    exports org.lindung.eligibility.placement;
    exports org.lindung.eligibility.programme;
    exports org.lindung.eligibility.quarantine;
    exports org.lindung.eligibility.recruitment;
    exports org.lindung.eligibility.returning;
    exports org.lindung.eligibility.status;
    exports org.lindung.eligibility.victim;
    exports org.lindung.eligibility.village;
    exports org.lindung.household;
    exports org.lindung.law;
    exports org.lindung.migrant;
    exports org.lindung.party;
    exports org.lindung.privacy;
    exports org.lindung.referral;
    exports org.lindung.retention;
    exports org.lindung.rule;
    exports org.lindung.screening;
    exports org.lindung.shelter;
    exports org.lindung.statistics;
    exports org.lindung.supply;
    exports org.lindung.value;
    exports org.lindung.village;

    opens org.lindung.agreement to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.area to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.assistance to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.audit to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.basics to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.casework to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.code to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.consent to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.contact to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.disclosure to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.contract to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.costs to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.destination to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.empowerment to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.grant to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.insurance to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.overview to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.placement to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.quarantine to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.recruitment to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.returning to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.status to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.victim to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.village to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.household to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.law to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.migrant to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.party to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.privacy to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.referral to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.retention to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.rule to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.screening to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.shelter to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.statistics to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.supply to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.value to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.village to
            org.hibernate.validator,
            tools.jackson.databind;
}
