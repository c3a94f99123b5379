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
    exports org.lindung.basics;
    exports org.lindung.eligibility;
    exports org.lindung.eligibility.placement;
    exports org.lindung.law;
    exports org.lindung.migrant;
    exports org.lindung.party;
    exports org.lindung.privacy;
    exports org.lindung.rule;
    exports org.lindung.value;

    opens org.lindung.agreement to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.area to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.basics to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.eligibility.placement to
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
    opens org.lindung.rule to
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.lindung.value to
            org.hibernate.validator,
            tools.jackson.databind;
}
