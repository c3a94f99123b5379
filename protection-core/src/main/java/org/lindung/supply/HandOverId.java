package org.lindung.supply;

import org.lindung.basics.Identifier;

/**
 * Number of a hand-over record. Local term: <i>nomor Berita Acara Serah Terima (BAST)</i>, in the form of an id.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores
 */
public record HandOverId(String value) implements Identifier {
    /**
     * Refuses any other form, and what could be a personal number.
     *
     * @param value the number
     */
    public HandOverId {
        Identifier.check(value);
    }

    /**
     * Makes an id.
     *
     * @param value the number
     * @return the id
     * @throws org.lindung.value.InvalidValueException with {@code id-format} or {@code id-is-personal-number}
     */
    public static HandOverId of(String value) {
        return new HandOverId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
