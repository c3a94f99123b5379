package org.lindung.json;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.area.AreaCode;
import org.lindung.area.AreaLevel;
import org.lindung.area.VillageCode;
import org.lindung.basics.Identifier;
import org.lindung.basics.PartialDate;
import org.lindung.basics.PersonalNumber;
import org.lindung.basics.PublishedCode;
import org.lindung.basics.TextValue;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.Pseudonyms;

/**
 * What one partner gets, at a place of the records. What a type is decides what becomes of its values; of a type that nobody
 * thought of here nothing is copied.
 *
 * @param pseudonyms the partner's
 * @param allowed the kinds of data that the partner may have
 * @param dates how much of a date
 * @param areas the finest areas
 * @param path the place, with {@code *} for every entry of a list, a set or a map
 */
record CopyTerms(Pseudonyms pseudonyms, Set<DataCategory> allowed, DateDetail dates, AreaLevel areas, String path) {

    /** The same at an attribute of a record. */
    CopyTerms inside(String name) {
        return new CopyTerms(pseudonyms, allowed, dates, areas, path + "/" + name);
    }

    /** The same at the entries of a list, a set or a map. */
    CopyTerms entries() {
        return inside("*");
    }

    /** Whether this is the place of a whole record. */
    boolean isOutermost() {
        return path.isEmpty();
    }

    boolean allow(DataCategory category) {
        return category == DataCategory.NOT_PERSONAL || allowed.contains(category);
    }

    String copied(LocalDate day) {
        return dates.of(day);
    }

    String copied(PartialDate date) {
        return dates.of(date);
    }

    /** How texts of a type are copied: numbers as pseudonyms, published codes, and nothing of names and free text. */
    @Nullable
    Function<TextValue, String> ofTexts(Class<? extends TextValue> type) {
        if (Identifier.class.isAssignableFrom(type) || PersonalNumber.class.isAssignableFrom(type)) {
            return number -> pseudonyms.of(number).value();
        } else if (type == VillageCode.class) {
            return village -> area(((VillageCode) village).area());
        } else if (type == AreaCode.class) {
            return area -> area((AreaCode) area);
        }
        return PublishedCode.class.isAssignableFrom(type) ? TextValue::value : null;
    }

    private String area(AreaCode area) {
        return area.noFinerThan(areas).value();
    }
}
