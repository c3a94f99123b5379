package org.lindung.eligibility.status;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Whom the law does not count among migrant workers. Source: UU 18/2017 art. 4(2). */
public enum OutsideGroup implements CodedValue {
    /** Sent or employed by an international body or by the state for official duty; letter a. */
    OFFICIAL_DUTY(
            "official-duty",
            "on official duty for an international body or the state",
            "bertugas resmi untuk badan internasional atau negara"),
    /** Student or trainee abroad; letter b. */
    STUDENT_OR_TRAINEE("student-or-trainee", "student or trainee", "pelajar atau peserta pelatihan"),
    /** Refugee or asylum seeker; letter c. */
    REFUGEE("refugee", "refugee or asylum seeker", "pengungsi atau pencari suaka"),
    /** Investor; letter d. */
    INVESTOR("investor", "investor", "penanam modal"),
    /** Civil servant or local staff at an Indonesian mission; letter e. */
    MISSION_STAFF(
            "mission-staff",
            "civil servant or local staff at an Indonesian mission",
            "aparatur sipil negara atau pegawai setempat di Perwakilan RI"),
    /** Works for an institution that the state budget pays; letter f. */
    STATE_BUDGET(
            "state-budget",
            "works for an institution paid from the state budget",
            "bekerja pada institusi yang dibiayai APBN"),
    /** Has a business of their own abroad; letter g. */
    OWN_BUSINESS("own-business", "has an own business abroad", "mempunyai usaha mandiri di luar negeri"),
    /** None of these. */
    NONE("none", "none of these", "bukan salah satunya");

    private final String code;
    private final Text display;

    OutsideGroup(String code, String en, String id) {
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
}
