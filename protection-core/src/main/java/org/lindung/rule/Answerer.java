package org.lindung.rule;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Who can answer a question. The engine knows one: the person whom the question is about. Offices and others are named by
 * whoever writes the rules of a country.
 *
 * @param code the stable code, in kebab case
 * @param display the name for people
 * @param distance how far the way to them is
 */
public record Answerer(String code, Text display, Distance distance) implements CodedValue {
    /** The person the question is about. */
    public static final Answerer PERSON =
            new Answerer("person", Text.of("the person", "yang bersangkutan"), Distance.PRESENT);

    /** How far the way to an answer is, nearest first; questions are ranked by it. */
    public enum Distance {
        /** In the room. */
        PRESENT,
        /** In the family, the village or the urban village. */
        NEARBY,
        /** In the regency, the city or the province. */
        IN_THE_REGION,
        /** Anywhere in the country. */
        IN_THE_COUNTRY,
        /** In another country. */
        ABROAD
    }
}
