package org.lindung.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.privacy.DataCategory;
import org.lindung.value.Text;

/** Somebody who wants to take the ferry to the moon: a small invented domain for the tests of the engine. */
record Traveller(Map<String, Answer<?>> answers) {

    /** Where one travels, cheapest first. */
    enum Berth implements CodedValue {
        DECK("deck", "deck", "geladak"),
        CABIN("cabin", "cabin", "kabin"),
        SUITE("suite", "suite", "kamar mewah");

        private final String code;
        private final Text display;

        Berth(String code, String en, String id) {
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

    static final Answerer DOCTOR =
            new Answerer("doctor", Text.of("the doctor", "dokter"), Answerer.Distance.IN_THE_REGION);

    static final Answerer TOWN_HALL =
            new Answerer("town-hall", Text.of("the town hall", "balai kota"), Answerer.Distance.NEARBY);

    static final Answerer FERRY =
            new Answerer("ferry", Text.of("the ferry company", "perusahaan feri"), Answerer.Distance.IN_THE_COUNTRY);

    static final Answerer MOON_OFFICE =
            new Answerer("moon-office", Text.of("the office on the moon", "kantor di bulan"), Answerer.Distance.ABROAD);

    static final LocalDate DAY = LocalDate.of(2031, 7, 20);

    static final Fact<Traveller, Boolean> TICKET = Fact.named("ticket")
            .labelled("ticket", "tiket")
            .asked("Do you hold a ticket?", "Apakah Anda memiliki tiket?")
            .answeredBy(Answerer.PERSON)
            .category(DataCategory.DOCUMENT)
            .obtainedBy("a ticket from the harbour", "tiket dari pelabuhan")
            .yesNo(traveller -> traveller.answer("ticket"));

    static final Fact<Traveller, Boolean> HELMET = Fact.named("helmet")
            .labelled("helmet", "helm")
            .asked("Do you have a helmet?", "Apakah Anda memiliki helm?")
            .answeredBy(Answerer.PERSON)
            .category(DataCategory.WORK)
            .obtainedBy("a helmet", "helm")
            .yesNo(traveller -> traveller.answer("helmet"));

    static final Fact<Traveller, Boolean> DIZZY = Fact.named("dizzy")
            .labelled("dizziness", "pusing")
            .asked("Do you get dizzy?", "Apakah Anda mudah pusing?")
            .answeredBy(DOCTOR)
            .category(DataCategory.HEALTH)
            .yesNo(traveller -> traveller.answer("dizzy"));

    static final Fact<Traveller, Integer> LUGGAGE = Fact.named("luggage")
            .labelled("weight of the luggage", "berat bagasi")
            .asked("How heavy is your luggage?", "Berapa berat bagasi Anda?")
            .answeredBy(Answerer.PERSON)
            .category(DataCategory.WORK)
            .obtainedBy("another weight of the luggage", "berat bagasi yang lain")
            .number(Text.of("kilograms", "kilogram"), traveller -> traveller.answer("luggage"));

    static final Fact<Traveller, Berth> BERTH = Fact.named("berth")
            .labelled("berth", "tempat")
            .asked("Where do you travel?", "Di mana tempat Anda?")
            .answeredBy(FERRY)
            .category(DataCategory.WORK)
            .choice(Berth.class, traveller -> traveller.answer("berth"));

    static final Fact<Traveller, LocalDate> RETURN = Fact.named("return")
            .labelled("day of return", "hari kembali")
            .asked("When do you come back?", "Kapan Anda kembali?")
            .answeredBy(Answerer.PERSON, FERRY)
            .category(DataCategory.LOCATION)
            .obtainedBy("another day of return", "hari kembali yang lain")
            .date(traveller -> traveller.answer("return"));

    static final Fact<Traveller, Age> AGE = Fact.named("age")
            .labelled("age", "usia")
            .asked("When were you born?", "Kapan Anda lahir?")
            .answeredBy(TOWN_HALL)
            .category(DataCategory.IDENTITY)
            .age(traveller -> traveller.<PartialDate>answer("birth-date"));

    static final Fact<Traveller, Integer> PASSPORT_DAYS_LEFT = Fact.named("passport-days-left")
            .labelled("days until the passport expires", "hari sampai paspor habis berlaku")
            .asked("Until when is your passport valid?", "Sampai kapan paspor Anda berlaku?")
            .answeredBy(MOON_OFFICE)
            .category(DataCategory.DOCUMENT)
            .obtainedBy("a new passport", "paspor baru")
            .daysLeft(traveller -> traveller.<LocalDate>answer("passport-valid-until"));

    /** The facts that generated conditions read; two of them nobody can change. */
    static final List<Fact<Traveller, ?>> FACTS = List.of(TICKET, HELMET, DIZZY, LUGGAGE, BERTH, RETURN);

    static final LegalInstrument MOON_ACT = new LegalInstrument(
            InstrumentKind.UU, "0", 2030, Text.of("Voyages to the moon", "Pelayaran ke bulan"), DateRange.ALWAYS);

    /** Somebody about whom nothing is recorded. */
    static final Traveller UNKNOWN = new Traveller(Map.of());

    /** An article of the invented act, read in the gazette in 2031. */
    static Provision article(int number) {
        return new Provision(
                MOON_ACT.article(Integer.toString(number)),
                Text.of("what article " + number + " says", "isi pasal " + number),
                SourceKind.OFFICIAL_GAZETTE,
                LocalDate.of(2031, 1, number));
    }

    <T> Traveller with(Fact<Traveller, T> fact, T value) {
        return withAnswer(fact.id(), Answer.known(value));
    }

    Traveller without(Fact<Traveller, ?> fact, AbsenceReason reason) {
        return withAnswer(fact.id(), Answer.absent(reason));
    }

    <T> Traveller withAnswer(Fact<Traveller, T> fact, Answer<T> answer) {
        return withAnswer(fact.id(), answer);
    }

    Traveller bornOn(PartialDate date) {
        return withBirth(Answer.known(date));
    }

    Traveller withBirth(Answer<PartialDate> date) {
        return withAnswer("birth-date", date);
    }

    Traveller withPassportUntil(LocalDate day) {
        return withPassportUntil(Answer.known(day));
    }

    Traveller withPassportUntil(Answer<LocalDate> day) {
        return withAnswer("passport-valid-until", day);
    }

    private Traveller withAnswer(String id, Answer<?> answer) {
        Map<String, Answer<?>> changed = new LinkedHashMap<>(answers);
        changed.put(id, answer);
        return new Traveller(changed);
    }

    /** What is recorded under an id; what was never recorded has not been asked. */
    @SuppressWarnings("unchecked") // each id belongs to one fact, and only its type is put under it
    <T> Answer<T> answer(String id) {
        return (Answer<T>) answers.getOrDefault(id, Answer.notAsked());
    }

    Evidence<Traveller> evidence() {
        return Evidence.of(this, DAY);
    }
}
