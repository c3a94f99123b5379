package org.lindung.screening;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_14_2009;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;

import java.util.List;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * Act, means and purpose, as the law asks for them from one change to the next. That the person agreed changes nothing, so
 * that nobody is asked.
 */
final class ElementRules {
    private static final Provision CRIME = new Provision(
            UU_21_2007.article("1").item("2"),
            Text.of(
                    "A crime of trafficking is any act with the elements of an offence of this law.",
                    "Tindak pidana perdagangan orang adalah setiap tindakan yang memenuhi unsur tindak pidana dalam undang-undang ini."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision CONSENT = new Provision(
            UU_21_2007.article("26"),
            Text.of(
                    "That the victim agreed does not end the prosecution.",
                    "Persetujuan korban tidak menghilangkan penuntutan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision EXPLOITATION = new Provision(
            UU_21_2007.article("1").item("7"),
            Text.of(
                    "Exploitation is so whether or not the victim consents.",
                    "Eksploitasi tetap demikian dengan atau tanpa persetujuan korban."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision CHILD_NEEDS_NO_MEANS = new Provision(
            UU_14_2009.whole(),
            Text.of(
                    "For a child, act and purpose are trafficking without any means (protocol, art. 3(c)).",
                    "Bagi anak, tindakan dan tujuan sudah merupakan perdagangan orang tanpa cara apa pun (protokol, Pasal 3 huruf c)."),
            SourceKind.SECONDARY,
            FIRST_EDITION);

    private static final Text ARTICLE_WITHOUT_MEANS = Text.of(
            "The definition asks for a means, and the article on this act does not. By one reading act and purpose are enough; "
                    + "by another the definition counts for every article.",
            "Definisi mensyaratkan cara, sedangkan pasal tentang perbuatan ini tidak. Menurut satu pembacaan tindakan dan tujuan "
                    + "sudah cukup; menurut pembacaan lain definisi berlaku bagi setiap pasal.");

    private static final Text CHILD_BEFORE_THE_PROTOCOL = Text.of(
            "The protocol by which a child needs no means was not ratified yet. By one reading the definition asks for a means "
                    + "at every age; by another the articles on children show that none is needed.",
            "Protokol yang membebaskan anak dari unsur cara belum disahkan. Menurut satu pembacaan definisi mensyaratkan cara "
                    + "pada setiap usia; menurut pembacaan lain pasal tentang anak menunjukkan cara tidak diperlukan.");

    private static final DateRange BEFORE_THE_PROTOCOL = DateRange.of(
            UU_21_2007.inForce().startInclusive(), UU_14_2009.inForce().startInclusive());

    private final ScreeningBook book;

    private ElementRules(ScreeningBook book) {
        this.book = book;
    }

    /** What the law asks for, shown by the questions of an instrument. */
    static List<Requirement<Screening>> of(ScreeningBook book) {
        ElementRules rules = new ElementRules(book);
        return List.of(rules.act(), rules.meansUntil2009(), rules.meansSince2009(), rules.purpose());
    }

    /** UU 21/2007 art. 1 item 1. */
    private Requirement<Screening> act() {
        return asking(
                TraffickingElement.ACT,
                asked(TraffickingElement.ACT, UU_21_2007.inForce()).appliesWhen(ScreeningBook.ALWAYS));
    }

    /** UU 21/2007 art. 1 item 1, which makes no difference between adults and children; art. 5 and 6 do. */
    private Requirement<Screening> meansUntil2009() {
        Condition<Screening> childWithoutMeans =
                allOf(not(book.isGrownUp()), not(book.shows(TraffickingElement.MEANS)));
        return asking(
                TraffickingElement.MEANS,
                withoutMeans(asked(TraffickingElement.MEANS, BEFORE_THE_PROTOCOL)
                        .needsReviewWhen(
                                childWithoutMeans,
                                CHILD_BEFORE_THE_PROTOCOL,
                                law(TraffickingOffence.CHILD_ADOPTED),
                                law(TraffickingOffence.CHILD_SENT))));
    }

    /** UU 21/2007 art. 1 item 1, of adults alone since the protocol was ratified. */
    private Requirement<Screening> meansSince2009() {
        return asking(
                TraffickingElement.MEANS,
                withoutMeans(asked(TraffickingElement.MEANS, UU_14_2009.inForce(), CHILD_NEEDS_NO_MEANS)
                        .appliesWhen(book.isGrownUp())));
    }

    /** UU 21/2007 art. 1 items 1 and 7: meant or come about, with consent or without. */
    private Requirement<Screening> purpose() {
        return asking(
                TraffickingElement.PURPOSE,
                asked(TraffickingElement.PURPOSE, UU_21_2007.inForce(), EXPLOITATION, CONSENT)
                        .appliesWhen(ScreeningBook.ALWAYS));
    }

    private Requirement.Head asked(TraffickingElement element, DateRange inForce, Provision... others) {
        Text title = switch (element) {
            case ACT -> Text.of("An act of trafficking", "Tindakan perdagangan orang");
            case MEANS -> Text.of("A means of trafficking", "Cara perdagangan orang");
            case PURPOSE -> Text.of("Exploitation meant or come about", "Eksploitasi sebagai tujuan atau akibat");
        };
        return book.resting(element.code(), title, inForce, others);
    }

    private Requirement<Screening> asking(TraffickingElement element, Requirement.Draft<Screening> draft) {
        return book.reviewed(draft, book.shows(element)).asks(book.shows(element));
    }

    /** An act that an article punishes without asking for means is left to a person where no means is shown. */
    private Requirement.Draft<Screening> withoutMeans(Requirement.Draft<Screening> draft) {
        Requirement.Draft<Screening> reviewed = draft;
        for (ScreeningQuestion question : book.questions()) {
            if (question.counting() instanceof Counting.ForOffence shown
                    && shown.offence().reachesAdultsWithoutMeans()) {
                reviewed = reviewed.needsReviewWhen(
                        allOf(book.yesTo(question), not(book.shows(TraffickingElement.MEANS))),
                        ARTICLE_WITHOUT_MEANS,
                        CRIME,
                        law(shown.offence()));
            }
        }
        return reviewed;
    }

    /** Where the articles without means have stood from the first day on. */
    private static Provision law(TraffickingOffence offence) {
        return offence.provisions().get(0);
    }
}
