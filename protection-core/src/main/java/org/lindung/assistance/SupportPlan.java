package org.lindung.assistance;

import org.lindung.code.Code;
import org.lindung.code.CodeMapping;
import org.lindung.code.MappingKind;

/** A type of support plans of the Human Trafficking Case Data Standard, beside a type of assistance that comes near. */
record SupportPlan(MappingKind kind, String name) {
    private static final String SYSTEM = "htcds-2.0:spl_Type";

    private static final String SOURCE =
            "our own reading of the labels: HTCDS 2.0 gives its types of support plans no definition";

    static SupportPlan exact(String name) {
        return new SupportPlan(MappingKind.EXACT, name);
    }

    static SupportPlan broader(String name) {
        return new SupportPlan(MappingKind.BROADER, name);
    }

    static SupportPlan narrower(String name) {
        return new SupportPlan(MappingKind.NARROWER, name);
    }

    CodeMapping beside(Code type) {
        return new CodeMapping(type, kind, Code.of(SYSTEM, name), SOURCE);
    }
}
