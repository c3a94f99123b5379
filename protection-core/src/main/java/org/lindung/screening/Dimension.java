package org.lindung.screening;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The dimensions in which the operational indicators of trafficking of the International Labour Office and the European
 * Commission (2009) are grouped; their order is the one of that publication.
 */
public enum Dimension implements CodedValue {
    /** Recruited by lies. */
    DECEPTIVE_RECRUITMENT("deceptive-recruitment", "deceptive recruitment", "perekrutan dengan penipuan"),
    /** Recruited by force. */
    COERCIVE_RECRUITMENT("coercive-recruitment", "coercive recruitment", "perekrutan dengan paksaan"),
    /** Recruited by use of a weak position. */
    RECRUITMENT_BY_VULNERABILITY(
            "recruitment-by-vulnerability",
            "recruitment by abuse of vulnerability",
            "perekrutan dengan penyalahgunaan kerentanan"),
    /** Exploited at work. */
    EXPLOITATION("exploitation", "exploitation at work", "eksploitasi dalam pekerjaan"),
    /** Forced at the place of work. */
    COERCION("coercion", "coercion at the destination", "paksaan di tempat tujuan"),
    /** A weak position used at the place of work. */
    VULNERABILITY_AT_DESTINATION(
            "vulnerability-at-destination",
            "abuse of vulnerability at the destination",
            "penyalahgunaan kerentanan di tempat tujuan");

    private final String code;
    private final Text display;

    Dimension(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }
}
