package org.lindung.migrant;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong or odd with a person's data. */
public enum MigrantViolation implements ViolationCode {
    /** Not sixteen digits. */
    NIK_NOT_16_DIGITS("nik-not-16-digits", "a NIK is 16 digits", "NIK terdiri atas 16 angka"),
    /** The date part is no date in any century. */
    NIK_NO_SUCH_DATE(
            "nik-no-such-date",
            "digits 7 to 12 of a NIK are the birth date, with 40 added to the day for women; these are no date",
            "angka ke-7 sampai ke-12 NIK adalah tanggal lahir, untuk perempuan tanggal ditambah 40; ini bukan tanggal"),
    /** The serial part is 0000. */
    NIK_SERIAL_ZERO(
            "nik-serial-zero",
            "the last four digits of a NIK start at 0001",
            "empat angka terakhir NIK dimulai dari 0001"),
    /** The number says another birth date than the record. */
    NIK_BIRTH_DATE_DIFFERS(
            "nik-birth-date-differs",
            "the birth date in the NIK is another one than the recorded birth date",
            "tanggal lahir dalam NIK berbeda dengan tanggal lahir yang dicatat",
            Severity.WARNING),
    /** The number says another sex than the record. */
    NIK_SEX_DIFFERS(
            "nik-sex-differs",
            "the sex in the NIK is another one than the recorded sex",
            "jenis kelamin dalam NIK berbeda dengan jenis kelamin yang dicatat",
            Severity.WARNING),
    /** A control character in a name. */
    NAME_CONTROL_CHARACTER(
            "name-control-character",
            "a name holds no line breaks or other control characters",
            "nama tidak memuat ganti baris atau karakter kendali lain"),
    /** An occupation code that is not one of ISCO-08 in form. */
    OCCUPATION_FORMAT(
            "occupation-format",
            "an occupation is a code of ISCO-08 with one to four digits, as 9111",
            "pekerjaan ditulis dengan kode ISCO-08 satu sampai empat angka, seperti 9111");

    private final String code;
    private final Text text;
    private final Severity severity;

    MigrantViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    MigrantViolation(String code, String en, String id, Severity severity) {
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
