package org.lindung.screening;

import static org.lindung.screening.Dimension.COERCION;
import static org.lindung.screening.Dimension.COERCIVE_RECRUITMENT;
import static org.lindung.screening.Dimension.DECEPTIVE_RECRUITMENT;
import static org.lindung.screening.Dimension.EXPLOITATION;
import static org.lindung.screening.Dimension.RECRUITMENT_BY_VULNERABILITY;
import static org.lindung.screening.Dimension.VULNERABILITY_AT_DESTINATION;
import static org.lindung.screening.Strength.MEDIUM;
import static org.lindung.screening.Strength.STRONG;
import static org.lindung.screening.Strength.WEAK;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lindung.value.Text;

/**
 * The operational indicators of trafficking for labour of the International Labour Office and the European Commission
 * (2009), as questions in our own words: 67 for adults, 65 for children.
 *
 * <p>Dimensions and their sizes are confirmed by a second source; which indicator is strong, medium or weak was read in
 * one secondary source only. The lists on sexual exploitation were not found and are left out: an empty list would answer
 * no.
 */
final class LabourIndicators {
    /**
     * One indicator.
     *
     * @param dimension of which dimension
     * @param id number of the question
     * @param adult how much it says of an adult
     * @param child how much it says of a child, empty where children are not asked
     * @param text the question
     */
    record Indicator(Dimension dimension, String id, Strength adult, Optional<Strength> child, Text text) {}

    static final List<Indicator> ALL = List.of(
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-job",
                    STRONG,
                    STRONG,
                    "Was the work, the place or the employer another than you were promised?",
                    "Apakah pekerjaan, tempat atau majikannya lain dari yang dijanjikan?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-conditions",
                    MEDIUM,
                    MEDIUM,
                    "Were the working conditions other than you were promised?",
                    "Apakah kondisi kerjanya lain dari yang dijanjikan?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-contract",
                    MEDIUM,
                    MEDIUM,
                    "Were you lied to about what your contract says, or whether it is valid?",
                    "Apakah Anda dibohongi tentang isi atau keabsahan kontrak?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-family-reunion",
                    MEDIUM,
                    MEDIUM,
                    "Were you falsely promised to be together with your family?",
                    "Apakah Anda dijanjikan akan berkumpul dengan keluarga, padahal tidak benar?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-housing",
                    MEDIUM,
                    MEDIUM,
                    "Were housing and daily life other than you were promised?",
                    "Apakah tempat tinggal dan kehidupan sehari-hari lain dari yang dijanjikan?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-papers",
                    MEDIUM,
                    MEDIUM,
                    "Were you lied to about papers, permits or a legal stay?",
                    "Apakah Anda dibohongi tentang dokumen, izin atau status tinggal yang sah?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-journey",
                    MEDIUM,
                    MEDIUM,
                    "Were you lied to about the journey or how recruitment works?",
                    "Apakah Anda dibohongi tentang perjalanan atau cara perekrutan?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-wages",
                    MEDIUM,
                    MEDIUM,
                    "Was the pay other than you were promised?",
                    "Apakah upahnya lain dari yang dijanjikan?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-marriage-or-adoption",
                    MEDIUM,
                    MEDIUM,
                    "Were you won over by a false promise of marriage or adoption?",
                    "Apakah Anda dibujuk dengan janji palsu tentang pernikahan atau pengangkatan anak?"),
            both(
                    DECEPTIVE_RECRUITMENT,
                    "lied-about-schooling",
                    WEAK,
                    STRONG,
                    "Were you falsely promised schooling or training?",
                    "Apakah Anda dijanjikan sekolah atau pelatihan, padahal tidak benar?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "recruited-with-violence",
                    STRONG,
                    STRONG,
                    "Did anybody use violence against you so that you would go?",
                    "Apakah ada yang memakai kekerasan agar Anda berangkat?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "taken-or-sold",
                    MEDIUM,
                    STRONG,
                    "Were you carried off, sold, or forced into a marriage or an adoption?",
                    "Apakah Anda diculik, dijual, atau dipaksa menikah atau diangkat anak?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "papers-taken-before",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody take your papers away before you left?",
                    "Apakah ada yang mengambil dokumen Anda sebelum berangkat?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "debt-before",
                    MEDIUM,
                    STRONG,
                    "Did you have to go in order to work off a debt or an advance?",
                    "Apakah Anda harus berangkat untuk melunasi utang atau uang muka?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "locked-up-before",
                    MEDIUM,
                    MEDIUM,
                    "Were you cut off, locked up or watched before you left?",
                    "Apakah Anda diasingkan, dikurung atau diawasi sebelum berangkat?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "threatened-with-authorities-before",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody threaten to report you to the authorities unless you went?",
                    "Apakah ada yang mengancam melaporkan Anda kepada pihak berwenang bila tidak berangkat?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "threatened-with-violence-before",
                    MEDIUM,
                    STRONG,
                    "Did anybody threaten you with violence unless you went?",
                    "Apakah ada yang mengancam Anda dengan kekerasan bila tidak berangkat?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "threatened-to-tell-before",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody threaten to tell your family or village things about you unless you went?",
                    "Apakah ada yang mengancam membuka sesuatu tentang Anda kepada keluarga atau warga bila tidak berangkat?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "family-harmed-before",
                    MEDIUM,
                    MEDIUM,
                    "Was your family harmed or threatened so that you would go?",
                    "Apakah keluarga Anda disakiti atau diancam agar Anda berangkat?"),
            both(
                    COERCIVE_RECRUITMENT,
                    "money-kept-before",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody keep your money so that you would go?",
                    "Apakah ada yang menahan uang Anda agar Anda berangkat?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-family-trouble",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of trouble in your family?",
                    "Apakah perekrut memanfaatkan kesulitan dalam keluarga Anda?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-irregular-status",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of your lack of a legal status?",
                    "Apakah perekrut memanfaatkan status Anda yang tidak resmi?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-little-schooling",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of little schooling, or of a language you do not know?",
                    "Apakah perekrut memanfaatkan kurangnya pendidikan atau bahasa Anda?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-lack-of-information",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of what you could not know?",
                    "Apakah perekrut memanfaatkan ketidaktahuan Anda?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "under-control-before",
                    MEDIUM,
                    MEDIUM,
                    "Were you in the hands of the people who profit before you left?",
                    "Apakah sebelum berangkat Anda sudah dikuasai pihak yang mengambil untung?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-hard-past",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of hard things in your past?",
                    "Apakah perekrut memanfaatkan masa lalu Anda yang sulit?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-difficult-journey",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of it that you could not arrange the journey yourself?",
                    "Apakah perekrut memanfaatkan ketidakmampuan Anda mengatur perjalanan?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-poverty-before",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of lack of money?",
                    "Apakah perekrut memanfaatkan kesulitan ekonomi Anda?"),
            adultsOnly(
                    RECRUITMENT_BY_VULNERABILITY,
                    "told-wrong-law",
                    MEDIUM,
                    "Were you told wrong things about the law or the authorities?",
                    "Apakah Anda diberi keterangan salah tentang hukum atau aparat?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "told-false-success",
                    MEDIUM,
                    MEDIUM,
                    "Were you told false stories of how well others did?",
                    "Apakah Anda diberi cerita palsu tentang keberhasilan orang lain?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-family-situation-before",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of your place in the family, such as being its only earner?",
                    "Apakah perekrut memanfaatkan kedudukan Anda dalam keluarga, misalnya sebagai pencari nafkah tunggal?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-personal-situation",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of something about yourself, such as age, health or a disability?",
                    "Apakah perekrut memanfaatkan keadaan diri Anda, misalnya usia, kesehatan atau disabilitas?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "emotionally-dependent",
                    MEDIUM,
                    MEDIUM,
                    "Did you depend on the recruiter with your feelings?",
                    "Apakah Anda bergantung secara perasaan pada perekrut?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-trouble-with-authorities-before",
                    MEDIUM,
                    MEDIUM,
                    "Did the recruiter make use of trouble with authorities?",
                    "Apakah perekrut memanfaatkan masalah Anda dengan aparat?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-beliefs",
                    WEAK,
                    MEDIUM,
                    "Did the recruiter make use of custom or belief?",
                    "Apakah perekrut memanfaatkan adat atau kepercayaan?"),
            both(
                    RECRUITMENT_BY_VULNERABILITY,
                    "used-general-hardship",
                    WEAK,
                    MEDIUM,
                    "Did the recruiter make use of general hardship, such as a disaster?",
                    "Apakah perekrut memanfaatkan keadaan sulit umum, misalnya bencana?"),
            both(
                    EXPLOITATION,
                    "too-long-hours",
                    STRONG,
                    STRONG,
                    "Did you have to work far too many hours or days?",
                    "Apakah Anda harus bekerja jauh melebihi jam atau hari yang wajar?"),
            both(
                    EXPLOITATION,
                    "bad-housing",
                    MEDIUM,
                    MEDIUM,
                    "Did you have to live in bad conditions?",
                    "Apakah Anda harus tinggal dalam kondisi buruk?"),
            both(
                    EXPLOITATION,
                    "dangerous-work",
                    MEDIUM,
                    MEDIUM,
                    "Was the work dangerous, without protection?",
                    "Apakah pekerjaannya berbahaya tanpa pelindung?"),
            both(
                    EXPLOITATION,
                    "low-or-no-pay",
                    MEDIUM,
                    MEDIUM,
                    "Were you paid little or nothing?",
                    "Apakah Anda dibayar sangat rendah atau tidak dibayar?"),
            both(
                    EXPLOITATION,
                    "law-or-contract-broken",
                    MEDIUM,
                    MEDIUM,
                    "Did the employer break labour law or your contract?",
                    "Apakah majikan melanggar hukum ketenagakerjaan atau kontrak Anda?"),
            adultsOnly(
                    EXPLOITATION,
                    "no-social-protection",
                    MEDIUM,
                    "Were you left without contract and insurance?",
                    "Apakah Anda bekerja tanpa kontrak dan jaminan sosial?"),
            both(
                    EXPLOITATION,
                    "very-bad-conditions",
                    MEDIUM,
                    MEDIUM,
                    "Were the working conditions very bad?",
                    "Apakah kondisi kerjanya sangat buruk?"),
            both(
                    EXPLOITATION,
                    "pay-manipulated",
                    MEDIUM,
                    MEDIUM,
                    "Were parts of your pay cut or reckoned falsely?",
                    "Apakah upah Anda dipotong atau dihitung secara curang?"),
            both(
                    EXPLOITATION,
                    "no-schooling",
                    WEAK,
                    MEDIUM,
                    "Were you kept from schooling?",
                    "Apakah Anda tidak dapat bersekolah?"),
            both(
                    COERCION,
                    "papers-taken-at-work",
                    STRONG,
                    STRONG,
                    "Did anybody keep your papers at work?",
                    "Apakah ada yang menahan dokumen Anda di tempat kerja?"),
            both(
                    COERCION,
                    "debt-at-work",
                    STRONG,
                    STRONG,
                    "Could you not leave because of a debt?",
                    "Apakah Anda tidak dapat pergi karena utang?"),
            both(
                    COERCION,
                    "locked-up-at-work",
                    STRONG,
                    STRONG,
                    "Were you cut off, locked in or watched at work?",
                    "Apakah Anda diasingkan, dikurung atau diawasi di tempat kerja?"),
            both(
                    COERCION,
                    "violence-at-work",
                    STRONG,
                    STRONG,
                    "Did anybody use violence against you at work?",
                    "Apakah ada kekerasan terhadap Anda di tempat kerja?"),
            both(
                    COERCION,
                    "forced-into-crime",
                    MEDIUM,
                    STRONG,
                    "Were you forced to do unlawful things?",
                    "Apakah Anda dipaksa melakukan hal yang melanggar hukum?"),
            both(
                    COERCION,
                    "forced-tasks",
                    MEDIUM,
                    STRONG,
                    "Were you forced to do tasks, or serve people, that you refused?",
                    "Apakah Anda dipaksa mengerjakan tugas atau melayani orang yang Anda tolak?"),
            both(
                    COERCION,
                    "forced-against-others",
                    MEDIUM,
                    MEDIUM,
                    "Were you forced to act against other workers?",
                    "Apakah Anda dipaksa bertindak terhadap pekerja lain?"),
            both(
                    COERCION,
                    "forced-to-lie",
                    MEDIUM,
                    MEDIUM,
                    "Were you forced to lie to authorities or family?",
                    "Apakah Anda dipaksa berbohong kepada aparat atau keluarga?"),
            both(
                    COERCION,
                    "threatened-with-authorities-at-work",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody at work threaten to report you to the authorities?",
                    "Apakah ada yang mengancam melaporkan Anda kepada aparat di tempat kerja?"),
            both(
                    COERCION,
                    "threatened-with-worse",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody threaten you with even worse work?",
                    "Apakah ada yang mengancam Anda dengan pekerjaan yang lebih buruk?"),
            both(
                    COERCION,
                    "threatened-with-violence-at-work",
                    MEDIUM,
                    STRONG,
                    "Did anybody at work threaten you with violence?",
                    "Apakah ada yang mengancam Anda dengan kekerasan di tempat kerja?"),
            both(
                    COERCION,
                    "under-influence",
                    MEDIUM,
                    STRONG,
                    "Were you under strong influence of somebody at work, or of drugs or drink?",
                    "Apakah Anda berada di bawah pengaruh kuat seseorang di tempat kerja, obat atau minuman keras?"),
            both(
                    COERCION,
                    "family-harmed-at-work",
                    MEDIUM,
                    MEDIUM,
                    "Was your family harmed or threatened so that you would keep working?",
                    "Apakah keluarga Anda disakiti atau diancam agar Anda terus bekerja?"),
            both(
                    COERCION,
                    "wages-kept",
                    MEDIUM,
                    MEDIUM,
                    "Did the employer keep your wages back?",
                    "Apakah majikan menahan upah Anda?"),
            both(
                    COERCION,
                    "threatened-to-tell-at-work",
                    WEAK,
                    MEDIUM,
                    "Did anybody at work threaten to tell your family or village things about you?",
                    "Apakah ada yang mengancam membuka sesuatu tentang Anda kepada keluarga atau warga agar terus bekerja?"),
            both(
                    VULNERABILITY_AT_DESTINATION,
                    "dependent-on-exploiter",
                    MEDIUM,
                    MEDIUM,
                    "Did you depend on the employer for food, housing or anything else?",
                    "Apakah Anda bergantung pada majikan untuk makan, tempat tinggal atau hal lain?"),
            both(
                    VULNERABILITY_AT_DESTINATION,
                    "strange-place",
                    MEDIUM,
                    MEDIUM,
                    "Could you not find your way in an unknown place?",
                    "Apakah Anda sulit hidup di tempat yang asing?"),
            both(
                    VULNERABILITY_AT_DESTINATION,
                    "used-poverty-at-work",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody at work make use of lack of money?",
                    "Apakah ada yang memanfaatkan kesulitan ekonomi Anda di tempat kerja?"),
            both(
                    VULNERABILITY_AT_DESTINATION,
                    "used-family-situation-at-work",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody at work make use of the situation of your family?",
                    "Apakah ada yang memanfaatkan keadaan keluarga Anda di tempat kerja?"),
            both(
                    VULNERABILITY_AT_DESTINATION,
                    "used-trouble-with-authorities-at-work",
                    MEDIUM,
                    MEDIUM,
                    "Did anybody at work make use of your legal status?",
                    "Apakah ada yang memanfaatkan status hukum Anda di tempat kerja?"),
            both(
                    VULNERABILITY_AT_DESTINATION,
                    "used-hard-past-at-work",
                    WEAK,
                    MEDIUM,
                    "Did anybody at work make use of hard things in your past?",
                    "Apakah ada yang memanfaatkan masa lalu Anda yang sulit di tempat kerja?"),
            both(
                    VULNERABILITY_AT_DESTINATION,
                    "used-traits",
                    WEAK,
                    MEDIUM,
                    "Did anybody at work make use of something about you, such as age or a disability?",
                    "Apakah ada yang memanfaatkan keadaan diri Anda di tempat kerja, misalnya usia atau disabilitas?"));

    private LabourIndicators() {}

    private static Indicator both(
            Dimension dimension, String id, Strength adult, Strength child, String en, String indonesian) {
        return new Indicator(dimension, id, adult, Optional.of(child), Text.of(en, indonesian));
    }

    private static Indicator adultsOnly(Dimension dimension, String id, Strength adult, String en, String indonesian) {
        return new Indicator(dimension, id, adult, Optional.empty(), Text.of(en, indonesian));
    }

    static List<ScreeningQuestion> forAdults() {
        return questions(indicator -> Optional.of(indicator.adult()));
    }

    static List<ScreeningQuestion> forChildren() {
        return questions(Indicator::child);
    }

    private static List<ScreeningQuestion> questions(Function<Indicator, Optional<Strength>> strength) {
        return ALL.stream()
                .flatMap(indicator -> strength.apply(indicator).stream()
                        .map(weight -> new ScreeningQuestion(
                                QuestionId.of(indicator.id()),
                                indicator.text(),
                                new Counting.ForDimension(indicator.dimension(), weight))))
                .toList();
    }
}
