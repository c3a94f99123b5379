package org.lindung.eligibility.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseWorkerId;
import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.MigrantId;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;
import org.lindung.rule.FactType;
import org.lindung.rule.RuleBook;
import org.lindung.screening.QuestionId;
import org.lindung.screening.Screening;
import org.lindung.screening.ScreeningId;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.screening.ScreeningQuestion;

/** The case tables of the book on the elements of trafficking, whose facts are the answers to a screening. */
public final class ElementsFactSheet implements FactSheet<Screening> {
    @Override
    public RuleBook<Screening> book() {
        return ScreeningInstruments.ELEMENTS.book();
    }

    @Override
    public Screening facts(CaseTable.Row row) {
        Map<QuestionId, Answer<Boolean>> answers = ScreeningInstruments.ELEMENTS.getQuestions().stream()
                .map(ScreeningQuestion::id)
                .collect(Collectors.toMap(Function.identity(), id -> row.yesNo(column(id.value()))));
        return Screening.builder()
                .id(ScreeningId.of("S-1"))
                .migrantId(MigrantId.of("M-1"))
                .instrument(ScreeningInstruments.ELEMENTS.getId())
                .instrumentVersion(ScreeningInstruments.ELEMENTS.getVersion())
                .on(LocalDate.of(2025, 3, 10))
                .by(CaseWorkerId.of("W-1"))
                .birthDate(row.value("birth_date", PartialDate::parse))
                .answers(answers)
                .build();
    }

    @Override
    public String column(Fact<Screening, ?> fact) {
        return fact.type() == FactType.AGE ? "birth_date" : column(fact.id());
    }

    private static String column(String id) {
        return id.replace('-', '_');
    }
}
