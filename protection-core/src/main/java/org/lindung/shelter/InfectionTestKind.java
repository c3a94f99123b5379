package org.lindung.shelter;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How an infection is looked for. Source: the circulars on arrivals of 2020 to 2023, which name these kinds. */
public enum InfectionTestKind implements CodedValue {
    /** For the virus itself, in a laboratory. */
    PCR("pcr", "PCR test", "tes PCR"),
    /** For antibodies, the rapid test of 2020. */
    RAPID_ANTIBODY("rapid-antibody", "rapid antibody test", "tes cepat antibodi"),
    /** For parts of the virus, at once. */
    RAPID_ANTIGEN("rapid-antigen", "rapid antigen test", "tes cepat antigen");

    private final String code;
    private final Text display;

    InfectionTestKind(String code, String en, String id) {
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
