package org.lindung.testkit;

import java.util.List;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.Sex;

/** Names for invented people: about one in three has a single one, as many people in Indonesia do. */
final class Names {
    private static final int SINGLE_IN_THOUSAND = 340;
    private static final List<String> FEMALE = part("female");
    private static final List<String> MALE = part("male");
    private static final List<String> SECOND = part("second");

    private Names() {}

    private static List<String> part(String part) {
        return Table.rows("names.csv", 2).stream()
                .filter(row -> row.get(0).equals(part))
                .map(row -> row.get(1))
                .toList();
    }

    static PersonName draw(Chance chance, Sex sex) {
        String given = chance.oneOf(sex == Sex.FEMALE ? FEMALE : MALE);
        return PersonName.of(chance.inThousand(SINGLE_IN_THOUSAND) ? given : given + " " + chance.oneOf(SECOND));
    }
}
