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
            "pekerjaan ditulis dengan kode ISCO-08 satu sampai empat angka, seperti 9111"),
    /** A sector that is no section of ISIC in form. */
    SECTOR_FORMAT(
            "sector-format",
            "a sector is the letter of a section of ISIC Rev. 4, A to U",
            "sektor ditulis dengan huruf seksi ISIC Rev. 4, A sampai U"),
    /** Not sixteen digits. */
    FAMILY_CARD_NOT_16_DIGITS(
            "family-card-not-16-digits",
            "the number of a family card is 16 digits",
            "nomor Kartu Keluarga terdiri atas 16 angka"),
    /** A document number with characters that no document carries. */
    DOCUMENT_NUMBER_FORMAT(
            "document-number-format",
            "a document number is 1 to 40 letters, digits, spaces, dots, dashes or slashes",
            "nomor dokumen terdiri atas 1 sampai 40 huruf, angka, spasi, titik, tanda hubung atau garis miring"),
    /** A document number that does not look like one of its kind. */
    DOCUMENT_NUMBER_UNUSUAL(
            "document-number-unusual",
            "this is not how numbers of this kind of document are usually written",
            "nomor jenis dokumen ini biasanya tidak ditulis demikian",
            Severity.WARNING),
    /** A document that expires before it was issued. */
    DOCUMENT_EXPIRES_EARLY(
            "document-expires-early",
            "a document does not expire before it was issued",
            "dokumen tidak berakhir sebelum diterbitkan"),
    /** Not a telephone number. */
    PHONE_FORMAT(
            "phone-format",
            "a telephone number has 7 to 15 digits, as +62 812 3456 7890 or 0812-3456-7890",
            "nomor telepon terdiri atas 7 sampai 15 angka, seperti +62 812 3456 7890 atau 0812-3456-7890"),
    /** A telephone number that could be of any country. */
    PHONE_COUNTRY_MISSING(
            "phone-country-missing",
            "a telephone number starts with 0 if it is Indonesian, else with + and the code of its country",
            "nomor telepon dimulai dengan 0 untuk nomor Indonesia, selain itu dengan + dan kode negaranya"),
    /** A worker who is back before leaving. */
    RETURN_BEFORE_DEPARTURE(
            "return-before-departure",
            "nobody returns before they departed",
            "tidak seorang pun pulang sebelum berangkat"),
    /** A journey of somebody else. */
    MIGRATION_OF_ANOTHER(
            "migration-of-another",
            "this journey is recorded as another person's",
            "perjalanan ini tercatat atas nama orang lain"),
    /** One journey twice in a history. */
    MIGRATION_TWICE(
            "migration-twice",
            "a journey stands in a history once, under a number of its own",
            "perjalanan tercatat satu kali dalam riwayat, dengan nomor tersendiri"),
    /** Two journeys at the same time. */
    MIGRATIONS_OVERLAP(
            "migrations-overlap",
            "this journey began before the one before it ended",
            "perjalanan ini dimulai sebelum perjalanan sebelumnya berakhir",
            Severity.WARNING);

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
