package org.lindung.eligibility.placement;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * What PP 22/2022 is to UU 18/2017, which ranks above it. The law itself leaves crew to a regulation, so that the
 * regulation's demands can take the place of the law's; whatever does cites the delegation.
 *
 * <p>Its lists in art. 18 and 34 leave out some of the papers of UU 18/2017 art. 13. Whether the law still asks for those
 * is not said.
 */
final class CrewRegulation {
    static final Provision ARTICLE_64 = new Provision(
            UU_18_2017.article("64"),
            Text.of(
                    "Further rules on placing and protecting the crew of ships and of fishing vessels are made by government regulation.",
                    "Penempatan dan pelindungan pelaut awak kapal dan pelaut perikanan diatur lebih lanjut dengan Peraturan Pemerintah."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    static final Text LEAVES_IT_OUT = Text.of(
            "UU 18/2017 art. 13 asks this of every worker; the list for crew in PP 22/2022 leaves it out. "
                    + "Which of the two prevails is not said.",
            "UU 18/2017 Pasal 13 memintanya dari setiap pekerja; daftar bagi awak kapal dalam PP 22/2022 "
                    + "tidak memuatnya. Mana yang berlaku tidak disebutkan.");

    private CrewRegulation() {}
}
