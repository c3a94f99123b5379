package org.lindung.screening;

import java.util.EnumSet;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How the answers to an instrument are weighed. */
public enum ScreeningMethod implements CodedValue {
    /** Act, means and purpose; no means for a child. UU 21/2007 art. 1 item 1, Palermo Protocol art. 3. */
    ELEMENTS("elements", "act, means and purpose", "tindakan, cara dan tujuan"),
    /** Indicators of trafficking of adults for labour, by dimension and strength (ILO and European Commission, 2009). */
    ADULT_LABOUR("adult-labour", "indicators of adult labour", "indikator kerja orang dewasa"),
    /** Indicators of trafficking of children for labour, by dimension and strength (same source). */
    CHILD_LABOUR("child-labour", "indicators of child labour", "indikator kerja anak");

    private final String code;
    private final Text display;

    ScreeningMethod(String code, String en, String id) {
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

    /** The elements without whose questions the method could not say anything. */
    Set<TraffickingElement> neededElements() {
        return switch (this) {
            case ELEMENTS -> EnumSet.allOf(TraffickingElement.class);
            case ADULT_LABOUR -> EnumSet.noneOf(TraffickingElement.class);
            case CHILD_LABOUR -> EnumSet.of(TraffickingElement.ACT);
        };
    }

    /** The dimensions without whose questions the method could not say anything. */
    Set<Dimension> neededDimensions() {
        return switch (this) {
            case ELEMENTS -> EnumSet.noneOf(Dimension.class);
            case ADULT_LABOUR ->
                EnumSet.of(
                        Dimension.DECEPTIVE_RECRUITMENT,
                        Dimension.COERCIVE_RECRUITMENT,
                        Dimension.EXPLOITATION,
                        Dimension.COERCION);
            case CHILD_LABOUR -> EnumSet.of(Dimension.EXPLOITATION);
        };
    }

    /** Whether the method makes something of such a question. */
    boolean weighs(Counting counting) {
        return switch (this) {
            case ELEMENTS -> !(counting instanceof Counting.ForDimension);
            case ADULT_LABOUR, CHILD_LABOUR -> !(counting instanceof Counting.ForOffence);
        };
    }
}
