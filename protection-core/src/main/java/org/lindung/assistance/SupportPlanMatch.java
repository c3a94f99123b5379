package org.lindung.assistance;

import java.io.Serializable;
import org.lindung.basics.CodedValue;
import org.lindung.code.Code;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Text;

/**
 * How a type of assistance stands to one of the nine types of support plans of the Human Trafficking Case Data Standard
 * (HTCDS 2.0, field {@code spl_Type}; IOM, CC BY 4.0). The standard gives its types a label and no definition, so the
 * matches are our own reading of the labels.
 *
 * @param closeness how the type of support plan stands to ours
 * @param supportPlan the type of support plan, by its name in the standard
 */
@NotPersonal
public record SupportPlanMatch(Closeness closeness, Code supportPlan) implements Serializable {
    /** The list from which the types of support plans come. */
    public static final String SYSTEM = "htcds-2.0:spl_Type";

    /** How one notion stands to another, seen from ours. */
    public enum Closeness implements CodedValue {
        /** Theirs means the same. */
        EXACT("exact", "means the same", "bermakna sama"),
        /** Theirs means more. */
        BROADER("broader", "means more", "bermakna lebih luas"),
        /** Theirs means a part of it. */
        NARROWER("narrower", "means a part of it", "bermakna lebih sempit");

        private final String code;
        private final Text display;

        Closeness(String code, String en, String id) {
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

    static SupportPlanMatch exact(String name) {
        return new SupportPlanMatch(Closeness.EXACT, Code.of(SYSTEM, name));
    }

    static SupportPlanMatch broader(String name) {
        return new SupportPlanMatch(Closeness.BROADER, Code.of(SYSTEM, name));
    }

    static SupportPlanMatch narrower(String name) {
        return new SupportPlanMatch(Closeness.NARROWER, Code.of(SYSTEM, name));
    }
}
