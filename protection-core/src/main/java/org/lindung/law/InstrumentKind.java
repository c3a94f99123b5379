package org.lindung.law;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Kinds of instruments that a rule can rest on: those of Indonesian law, in the order of UU 12/2011 art. 7 as far as they
 * are used here, and after them the documents of programmes, which bind nobody but their partners, and the guidance of
 * expert bodies, which binds nobody.
 */
public enum InstrumentKind implements CodedValue {
    /** Law, <i>Undang-Undang</i>. */
    UU("uu", "act", "UU", "Law", "Undang-Undang"),
    /** Government regulation, <i>Peraturan Pemerintah</i>. */
    PP("pp", "act", "PP", "Government Regulation", "Peraturan Pemerintah"),
    /** Regulation of the Supreme Court, <i>Peraturan Mahkamah Agung</i>. */
    PERMA("perma", "act", "PERMA", "Regulation of the Supreme Court", "Peraturan Mahkamah Agung"),
    /** Regulation of the agency for migrant workers, <i>Peraturan Badan Pelindungan Pekerja Migran Indonesia</i>. */
    PERATURAN_BP2MI(
            "peraturan-bp2mi",
            "act",
            "Peraturan BP2MI",
            "Regulation of the Agency for Migrant Workers",
            "Peraturan Badan Pelindungan Pekerja Migran Indonesia"),
    /** Regulation of the minister for migrant workers, <i>Peraturan Menteri P2MI</i>. */
    PERMEN_P2MI(
            "permen-p2mi",
            "act",
            "Permen P2MI",
            "Regulation of the Minister for Migrant Workers",
            "Peraturan Menteri Pelindungan Pekerja Migran Indonesia"),
    /** Regulation of the minister of manpower, <i>Peraturan Menteri Ketenagakerjaan</i>. */
    PERMENAKER(
            "permenaker",
            "act",
            "Permenaker",
            "Regulation of the Minister of Manpower",
            "Peraturan Menteri Ketenagakerjaan"),
    /** Decree of the minister of manpower, <i>Keputusan Menteri Ketenagakerjaan</i>. */
    KEPMENAKER(
            "kepmenaker",
            "act",
            "Kepmenaker",
            "Decree of the Minister of Manpower",
            "Keputusan Menteri Ketenagakerjaan"),
    /** Circular of the minister of health, <i>Surat Edaran Menteri Kesehatan</i>. */
    SE_MENKES("se-menkes", "doc", "SE Menkes", "Circular of the Minister of Health", "Surat Edaran Menteri Kesehatan"),
    /** Circular of the first COVID-19 task force, <i>Surat Edaran Gugus Tugas</i>. */
    SE_GUGUS_TUGAS(
            "se-gugus-tugas",
            "doc",
            "SE Gugus Tugas COVID-19",
            "Circular of the first COVID-19 Task Force",
            "Surat Edaran Gugus Tugas Percepatan Penanganan COVID-19"),
    /** Circular of the second COVID-19 task force, <i>Surat Edaran Satgas</i>. */
    SE_SATGAS(
            "se-satgas",
            "doc",
            "SE Satgas COVID-19",
            "Circular of the COVID-19 Task Force",
            "Surat Edaran Satuan Tugas Penanganan COVID-19"),
    /** Addendum to a circular of the second COVID-19 task force, under the number of the circular. */
    ADDENDUM_SE_SATGAS(
            "addendum-se-satgas",
            "doc",
            "Addendum SE Satgas COVID-19",
            "Addendum to a Circular of the COVID-19 Task Force",
            "Addendum Surat Edaran Satuan Tugas Penanganan COVID-19"),
    /** Decision of the head of the second COVID-19 task force, <i>Keputusan Ketua Satgas</i>. */
    SK_SATGAS(
            "sk-satgas",
            "doc",
            "SK Satgas COVID-19",
            "Decision of the Head of the COVID-19 Task Force",
            "Keputusan Ketua Satuan Tugas Penanganan COVID-19"),
    /** Announcement of the government of which no numbered instrument is known; the number is its day and month. */
    PENGUMUMAN("pengumuman", "doc", "Pengumuman", "Government Announcement", "Pengumuman Pemerintah"),
    /** Joint statement with another government; the number is its day and month. */
    PERNYATAAN_BERSAMA(
            "pernyataan-bersama",
            "doc",
            "Pernyataan Bersama",
            "Joint Statement with another Government",
            "Pernyataan Bersama antarpemerintah"),
    /** Decision of the Constitutional Court, <i>Putusan Mahkamah Konstitusi</i>. */
    PUTUSAN_MK("putusan-mk", "judgment", "Putusan MK", "Constitutional Court Decision", "Putusan Mahkamah Konstitusi"),
    /** The document in which partners of a programme say whom it serves with what, <i>dokumen program</i>. Not law. */
    PROGRAMME_DOCUMENT("programme-document", "doc", "Dokumen Program", "Programme Document", "Dokumen Program"),
    /** What an expert body published for those who do the work, <i>panduan</i>. Not law. */
    GUIDANCE("guidance", "doc", "Panduan", "Guidance", "Panduan");

    private final String code;
    private final String documentType;
    private final String abbreviation;
    private final Text display;

    InstrumentKind(String code, String documentType, String abbreviation, String en, String id) {
        this.code = code;
        this.documentType = documentType;
        this.abbreviation = abbreviation;
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

    /**
     * The type of document in the Akoma Ntoso naming convention.
     *
     * @return {@code act}, {@code judgment} or {@code doc}
     */
    String documentType() {
        return documentType;
    }

    /**
     * How lawyers abbreviate the kind in front of number and year.
     *
     * @return {@code UU}, {@code PP}, {@code Putusan MK}, {@code Dokumen Program}
     */
    public String abbreviation() {
        return abbreviation;
    }
}
