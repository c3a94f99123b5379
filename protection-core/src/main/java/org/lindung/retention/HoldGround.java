package org.lindung.retention;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.law.IndonesianLaw.UU_27_2022;

import java.util.List;
import org.lindung.basics.CodedValue;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * Why data is kept although it might be due. UU 27/2022 art. 50(1) lifts duties to erase for four interests; the two that
 * matter to people who migrated are here, the defence of the state and the supervision of banks are not.
 */
public enum HoldGround implements CodedValue {
    /**
     * An investigation, prosecution or trial of trafficking. Whoever hinders it on purpose commits a crime; that the identity
     * of the victim is secret does not change by it.
     */
    TRAFFICKING_PROCEEDINGS(
            "trafficking-proceedings",
            "criminal proceedings on trafficking",
            "proses pidana perdagangan orang",
            of(
                    UU_21_2007.article("22"),
                    "Hindering the investigation, prosecution or trial of trafficking on purpose is a crime.",
                    "Sengaja merintangi penyidikan, penuntutan, atau pemeriksaan perkara perdagangan orang dipidana."),
            Place.LAW_ENFORCEMENT),
    /** Inquiry, investigation and prosecution of another crime (explanation of UU 27/2022 art. 15(1) letter b). */
    CRIMINAL_PROCEEDINGS(
            "criminal-proceedings", "other criminal proceedings", "proses pidana lainnya", Place.LAW_ENFORCEMENT),
    /** Civil registration, social security, taxes and the like (explanation of UU 27/2022 art. 15(1) letter c). */
    STATE_ADMINISTRATION(
            "state-administration",
            "public interest in the administration of the state",
            "kepentingan umum dalam rangka penyelenggaraan negara",
            of(
                    UU_27_2022.article("50").paragraph("1").letter("c"),
                    "The duties to end, erase and destroy on request do not hold for the public interest of state administration.",
                    "Kewajiban mengakhiri, menghapus, dan memusnahkan atas permintaan dikecualikan untuk kepentingan umum penyelenggaraan negara.")),
    /** Proceedings that are not about a crime, as on wages, or a complaint. Whether they stop an erasure is open. */
    OTHER_PROCEEDINGS(
            "other-proceedings",
            "proceedings that are not criminal ones",
            "proses hukum selain pidana",
            of(
                    UU_27_2022.article("44").paragraph("1").letter("c"),
                    "Data that has nothing to do with settling a case at law is destroyed.",
                    "Data yang tidak berkaitan dengan penyelesaian proses hukum suatu perkara dimusnahkan.")),
    /** Another law wants the data to be kept; the hold says which. */
    OTHER_LAW(
            "other-law",
            "another law",
            "peraturan perundang-undangan lain",
            of(
                    UU_27_2022.article("16").paragraph("2").letter("g"),
                    "Data is destroyed or erased after the retention period or on request, unless laws determine otherwise.",
                    "Data dimusnahkan dan/atau dihapus setelah masa retensi berakhir atau atas permintaan, kecuali ditentukan lain oleh peraturan."));

    private final String code;
    private final Text display;
    private final List<Provision> provisions;

    HoldGround(String code, String en, String id, Provision... provisions) {
        this.code = code;
        this.display = Text.of(en, id);
        this.provisions = List.of(provisions);
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
     * What the ground rests on.
     *
     * @return the provisions; a hold under {@link #OTHER_LAW} adds its own
     */
    public List<Provision> provisions() {
        return provisions;
    }

    private static Provision of(Citation citation, String en, String id) {
        return new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
    }

    private static final class Place {
        static final Provision LAW_ENFORCEMENT = of(
                UU_27_2022.article("50").paragraph("1").letter("b"),
                "The duties to end, erase and destroy on request do not hold for law enforcement.",
                "Kewajiban mengakhiri, menghapus, dan memusnahkan atas permintaan dikecualikan untuk proses penegakan hukum.");
    }
}
