package org.lindung.json.htcds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a document. The standard has sections of fields and leaves it open how often each occurs in a case; here a
 * document is one case of one person, with as many of the rest as there are.
 */
public enum HtcdsSection {
    /** The case and the referral through which it came in. */
    CASE("case", false),
    /** The person whose case it is, with the context of the trafficking. */
    PERSON("person", false),
    /** The consent. */
    CONSENT("consent", false),
    /** Referrals to others. */
    OUTGOING_REFERRAL("outgoingReferrals", true),
    /** What case workers wrote. */
    COMMENT("comments", true),
    /** What happened before: recruitment, transit, exploitation. */
    EVENT("events", true),
    /** Plans of support. */
    SUPPORT_PLAN("supportPlans", true),
    /** Those who are said to have done it, with the fields of a person. */
    PERPETRATOR("perpetrators", true),
    /** Organisations that the rest names. */
    ORGANISATION("organisations", true);

    private final String name;
    private final boolean many;

    HtcdsSection(String name, boolean many) {
        this.name = name;
        this.many = many;
    }

    /**
     * The name in a document.
     *
     * @return the name, {@code outgoingReferrals}
     */
    public String fieldName() {
        return name;
    }

    /**
     * Whether a document can have it more than once.
     *
     * @return false for the case, the person and the consent
     */
    public boolean isMany() {
        return many;
    }

    /**
     * The fields that can stand in it.
     *
     * @return the fields, in the order of the standard
     */
    public List<HtcdsField<?>> fields() {
        return Objects.requireNonNull(Fields.BY_SECTION.get(this));
    }

    /** Made when they are asked for first: the fields know their sections. */
    private static final class Fields {
        static final Map<HtcdsSection, List<HtcdsField<?>>> BY_SECTION = Stream.of(values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        section ->
                                HtcdsField.all().stream().filter(section::has).toList()));
    }

    boolean has(HtcdsField<?> field) {
        return field.section() == this
                || (this == PERPETRATOR
                        && field.section() == PERSON
                        && field.name().startsWith("prs_"));
    }
}
