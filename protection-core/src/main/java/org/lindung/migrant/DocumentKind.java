package org.lindung.migrant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Papers that the placement rules ask for. Agreements are in {@link org.lindung.agreement.AgreementKind}. */
public enum DocumentKind implements CodedValue {
    /** Identity card, <i>KTP</i>. */
    IDENTITY_CARD("identity-card", "identity card (KTP)", "Kartu Tanda Penduduk (KTP)"),
    /** Diploma of the last completed schooling, <i>ijazah</i>. */
    DIPLOMA("diploma", "last school diploma", "ijazah pendidikan terakhir"),
    /** Birth certificate of the civil registry. */
    BIRTH_CERTIFICATE("birth-certificate", "birth certificate", "akta kelahiran"),
    /** Statement that stands in for a birth certificate. */
    BIRTH_STATEMENT("birth-statement", "statement of birth", "surat keterangan kenal lahir"),
    /** Certificate of marital status. */
    MARITAL_STATUS_CERTIFICATE(
            "marital-status-certificate", "certificate of marital status", "surat keterangan status perkawinan"),
    /** Copy of the marriage book. */
    MARRIAGE_BOOK_COPY("marriage-book-copy", "copy of the marriage book", "fotokopi buku nikah"),
    /** Extract of the civil registry's marriage certificate, which is no marriage book. */
    MARRIAGE_CERTIFICATE_EXTRACT(
            "marriage-certificate-extract",
            "extract of the civil registry's marriage certificate",
            "kutipan akta perkawinan"),
    /** Permission of spouse, parent or guardian. */
    FAMILY_PERMISSION("family-permission", "letter of permission of the family", "surat izin keluarga"),
    /** Certificate of work competence. */
    COMPETENCE_CERTIFICATE("competence-certificate", "work competence certificate", "sertifikat kompetensi kerja"),
    /** Health certificate as far as it rests on a medical examination. */
    MEDICAL_CERTIFICATE(
            "medical-certificate",
            "health certificate from a medical examination",
            "surat keterangan sehat hasil pemeriksaan kesehatan"),
    /** Health certificate as far as it rests on a psychological examination. */
    PSYCHOLOGICAL_CERTIFICATE(
            "psychological-certificate",
            "health certificate from a psychological examination",
            "surat keterangan sehat hasil pemeriksaan psikologi"),
    /** Passport. */
    PASSPORT("passport", "passport", "paspor"),
    /** Permit to enter and to work. */
    WORK_VISA("work-visa", "work visa", "Visa Kerja"),
    /** Card of the old law, <i>KTKLN</i>, UU 39/2004 art. 62. */
    OVERSEAS_WORKER_CARD(
            "overseas-worker-card", "overseas worker card (KTKLN)", "Kartu Tenaga Kerja Luar Negeri (KTKLN)"),
    /** Identity book of a seafarer; it does not replace a passport, PP 22/2022 art. 1 item 6. */
    SEAMANS_BOOK("seamans-book", "seaman's book", "Buku Pelaut"),
    /** Proof of membership in the social security programme. */
    SOCIAL_SECURITY_PROOF(
            "social-security-proof", "proof of social security membership", "bukti kepesertaan program Jaminan Sosial"),
    /** Seafarer identity document. */
    SEAFARER_IDENTITY_DOCUMENT("seafarer-identity-document", "seafarer identity document", "dokumen identitas pelaut"),
    /** Certificate of proficiency or of skill of crew. */
    SEAFARER_CERTIFICATE(
            "seafarer-certificate",
            "certificate of proficiency or skill as a seafarer or fisher",
            "sertifikat keahlian dan/atau keterampilan pelaut atau awak kapal perikanan");

    private final String code;
    private final Text display;

    DocumentKind(String code, String en, String id) {
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
