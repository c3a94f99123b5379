package org.lindung.code;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How a code of another system stands to the one that is mapped; the three match properties of SKOS that are needed. */
public enum MappingKind implements CodedValue {
    /** The two mean the same, {@code skos:exactMatch}. */
    EXACT("exact", "the same", "sama"),
    /** The other one means more, {@code skos:broadMatch}: what is told by it is true, and less exact. */
    BROADER("broader", "broader", "lebih luas"),
    /** The other one means less, {@code skos:narrowMatch}: it must not be chosen without knowing more. */
    NARROWER("narrower", "narrower", "lebih sempit");

    private final String code;
    private final Text display;

    MappingKind(String code, String en, String id) {
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

    /**
     * The kind seen from the other code.
     *
     * @return broader for narrower and the other way round
     */
    public MappingKind inverse() {
        return switch (this) {
            case EXACT -> EXACT;
            case BROADER -> NARROWER;
            case NARROWER -> BROADER;
        };
    }
}
