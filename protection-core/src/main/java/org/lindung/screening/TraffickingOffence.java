package org.lindung.screening;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_1_2023;
import static org.lindung.law.IndonesianLaw.UU_21_2007;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lindung.basics.CodedValue;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * The articles under which an act of trafficking can fall. Which of them a report names is for whoever makes it, and whether
 * anybody is guilty under it for a court: nothing here decides that.
 *
 * <p>A worker who was exploited abroad was {@link #TAKEN_ABROAD}; {@link #EXPLOITED_IN_INDONESIA} is about exploitation at
 * home.
 */
public enum TraffickingOffence implements CodedValue {
    /** Act, means and purpose, for exploitation in Indonesia. Since 2 January 2026 in the criminal code. */
    EXPLOITED_IN_INDONESIA(
            "exploited-in-indonesia",
            "trafficking for exploitation in Indonesia",
            "perdagangan orang untuk eksploitasi di wilayah Indonesia",
            Reach.WITH_MEANS,
            new Provision(
                    UU_21_2007.article("2").paragraph("1"),
                    Text.of(
                            "Punishes the six acts by the listed means, for exploitation in Indonesia. The article is lost in the copy and was read where it is written out.",
                            "Memidana enam tindakan dengan cara yang disebut, untuk eksploitasi di wilayah Indonesia. Pasal ini hilang dalam salinan dan dibaca dari kutipannya."),
                    SourceKind.SECONDARY,
                    FIRST_EDITION),
            read(
                    UU_1_2023.article("455").paragraph("1"),
                    "The same in the criminal code, which repeals art. 2 of the law of 2007 (art. 622(1) letter q).",
                    "Hal yang sama dalam KUHP, yang mencabut Pasal 2 undang-undang 2007 (Pasal 622 ayat (1) huruf q).")),
    /** Indonesia as the place of exploitation, or on the way to it. */
    BROUGHT_INTO_INDONESIA(
            "brought-into-indonesia",
            "bringing somebody into Indonesia to be exploited",
            "memasukkan orang ke wilayah Indonesia untuk dieksploitasi",
            Reach.WITHOUT_MEANS,
            read(
                    UU_21_2007.article("3"),
                    "Punishes bringing somebody into Indonesia to be exploited there or in another state. No means is named.",
                    "Memidana memasukkan orang ke wilayah Indonesia untuk dieksploitasi di sini atau di negara lain. Cara tidak disebut.")),
    /** What happens to a worker who is exploited abroad. */
    TAKEN_ABROAD(
            "taken-abroad",
            "taking an Indonesian citizen abroad to be exploited",
            "membawa warga negara Indonesia ke luar negeri untuk dieksploitasi",
            Reach.WITHOUT_MEANS,
            read(
                    UU_21_2007.article("4"),
                    "Punishes taking an Indonesian citizen out of Indonesia to be exploited abroad. No means is named.",
                    "Memidana membawa warga negara Indonesia ke luar wilayah Indonesia untuk dieksploitasi di luar negeri. Cara tidak disebut.")),
    /** A child, by a promise or a gift. */
    CHILD_ADOPTED(
            "child-adopted",
            "adoption of a child to exploit it",
            "pengangkatan anak untuk dieksploitasi",
            Reach.CHILDREN,
            read(
                    UU_21_2007.article("5"),
                    "Punishes adoption by a promise or a gift, to exploit the child. No other means is named.",
                    "Memidana pengangkatan anak dengan janji atau pemberian, untuk dieksploitasi. Cara lain tidak disebut.")),
    /** A child, within Indonesia or abroad, who was exploited. */
    CHILD_SENT(
            "child-sent",
            "sending of a child who was exploited",
            "pengiriman anak yang mengakibatkan anak tereksploitasi",
            Reach.CHILDREN,
            read(
                    UU_21_2007.article("6"),
                    "Punishes sending a child within Indonesia or abroad, in whatever way, if the child is exploited.",
                    "Memidana pengiriman anak di dalam atau ke luar negeri dengan cara apa pun yang mengakibatkan anak tereksploitasi."));

    /** Whom an article reaches without any of the means of the definition. */
    private enum Reach {
        WITH_MEANS,
        CHILDREN,
        WITHOUT_MEANS
    }

    private final String code;
    private final Text display;
    private final Reach reach;
    private final List<Provision> provisions;

    TraffickingOffence(String code, String en, String id, Reach reach, Provision... provisions) {
        this.code = code;
        this.display = Text.of(en, id);
        this.reach = reach;
        this.provisions = List.of(provisions);
    }

    private static Provision read(Citation place, String en, String id) {
        return new Provision(place, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
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
     * Where the act stands in the law of a day.
     *
     * @param day the day of the act
     * @return the provision; empty before 19 April 2007
     */
    public Optional<Provision> provisionOn(LocalDate day) {
        return provisions.stream()
                .filter(provision -> provision.isInForceOn(day))
                .reduce((former, later) -> later);
    }

    /**
     * Where the act has stood.
     *
     * @return the provisions of all days, oldest first
     */
    public List<Provision> provisions() {
        return provisions;
    }

    /** Whether the article reaches adults too without asking for any of the means of the definition. */
    boolean reachesAdultsWithoutMeans() {
        return reach == Reach.WITHOUT_MEANS;
    }
}
