package org.lindung.eligibility.placement;

import org.lindung.value.Text;

/**
 * What is open about the papers of crew since PP 22/2022: its art. 18 and 34 have lists of their own, which leave out
 * some of the papers of UU 18/2017 art. 13. Whether the law still asks for those is not said.
 */
final class OpenForCrew {
    static final Text OPEN = Text.of(
            "UU 18/2017 art. 13 asks this of every worker; the list for crew in PP 22/2022 leaves it out. "
                    + "Which of the two prevails is not said.",
            "UU 18/2017 Pasal 13 memintanya dari setiap pekerja; daftar bagi awak kapal dalam PP 22/2022 "
                    + "tidak memuatnya. Mana yang berlaku tidak disebutkan.");

    private OpenForCrew() {}
}
