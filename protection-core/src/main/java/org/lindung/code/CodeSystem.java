package org.lindung.code;

import java.io.Serializable;
import org.lindung.value.Invariants;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;

/**
 * What gives codes their meaning, and on whose word.
 *
 * @param id short name or URI, as codes carry it: {@code isco-08}
 * @param version the version of the system
 * @param title what the codes are of
 * @param publisher who decides on the codes
 * @param source from where they were taken
 * @param licence under which terms they may be passed on
 */
public record CodeSystem(String id, String version, Text title, String publisher, String source, String licence)
        implements Serializable {

    /**
     * Refuses blanks.
     *
     * @param id short name or URI
     * @param version the version of the system
     * @param title what the codes are of
     * @param publisher who decides on the codes
     * @param source from where they were taken
     * @param licence under which terms they may be passed on
     */
    public CodeSystem {
        Invariants.check()
                .that(!id.isBlank(), ValueViolation.BLANK, "/id")
                .that(!version.isBlank(), ValueViolation.BLANK, "/version")
                .that(!publisher.isBlank(), ValueViolation.BLANK, "/publisher")
                .that(!source.isBlank(), ValueViolation.BLANK, "/source")
                .that(!licence.isBlank(), ValueViolation.BLANK, "/licence")
                .orThrow();
    }

    @Override
    public String toString() {
        return id;
    }
}
