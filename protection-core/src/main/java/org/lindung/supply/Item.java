package org.lindung.supply;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.code.Code;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;

/** A kind of goods, or a kit that is put together from others. Local terms: <i>barang</i>, <i>paket</i>. */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Item extends Serializable permits ImmutableItem {
    /**
     * Number in the catalogue.
     *
     * @return the id
     */
    ItemId getId();

    /**
     * What it is called.
     *
     * @return the name in both languages
     */
    Text getName();

    /**
     * In what it is counted, everywhere and always.
     *
     * @return the unit, {@code piece}, {@code box}, {@code L}
     */
    String getUnit();

    /**
     * What one unit of a kit holds, kits again among it.
     *
     * @return the contents; empty for goods that are no kit
     */
    List<ItemQuantity> getContents();

    /**
     * What others call it: tariff numbers, catalogues of partners.
     *
     * @return the codes, each with its system
     */
    Set<Code> getCodes();

    /**
     * Refuses a blank unit.
     *
     * @throws org.lindung.value.InvalidValueException with {@code blank}
     */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getUnit().isBlank(), ValueViolation.BLANK, "/unit")
                .orThrow();
    }

    /**
     * Starts an item.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds items; contents and codes may be left out. */
    final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
