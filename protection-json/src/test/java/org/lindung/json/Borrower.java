package org.lindung.json;

import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.atLeast;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.party.IndonesianAnswerers;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Answerer;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * Somebody who wants to borrow books of an invented town library, whose rules have a condition of every kind. Receipts of
 * these rules are kept for good, so nothing here may change.
 */
record Borrower(
        Answer<Boolean> card,
        Answer<PartialDate> birthDate,
        Answer<Home> home,
        Answer<Integer> borrowed,
        Answer<LocalDate> joined) {

    /** Where borrowers live. */
    enum Home implements CodedValue {
        TOWN("town"),
        ISLAND("island"),
        ABROAD("abroad");

        private final String code;

        Home(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Text display() {
            return Text.of(code, code);
        }
    }

    static final Fact<Borrower, Boolean> CARD = Fact.named("card")
            .labelled("library card", "kartu perpustakaan")
            .asked("Do you have a card?", "Apakah Anda memiliki kartu?")
            .answeredBy(Answerer.PERSON)
            .category(DataCategory.DOCUMENT)
            .obtainedBy("a card from the desk", "kartu dari loket")
            .yesNo(Borrower::card);

    static final Fact<Borrower, Age> AGE = Fact.named("age")
            .labelled("age", "usia")
            .asked("When were you born?", "Kapan Anda lahir?")
            .answeredBy(Answerer.PERSON, IndonesianAnswerers.VILLAGE_OFFICE)
            .category(DataCategory.IDENTITY)
            .age(Borrower::birthDate);

    static final Fact<Borrower, Home> HOME = Fact.named("home")
            .labelled("home", "tempat tinggal")
            .asked("Where do you live?", "Di mana Anda tinggal?")
            .answeredBy(Answerer.PERSON)
            .category(DataCategory.IDENTITY)
            .choice(Home.class, Borrower::home);

    static final Fact<Borrower, Integer> BORROWED = Fact.named("borrowed")
            .labelled("books at home", "buku di rumah")
            .asked("How many books are still with you?", "Berapa buku masih ada pada Anda?")
            .answeredBy(Answerer.PERSON)
            .category(DataCategory.IDENTITY)
            .number(Text.of("books", "buku"), Borrower::borrowed);

    static final Fact<Borrower, LocalDate> JOINED = Fact.named("joined")
            .labelled("first day", "hari pertama")
            .asked("Since when are you a member?", "Sejak kapan Anda anggota?")
            .answeredBy(Answerer.PERSON)
            .category(DataCategory.IDENTITY)
            .date(Borrower::joined);

    private static final LegalInstrument STATUTE = new LegalInstrument(
            InstrumentKind.UU,
            "1",
            2000,
            Text.of("Statute of the library", "Anggaran perpustakaan"),
            DateRange.from(LocalDate.of(2000, 1, 1)));

    static final Provision ARTICLE_1 = article("1");
    static final Provision ARTICLE_2 = article("2");
    static final LocalDate REFORM = LocalDate.of(2020, 7, 1);

    static final Requirement<Borrower> MEMBERSHIP = requirement("membership")
            .titled("Membership", "Keanggotaan")
            .under(ARTICLE_1)
            .inForce(DateRange.of(LocalDate.of(2000, 1, 1), REFORM))
            .asks(anyOf(CARD.is(true), JOINED.atMost(LocalDate.of(2010, 12, 31))));

    static final Requirement<Borrower> MEMBERSHIP_SINCE_REFORM = requirement("membership")
            .titled("Membership", "Keanggotaan")
            .under(ARTICLE_1, ARTICLE_2)
            .inForce(DateRange.from(REFORM))
            .asks(when(AGE.below(Age.ofYears(18)))
                    .then(CARD.is(true))
                    .otherwise(atLeast(1, CARD.is(true), JOINED.atLeast(REFORM))));

    static final Requirement<Borrower> RETURNING = requirement("returning")
            .titled("Returning", "Pengembalian")
            .under(ARTICLE_2)
            .inForce(DateRange.from(LocalDate.of(2000, 1, 1)))
            .needsReviewWhen(
                    AGE.is(Age.inDoubtWhether(18)),
                    Text.of("the day of the birthday is open", "hari ulang tahun belum jelas"),
                    ARTICLE_1)
            .asks(allOf(
                    BORROWED.atMost(5),
                    new Condition.Count<>(
                            2,
                            List.of(
                                    new Condition.Weighted<>(2, BORROWED.is(0)),
                                    new Condition.Weighted<>(1, CARD.is(true)),
                                    new Condition.Weighted<>(
                                            1, new Condition.Within<>(AGE, Age.ofYears(7), Age.ofYears(99)))))));

    static final Requirement<Borrower> BOATS = requirement("boats")
            .titled("Boats", "Perahu")
            .under(ARTICLE_2)
            .inForce(DateRange.from(LocalDate.of(2000, 1, 1)))
            .knownSince(LocalDate.of(2021, 3, 1))
            .exceptionTo("returning")
            .appliesWhen(HOME.isOneOf(Set.of(Home.ISLAND, Home.ABROAD)))
            .asks(not(BORROWED.atLeast(3)));

    static final RuleBook<Borrower> BOOK =
            book("2021.1", List.of(MEMBERSHIP, MEMBERSHIP_SINCE_REFORM, RETURNING, BOATS));

    static RuleBook<Borrower> book(String version, List<Requirement<Borrower>> requirements) {
        return RuleBook.of(
                "borrowing",
                version,
                Text.of("May this person borrow books?", "Bolehkah orang ini meminjam buku?"),
                requirements);
    }

    private static Provision article(String number) {
        return new Provision(
                STATUTE.article(number).paragraph("1").letter("a").explained(),
                Text.of("Article " + number, "Pasal " + number),
                SourceKind.UNVERIFIED,
                LocalDate.of(2021, 1, 1));
    }

    static final Borrower WAYAN = new Borrower(
            Answer.known(true),
            Answer.known(PartialDate.of(LocalDate.of(1993, 4, 19))),
            Answer.known(Home.ISLAND),
            Answer.between(1, 2),
            Answer.notAsked());

    Borrower withCard(Answer<Boolean> other) {
        return new Borrower(other, birthDate, home, borrowed, joined);
    }

    Borrower withBorrowed(Answer<Integer> other) {
        return new Borrower(card, birthDate, home, other, joined);
    }
}
