package org.lindung.contact;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/**
 * What can be wrong with a plan of contact, and why somebody may not be reached in a way. What was not recorded says what to
 * ask; what was refused says so, since nobody is pressed twice. None says what the person wants kept quiet.
 */
public enum ContactViolation implements ViolationCode {
    /** Hours of no day of the week. */
    CONTACT_HOURS_EMPTY(
            "contact-hours-empty", "hours are of at least one day", "jam dihubungi menyebut paling sedikit satu hari"),
    /** The hours end before they start. */
    CONTACT_HOURS_REVERSED(
            "contact-hours-reversed",
            "hours end after they start; hours over midnight are two entries",
            "jam dihubungi berakhir setelah mulai; jam yang melewati tengah malam ditulis dua kali"),
    /** The plan ends before it starts. */
    CONTACT_PLAN_ENDS_BEFORE_RECORDED(
            "contact-plan-ends-before-recorded",
            "a plan of contact does not end before the day on which it was recorded",
            "rencana kontak tidak berakhir sebelum hari pencatatannya"),
    /** Silence about what is about nobody means nothing. */
    CONTACT_MATTER_NOT_PERSONAL(
            "contact-matter-not-personal",
            "what must not be mentioned is personal data of some kind",
            "hal yang tidak boleh disebut adalah suatu jenis data pribadi"),
    /** No name under which somebody calls. */
    NEUTRAL_NAME_FORMAT(
            "neutral-name-format",
            "a neutral name has 1 to 60 letters and starts with one; spaces, dots, dashes and apostrophes may follow",
            "nama samaran terdiri atas 1 sampai 60 huruf dan diawali huruf; boleh diikuti spasi, titik, tanda hubung dan apostrof"),
    /** No telephone number of an office. */
    CONTACT_TELEPHONE_FORMAT(
            "contact-telephone-format",
            "a telephone number to call back has 3 to 15 digits, with spaces, dashes and a plus",
            "nomor telepon untuk dihubungi kembali terdiri atas 3 sampai 15 angka, dengan spasi, tanda hubung dan tanda tambah"),

    /** Nobody of whom the answer is needed was asked. */
    CONTACT_NOT_ASKED(
            "contact-not-asked",
            "nobody recorded how to reach the person safely; ask {voice}",
            "belum tercatat bagaimana yang bersangkutan dapat dihubungi dengan aman; tanyakan kepada {voice}"),
    /** For a child an adult answers too, and whether it is a child is not known. */
    CONTACT_AGE_NOT_RECORDED(
            "contact-age-not-recorded",
            "the person may be a child; ask for the year of birth, or an adult who answers for the child",
            "yang bersangkutan mungkin masih anak; tanyakan tahun lahirnya, atau orang dewasa yang bertanggung jawab atas anak"),
    /** The agreed time of the plan is over. */
    CONTACT_PLAN_ENDED(
            "contact-plan-ended",
            "this plan of contact has ended; when you meet next, ask again {voice}",
            "rencana kontak ini telah berakhir; pada pertemuan berikutnya, tanyakan lagi kepada {voice}"),
    /** Somebody said no, or there is no such way. */
    CONTACT_CHANNEL_NOT_ALLOWED(
            "contact-channel-not-allowed", "this way is not allowed: {channel}", "cara ini tidak diizinkan: {channel}"),
    /** Nobody knows whether the way is safe. */
    CONTACT_CHANNEL_NOT_RECORDED(
            "contact-channel-not-recorded",
            "nobody recorded whether this way is safe: {channel}; ask who else reads, hears or sees it",
            "belum tercatat apakah cara ini aman: {channel}; tanyakan siapa lagi yang membaca, mendengar atau melihatnya"),
    /** The answer was refused, or is withheld. */
    CONTACT_DECLINED(
            "contact-declined",
            "this was left unanswered on purpose, so this way is not allowed; do not press for an answer",
            "hal ini sengaja tidak dijawab, sehingga cara ini tidak diizinkan; jangan mendesak untuk menjawab"),
    /** The hour is none of those at which the person may be reached. */
    CONTACT_HOUR_NOT_ALLOWED(
            "contact-hour-not-allowed",
            "the person may not be reached at this hour",
            "yang bersangkutan tidak boleh dihubungi pada jam ini"),
    /** Nobody knows when it is safe. */
    CONTACT_HOURS_NOT_RECORDED(
            "contact-hours-not-recorded",
            "nobody recorded when the person may be reached; ask on which days and at which hours it is safe",
            "belum tercatat kapan yang bersangkutan boleh dihubungi; tanyakan hari dan jam yang aman"),
    /** Somebody shall pass it on, and nobody knows who. */
    CONTACT_THROUGH_WHOM_NOT_RECORDED(
            "contact-through-whom-not-recorded",
            "nobody recorded who is trusted to pass things on; ask who",
            "belum tercatat siapa yang dipercaya untuk menyampaikan; tanyakan siapa"),
    /** Two plans that hold name two people. */
    CONTACT_THROUGH_WHOM_DIFFERS(
            "contact-through-whom-differs",
            "different people are recorded as the one who is trusted; ask who it is",
            "tercatat orang kepercayaan yang berbeda; tanyakan siapa yang dimaksud"),
    /** Nobody knows what must not be said. */
    CONTACT_SILENCE_NOT_RECORDED(
            "contact-silence-not-recorded",
            "nobody recorded what must never be mentioned; ask what others must not read or hear",
            "belum tercatat hal yang tidak boleh disebut; tanyakan apa yang tidak boleh dibaca atau didengar orang lain"),

    /** Something written, where leave was given to call. */
    CONTACT_NOT_IN_WRITING(
            "contact-not-in-writing",
            "leave was given for a way that brings nothing written: {channel}",
            "izin diberikan untuk cara yang tidak menyampaikan tulisan: {channel}"),
    /** The leave was for another day. */
    CONTACT_ON_ANOTHER_DAY(
            "contact-on-another-day",
            "leave was given for another day; ask for this one",
            "izin diberikan untuk hari lain; tanyakan untuk hari ini"),
    /** The writing tells of what must not be mentioned. Which of it, would tell what the person keeps quiet. */
    CONTACT_MATTER_NOT_MENTIONED(
            "contact-matter-not-mentioned",
            "this tells of something that must not be mentioned to the person where others could read it; ask only to be called, or hand it over",
            "tulisan ini menyebut hal yang tidak boleh disebut di tempat yang dapat dibaca orang lain; cukup minta dihubungi, atau serahkan langsung"),
    /** Nobody agreed on a name under which to ask to be called. */
    CONTACT_NAME_NOT_RECORDED(
            "contact-name-not-recorded",
            "nobody recorded one name under which to write or call; ask for a name that tells others nothing",
            "belum tercatat satu nama untuk menulis atau menelepon; tanyakan nama yang tidak memberi tahu apa pun kepada orang lain");

    private final String code;
    private final Text text;

    ContactViolation(String code, String en, String id) {
        this.code = code;
        this.text = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }
}
