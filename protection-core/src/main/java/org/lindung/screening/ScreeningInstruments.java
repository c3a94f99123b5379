package org.lindung.screening;

import java.util.ArrayList;
import java.util.List;
import org.lindung.value.Text;

/** The instruments that this library brings. */
public final class ScreeningInstruments {
    private static final String FIRST_VERSION = "2026.1";

    private static final Text ONE_SOURCE = Text.of(
            "The strength of each indicator and the rules of counting were read in one secondary source only; sexual "
                    + "exploitation is not weighed.",
            "Kekuatan setiap indikator dan aturan penghitungan hanya dibaca dari satu sumber sekunder; eksploitasi seksual "
                    + "tidak dinilai.");

    private static final ScreeningQuestion SEXUAL_EXPLOITATION = new ScreeningQuestion(
            QuestionId.of("sexual-exploitation"),
            Text.of(
                    "Were you used sexually, or to be used so?",
                    "Apakah Anda dieksploitasi atau akan dieksploitasi secara seksual?"),
            new Counting.ForReview(Text.of(
                    "The indicators of sexual exploitation are not part of this instrument.",
                    "Indikator eksploitasi seksual tidak termasuk dalam instrumen ini.")));

    /**
     * Act, means and purpose of trafficking in the words of the law, one question for each of them: UU 21/2007 art. 1 items 1 and 7,
     * and the acts of art. 3 to 5.
     */
    public static final ScreeningInstrument ELEMENTS = ScreeningInstrument.builder()
            .id(InstrumentId.of("trafficking-elements"))
            .version(FIRST_VERSION)
            .title(Text.of("Elements of trafficking", "Unsur perdagangan orang"))
            .source(new InstrumentSource(
                    TraffickingLaw.DEFINITION,
                    Text.of(
                            "The questions are our own; the law was read in a machine-read copy.",
                            "Pertanyaan disusun sendiri; undang-undang dibaca dari salinan hasil pindai.")))
            .method(ScreeningMethod.ELEMENTS)
            .questions(
                    List.of(
                            ask(
                                    "recruited",
                                    TraffickingElement.ACT,
                                    "Did somebody talk you into going, gather you with others, or fetch you from your family or village?",
                                    "Apakah ada yang mengajak, mengumpulkan, membawa atau memisahkan Anda dari keluarga atau kampung?"),
                            ask(
                                    "transported",
                                    TraffickingElement.ACT,
                                    "Did somebody take you there, or pay for the way?",
                                    "Apakah ada yang mengangkut Anda atau membiayai perjalanan?"),
                            ask(
                                    "harboured",
                                    TraffickingElement.ACT,
                                    "Did somebody keep you in a house or camp on the way or there?",
                                    "Apakah ada yang menampung Anda di suatu tempat?"),
                            ask(
                                    "sent",
                                    TraffickingElement.ACT,
                                    "Did somebody send you off from one place to another?",
                                    "Apakah ada yang mengirim Anda dari satu tempat ke tempat lain?"),
                            ask(
                                    "moved",
                                    TraffickingElement.ACT,
                                    "Did somebody hand you over to others?",
                                    "Apakah ada yang memindahkan Anda kepada orang lain?"),
                            ask(
                                    "received",
                                    TraffickingElement.ACT,
                                    "Did somebody take you in on arrival?",
                                    "Apakah ada yang menerima Anda setibanya di tempat tujuan?"),
                            ask(
                                    "taken-abroad",
                                    TraffickingOffence.TAKEN_ABROAD,
                                    "Did somebody take you out of Indonesia?",
                                    "Apakah ada yang membawa Anda ke luar Indonesia?"),
                            ask(
                                    "brought-to-indonesia",
                                    TraffickingOffence.BROUGHT_INTO_INDONESIA,
                                    "Did somebody bring you into Indonesia?",
                                    "Apakah ada yang membawa Anda masuk ke Indonesia?"),
                            ask(
                                    "adopted-for-something",
                                    TraffickingOffence.CHILD_ADOPTED,
                                    "Were you adopted after something was promised or given?",
                                    "Apakah Anda diangkat anak setelah ada yang dijanjikan atau diberikan?"),
                            ask(
                                    "threatened",
                                    TraffickingElement.MEANS,
                                    "Did anybody threaten you with violence?",
                                    "Apakah ada yang mengancam Anda dengan kekerasan?"),
                            ask(
                                    "hurt",
                                    TraffickingElement.MEANS,
                                    "Did anybody use violence against you?",
                                    "Apakah ada yang memakai kekerasan terhadap Anda?"),
                            ask("abducted", TraffickingElement.MEANS, "Were you carried off?", "Apakah Anda diculik?"),
                            ask("confined", TraffickingElement.MEANS, "Were you locked in?", "Apakah Anda disekap?"),
                            ask(
                                    "papers-forged",
                                    TraffickingElement.MEANS,
                                    "Were papers forged to make you go?",
                                    "Apakah ada dokumen yang dipalsukan untuk memberangkatkan Anda?"),
                            ask(
                                    "deceived",
                                    TraffickingElement.MEANS,
                                    "Were you lied to about the work, the pay, the place or the papers?",
                                    "Apakah Anda ditipu tentang pekerjaan, upah, tempat atau dokumen?"),
                            ask(
                                    "power-abused",
                                    TraffickingElement.MEANS,
                                    "Did anybody misuse power over you, or your need?",
                                    "Apakah ada yang menyalahgunakan kekuasaan atas diri Anda atau keadaan rentan Anda?"),
                            ask(
                                    "bound-by-debt",
                                    TraffickingElement.MEANS,
                                    "Did you have to work because of a debt, your own or of your family?",
                                    "Apakah Anda harus bekerja karena utang Anda atau keluarga?"),
                            ask(
                                    "consent-bought",
                                    TraffickingElement.MEANS,
                                    "Was somebody who decides over you paid to agree?",
                                    "Apakah ada yang dibayar agar orang yang berkuasa atas diri Anda menyetujui?"),
                            ask(
                                    "prostituted",
                                    TraffickingElement.PURPOSE,
                                    "Were you used, or to be used, for prostitution?",
                                    "Apakah Anda dilibatkan atau akan dilibatkan dalam pelacuran?"),
                            ask(
                                    "sexually-used",
                                    TraffickingElement.PURPOSE,
                                    "Were you used sexually in another way, or your womb, or was that intended?",
                                    "Apakah tubuh, seksualitas atau organ reproduksi Anda dimanfaatkan atau akan dimanfaatkan?"),
                            ask(
                                    "forced-to-work",
                                    TraffickingElement.PURPOSE,
                                    "Were you made to work or serve against your will, or was that intended?",
                                    "Apakah Anda dipaksa atau akan dipaksa bekerja atau melayani?"),
                            ask(
                                    "enslaved",
                                    TraffickingElement.PURPOSE,
                                    "Were you treated as somebody's property?",
                                    "Apakah Anda diperlakukan seperti budak?"),
                            ask(
                                    "oppressed",
                                    TraffickingElement.PURPOSE,
                                    "Did you have to work without pay due, under pressure?",
                                    "Apakah Anda ditindas, misalnya bekerja di bawah tekanan tanpa upah yang layak?"),
                            ask(
                                    "extorted",
                                    TraffickingElement.PURPOSE,
                                    "Was money or goods pressed out of you or your family?",
                                    "Apakah Anda atau keluarga diperas?"),
                            ask(
                                    "organs-taken",
                                    TraffickingElement.PURPOSE,
                                    "Were organs taken from you, or was that intended?",
                                    "Apakah organ tubuh Anda diambil atau akan diambil?"),
                            ask(
                                    "labour-used",
                                    TraffickingElement.PURPOSE,
                                    "Did somebody else make gain from your work or skills at your cost?",
                                    "Apakah tenaga atau kemampuan Anda dimanfaatkan orang lain untuk keuntungannya dengan merugikan Anda?")))
            .build();

    /** Indicators of trafficking of adults for labour: 67, and a question on what they do not cover. */
    public static final ScreeningInstrument ADULT_LABOUR = ScreeningInstrument.builder()
            .id(InstrumentId.of("adult-labour"))
            .version(FIRST_VERSION)
            .title(Text.of(
                    "Indicators of trafficking: adult labour", "Indikator perdagangan orang: kerja orang dewasa"))
            .source(new InstrumentSource(TraffickingLaw.DIMENSION_RULE, ONE_SOURCE))
            .method(ScreeningMethod.ADULT_LABOUR)
            .questions(and(LabourIndicators.forAdults(), SEXUAL_EXPLOITATION))
            .build();

    /** Indicators of trafficking of children for labour: 65, one of our own for the act, and what they do not cover. */
    public static final ScreeningInstrument CHILD_LABOUR = ScreeningInstrument.builder()
            .id(InstrumentId.of("child-labour"))
            .version(FIRST_VERSION)
            .title(Text.of("Indicators of trafficking: child labour", "Indikator perdagangan orang: kerja anak"))
            .source(new InstrumentSource(TraffickingLaw.DIMENSION_RULE, ONE_SOURCE))
            .method(ScreeningMethod.CHILD_LABOUR)
            .questions(and(
                    LabourIndicators.forChildren(),
                    ask(
                            "brought-there",
                            TraffickingElement.ACT,
                            "Did somebody bring you there, send you, or take you in?",
                            "Apakah ada yang membawa, mengirim atau menampung Anda?"),
                    SEXUAL_EXPLOITATION))
            .build();

    /** All of them. */
    public static final List<ScreeningInstrument> ALL = List.of(ELEMENTS, ADULT_LABOUR, CHILD_LABOUR);

    private ScreeningInstruments() {}

    private static ScreeningQuestion ask(String id, TraffickingElement element, String en, String indonesian) {
        return new ScreeningQuestion(QuestionId.of(id), Text.of(en, indonesian), new Counting.ForElement(element));
    }

    private static ScreeningQuestion ask(String id, TraffickingOffence offence, String en, String indonesian) {
        return new ScreeningQuestion(QuestionId.of(id), Text.of(en, indonesian), new Counting.ForOffence(offence));
    }

    private static List<ScreeningQuestion> and(List<ScreeningQuestion> indicators, ScreeningQuestion... others) {
        List<ScreeningQuestion> questions = new ArrayList<>(indicators);
        questions.addAll(List.of(others));
        return questions;
    }
}
