package org.lindung.household;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a household. */
public enum HouseholdViolation implements ViolationCode {
    /** One person under two numbers, or one number twice. */
    MEMBER_TWICE(
            "member-twice",
            "a person is in a household once",
            "seseorang tercatat satu kali dalam satu rumah tangga",
            Severity.ERROR),
    /** A number that no member has. */
    MEMBER_UNKNOWN(
            "member-unknown", "this is no member of the household", "ini bukan anggota rumah tangga", Severity.ERROR),
    /** Member twice on one day. */
    MEMBERSHIPS_OVERLAP(
            "memberships-overlap",
            "a person is a member once on one day",
            "seseorang menjadi anggota satu kali pada satu hari",
            Severity.ERROR),
    /** Two heads on one day. */
    HEADS_OVERLAP(
            "heads-overlap",
            "a household has one head on one day",
            "rumah tangga memiliki satu kepala keluarga pada satu hari",
            Severity.ERROR),
    /** Two homes on one day. */
    RESIDENCES_OVERLAP(
            "residences-overlap",
            "a household lives in one village on one day",
            "rumah tangga tinggal di satu desa pada satu hari",
            Severity.ERROR),
    /** Related to oneself. */
    TIE_TO_ONESELF(
            "tie-to-oneself",
            "nobody is their own relative",
            "tidak seorang pun menjadi kerabat dirinya sendiri",
            Severity.ERROR),
    /** The same tie of the same two people twice on one day. */
    TIES_OVERLAP(
            "ties-overlap",
            "the same tie of two people stands once on one day",
            "hubungan yang sama antara dua orang tercatat satu kali pada satu hari",
            Severity.ERROR),
    /** Leaving without being there. */
    NOT_A_MEMBER_THAT_DAY(
            "not-a-member-that-day",
            "who leaves was a member the day before",
            "yang keluar adalah anggota pada hari sebelumnya",
            Severity.ERROR);

    private final String code;
    private final Text text;
    private final Severity severity;

    HouseholdViolation(String code, String en, String id, Severity severity) {
        this.code = code;
        this.text = Text.of(en, id);
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
