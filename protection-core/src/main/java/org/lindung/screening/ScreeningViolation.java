package org.lindung.screening;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a screening or an identification. */
public enum ScreeningViolation implements ViolationCode {
    /** An instrument that asks nothing. */
    INSTRUMENT_WITHOUT_QUESTIONS(
            "instrument-without-questions", "an instrument has questions", "instrumen memiliki pertanyaan"),
    /** Two questions of an instrument have the same number. */
    INSTRUMENT_QUESTION_TWICE(
            "instrument-question-twice",
            "each question of an instrument has a number of its own",
            "setiap pertanyaan instrumen memiliki nomor sendiri"),
    /** A question counts for something that its instrument does not weigh. */
    INSTRUMENT_QUESTION_MISPLACED(
            "instrument-question-misplaced",
            "a question counts for what its instrument weighs",
            "pertanyaan dihitung menurut cara penilaian instrumennya"),
    /** An instrument lacks the questions for something that its method needs. */
    INSTRUMENT_INCOMPLETE(
            "instrument-incomplete",
            "the instrument has no question for {lacking}",
            "instrumen tidak memiliki pertanyaan untuk {lacking}"),
    /** Answers to another instrument or version. */
    SCREENING_OF_ANOTHER_INSTRUMENT(
            "screening-of-another-instrument",
            "the answers belong to another instrument or version",
            "jawaban berasal dari instrumen atau versi lain"),
    /** An answer to a question that the instrument does not have. */
    ANSWER_WITHOUT_QUESTION(
            "answer-without-question",
            "an answer belongs to a question of its instrument",
            "jawaban terkait dengan pertanyaan dalam instrumennya"),
    /** Possible victim is a result of screening and no decision. */
    IDENTIFICATION_WITHOUT_DECISION(
            "identification-without-decision",
            "an identification decides for or against",
            "identifikasi memutuskan ya atau tidak");

    private final String code;
    private final Text text;

    ScreeningViolation(String code, String en, String id) {
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
