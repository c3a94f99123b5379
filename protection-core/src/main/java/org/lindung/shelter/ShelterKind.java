package org.lindung.shelter;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What kind of house it is. UU 21/2007 art. 52(2) and (3) let governments and social organisations found them; the kinds
 * come from practice as the press and the ministries describe it, and mean nothing for the rights of those inside.
 */
public enum ShelterKind implements CodedValue {
    /** Centre of the Ministry of Social Affairs for people in trouble, <i>Rumah Perlindungan dan Trauma Center</i>. */
    RPTC("rptc", "protection house and trauma centre", "Rumah Perlindungan dan Trauma Center (RPTC)"),
    /** House for children, <i>Rumah Perlindungan Sosial Anak</i>. No rule on it was read. */
    RPSA("rpsa", "protection house for children", "Rumah Perlindungan Sosial Anak (RPSA)"),
    /** House for women, <i>Rumah Perlindungan Sosial Wanita</i>. No rule on it was read. */
    RPSW("rpsw", "protection house for women", "Rumah Perlindungan Sosial Wanita (RPSW)"),
    /** Any other house that governments or social organisations found by UU 21/2007 art. 52. */
    PROTECTION_HOUSE("protection-house", "social protection house", "rumah perlindungan sosial"),
    /** House whose address is kept secret, <i>rumah aman</i>. */
    SAFE_HOUSE("safe-house", "safe house", "rumah aman"),
    /** House of social rehabilitation; several took in people in quarantine in 2020. */
    REHABILITATION_CENTRE("rehabilitation-centre", "social rehabilitation centre", "balai rehabilitasi sosial"),
    /** Where people wait for the way home, as at a one-roof service (LTSA) or an office of the agency (BP2MI). */
    TRANSIT("transit", "transit shelter", "penampungan transit"),
    /** House for migrant workers who come home, <i>Rumah Ramah</i>; Permen P2MI 32/2025, read in secondary sources. */
    RUMAH_RAMAH("rumah-ramah", "welcome house", "Rumah Ramah"),
    /** House of an embassy or consulate. */
    MISSION_SHELTER("mission-shelter", "shelter of a mission abroad", "penampungan perwakilan RI"),
    /** Where people spend their quarantine, as a tower of flats or a hotel. UU 6/2018 art. 8. */
    QUARANTINE_PLACE("quarantine-place", "quarantine place", "tempat karantina");

    private final String code;
    private final Text display;

    ShelterKind(String code, String en, String id) {
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
