package org.lindung.eligibility.recruitment;

import java.util.stream.Stream;
import org.lindung.law.Figures;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "does this company meet what the licence of a placement company asks?", from 22 November 2017 on. The
 * day to ask about is the day of the application. Whether the licence is given is for the government to decide.
 *
 * <pre>{@code
 * Assessment<LicenceApplication> answer = LicenceRules.BOOK.assess(application, dayOfApplication);
 * }</pre>
 */
public final class LicenceRules {
    /** The book. */
    public static final RuleBook<LicenceApplication> BOOK = book(LicenceFigure.figures());

    private LicenceRules() {}

    /** The book with the figures of some file, of which every line becomes a version of its requirement. */
    static RuleBook<LicenceApplication> book(Figures<LicenceFigure> figures) {
        return RuleBook.of(
                "placement-licence",
                "2026.1",
                Text.of(
                        "Does this company meet what the licence of a placement company (SIP3MI) asks?",
                        "Apakah perusahaan ini memenuhi syarat izin perusahaan penempatan (SIP3MI)?"),
                Stream.of(
                                FirstConditions.capital(figures),
                                FirstConditions.deposit(figures),
                                FirstConditions.plan(figures),
                                Stream.of(
                                        FirstConditions.FACILITIES_UNTIL_2020,
                                        FirstConditions.FACILITIES_SINCE_2020,
                                        RenewalConditions.REPORTS,
                                        RenewalConditions.PLACED_AS_PLANNED,
                                        RenewalConditions.WITHOUT_LOSS,
                                        RenewalConditions.NOT_SUSPENDED,
                                        RenewalConditions.CHECKED_ANEW,
                                        LicensingStandards.SINCE_2020))
                        .flatMap(requirements -> requirements)
                        .toList());
    }
}
