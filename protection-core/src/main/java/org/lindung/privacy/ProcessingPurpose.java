package org.lindung.privacy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * What personal data is used for. A consent names at least one of them; UU 27/2022 art. 20(2) letter a asks for explicit
 * purposes that were told to the person. The list is our own.
 */
public enum ProcessingPurpose implements CodedValue {
    /** Talking with the person to find out what happened and what is needed. */
    INTERVIEW(
            "interview",
            "interview and screening",
            "wawancara dan penapisan",
            "who the person is and what is already told, so that nobody has to tell it twice",
            "siapa yang bersangkutan dan apa yang sudah diceritakan, agar tidak perlu mengulang",
            DataCategory.WORK,
            DataCategory.IDENTITY,
            DataCategory.LOCATION,
            DataCategory.CHILD,
            DataCategory.CASEWORK,
            DataCategory.TRAFFICKING),
    /** Keeping a case: plan, notes, reviews. */
    CASE_MANAGEMENT(
            "case-management",
            "case management",
            "manajemen kasus",
            "all that a case is made of",
            "semua yang menjadi isi kasus",
            DataCategory.WORK,
            DataCategory.EDUCATION,
            DataCategory.DOCUMENT,
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.FAMILY,
            DataCategory.LOCATION,
            DataCategory.FINANCE,
            DataCategory.CHILD,
            DataCategory.CASEWORK,
            DataCategory.HEALTH,
            DataCategory.TRAFFICKING),
    /** Giving a service or goods. */
    ASSISTANCE(
            "assistance",
            "giving assistance",
            "pemberian bantuan",
            "who is helped, where, with whom and with what; not why a case is kept",
            "siapa yang dibantu, di mana, bersama siapa dan dengan apa; bukan alasan kasus ditangani",
            DataCategory.WORK,
            DataCategory.EDUCATION,
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.FAMILY,
            DataCategory.LOCATION,
            DataCategory.FINANCE,
            DataCategory.CHILD,
            DataCategory.HEALTH),
    /** Handing the case, or a part of it, to another body. */
    REFERRAL(
            "referral",
            "referral to another body",
            "rujukan ke lembaga lain",
            "what the body that takes over has to know; the consent narrows it",
            "yang perlu diketahui lembaga yang mengambil alih; persetujuan membatasinya",
            DataCategory.WORK,
            DataCategory.EDUCATION,
            DataCategory.DOCUMENT,
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.FAMILY,
            DataCategory.LOCATION,
            DataCategory.FINANCE,
            DataCategory.CHILD,
            DataCategory.CASEWORK,
            DataCategory.HEALTH,
            DataCategory.TRAFFICKING),
    /** Finding and telling the family. */
    FAMILY_TRACING(
            "family-tracing",
            "family tracing",
            "penelusuran keluarga",
            "whom to look for and where; not what happened",
            "siapa yang dicari dan di mana; bukan apa yang terjadi",
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.FAMILY,
            DataCategory.LOCATION,
            DataCategory.CHILD),
    /** Return, reception at home and what follows. */
    RETURN_AND_REINTEGRATION(
            "return-and-reintegration",
            "return and reintegration",
            "pemulangan dan reintegrasi",
            "journey, home, work and health; not what makes somebody a victim",
            "perjalanan, tempat asal, pekerjaan dan kesehatan; bukan hal yang menunjukkan seseorang sebagai korban",
            DataCategory.WORK,
            DataCategory.EDUCATION,
            DataCategory.DOCUMENT,
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.FAMILY,
            DataCategory.LOCATION,
            DataCategory.FINANCE,
            DataCategory.CHILD,
            DataCategory.HEALTH),
    /** Wages, restitution, compensation and other claims of the person. */
    LEGAL_CLAIMS(
            "legal-claims",
            "legal claims of the person",
            "tuntutan hukum milik yang bersangkutan",
            "what a claim has to show; not the schooling",
            "yang harus dibuktikan dalam tuntutan; bukan pendidikan",
            DataCategory.WORK,
            DataCategory.DOCUMENT,
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.FAMILY,
            DataCategory.LOCATION,
            DataCategory.FINANCE,
            DataCategory.CHILD,
            DataCategory.CASEWORK,
            DataCategory.HEALTH,
            DataCategory.TRAFFICKING),
    /** Report to, or investigation by, police and prosecution. */
    LAW_ENFORCEMENT(
            "law-enforcement",
            "law enforcement",
            "penegakan hukum",
            "what an investigation is about; not the notes of those who help, and not the family",
            "pokok penyelidikan; bukan catatan pendamping dan bukan keluarga",
            DataCategory.WORK,
            DataCategory.DOCUMENT,
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.LOCATION,
            DataCategory.FINANCE,
            DataCategory.CHILD,
            DataCategory.HEALTH,
            DataCategory.TRAFFICKING),
    /** Finding out to what the person is entitled. */
    ELIGIBILITY(
            "eligibility",
            "assessment of entitlement",
            "penilaian hak",
            "what rules ask for; not how to reach somebody, and not the notes of a case",
            "yang ditanyakan aturan; bukan cara menghubungi dan bukan catatan kasus",
            DataCategory.WORK,
            DataCategory.EDUCATION,
            DataCategory.DOCUMENT,
            DataCategory.IDENTITY,
            DataCategory.FAMILY,
            DataCategory.LOCATION,
            DataCategory.FINANCE,
            DataCategory.CHILD,
            DataCategory.HEALTH,
            DataCategory.TRAFFICKING),
    /** Research and statistics with data that does not identify anybody. */
    RESEARCH(
            "research",
            "research without identities",
            "penelitian tanpa identitas",
            "nothing: one case always identifies somebody, and statistics are made otherwise",
            "tidak ada: satu kasus selalu menunjuk seseorang, dan statistik dibuat dengan cara lain"),
    /** Saving life and limb of the person, now. */
    EMERGENCY(
            "emergency",
            "emergency",
            "keadaan darurat",
            "who the person is, where, how their body is and whom to call",
            "siapa, di mana, bagaimana kesehatannya dan siapa yang dihubungi",
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.FAMILY,
            DataCategory.LOCATION,
            DataCategory.CHILD,
            DataCategory.HEALTH);

    private final String code;
    private final Text display;
    private final Text need;
    private final Set<DataCategory> needs;

    ProcessingPurpose(String code, String en, String id, String needEn, String needId, DataCategory... needs) {
        this.code = code;
        this.display = Text.of(en, id);
        this.need = Text.of(needEn, needId);
        Set<DataCategory> some = EnumSet.noneOf(DataCategory.class);
        some.addAll(List.of(needs));
        this.needs = Collections.unmodifiableSet(some);
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
     * The kinds of data without which the purpose cannot be served. What it does not need stays where it is, whatever was
     * allowed: data is used in a limited and specific way (UU 27/2022 art. 27).
     *
     * <p>No law draws this line; where it runs is our own judgement, kind by kind, and {@link #need()} says why.
     *
     * @return the kinds; none for {@link #RESEARCH}
     */
    public Set<DataCategory> needs() {
        return needs;
    }

    /**
     * What the purpose needs, in words.
     *
     * @return the words
     */
    public Text need() {
        return need;
    }
}
