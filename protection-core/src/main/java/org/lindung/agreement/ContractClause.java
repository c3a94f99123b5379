package org.lindung.agreement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.Money;
import org.lindung.migrant.Occupation;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.Language;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;

/**
 * One thing that a worker's agreement says, in a form that can be compared, or in its own words as a {@link Statement}.
 *
 * <p>All forms stand in this one file, since they are read together. A clause records what the paper says, not what is done. {@code toString} tells what a clause is about and never
 * what it says, since the clauses are about one person's work.
 */
public sealed interface ContractClause extends Serializable {
    /**
     * What the clause is about.
     *
     * @return the kind
     */
    ClauseKind kind();

    /**
     * What the clause says, for readers who may see it.
     *
     * @return the content in words; personal data
     */
    Text words();

    /**
     * The work.
     *
     * @param title position or kind of work in the words of the paper
     * @param occupation its code of ISCO-08, if somebody classified it
     */
    @PersonalData(DataCategory.WORK)
    record Job(String title, Answer<Occupation> occupation) implements ContractClause {
        /**
         * Refuses a blank title.
         *
         * @param title position or kind of work
         * @param occupation its code
         */
        public Job {
            notBlank(title, "/title");
        }

        @Override
        public ClauseKind kind() {
            return ClauseKind.JOB;
        }

        @Override
        public Text words() {
            String coded = occupation
                    .toOptional()
                    .map(code -> title + " (ISCO-08 " + code + ")")
                    .orElse(title);
            return Text.of(coded, coded);
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * Where the work is done.
     *
     * @param country the country
     * @param address the place in it, as the paper writes it
     */
    @PersonalData(DataCategory.LOCATION)
    record PlaceOfWork(CountryCode country, Answer<String> address) implements ContractClause {

        @Override
        public ClauseKind kind() {
            return ClauseKind.PLACE_OF_WORK;
        }

        @Override
        public Text words() {
            String before = address.toOptional().map(place -> place + ", ").orElse("");
            return Text.of(before + country.name(Language.ENGLISH), before + country.name(Language.INDONESIAN));
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * The wage before deductions.
     *
     * @param amount how much, not below zero
     * @param per for which time
     */
    @PersonalData(DataCategory.FINANCE)
    record Wage(Money amount, Per per) implements ContractClause {
        /**
         * Refuses an amount below zero.
         *
         * @param amount how much
         * @param per for which time
         */
        public Wage {
            notNegative(amount);
        }

        @Override
        public ClauseKind kind() {
            return ClauseKind.WAGE;
        }

        @Override
        public Text words() {
            return counted(amount.toString(), per);
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * How the wage reaches the worker.
     *
     * @param method the way
     */
    @PersonalData(DataCategory.FINANCE)
    record WagePayment(PaymentMethod method) implements ContractClause {

        @Override
        public ClauseKind kind() {
            return ClauseKind.WAGE_PAYMENT;
        }

        @Override
        public Text words() {
            return method.display();
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * How long the work lasts.
     *
     * @param minutes working time in minutes, within what the period has
     * @param per a day, a week, a month or a year
     */
    @PersonalData(DataCategory.WORK)
    record WorkingHours(int minutes, Per per) implements ContractClause {
        /**
         * Refuses more time than there is.
         *
         * @param minutes working time in minutes
         * @param per the period
         */
        public WorkingHours {
            within(minutes, Period.minutesOf(per), "/minutes");
        }

        /**
         * Working time in whole hours.
         *
         * @param hours how many
         * @param per the period
         * @return the clause
         * @throws org.lindung.value.InvalidValueException with {@code agreement-number-out-of-range}
         */
        public static WorkingHours ofHours(int hours, Per per) {
            return new WorkingHours(Math.multiplyExact(hours, Period.MINUTES_OF_HOUR), per);
        }

        @Override
        public ClauseKind kind() {
            return ClauseKind.WORKING_HOURS;
        }

        @Override
        public Text words() {
            return Period.hours(minutes, per);
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * Days without work.
     *
     * @param days how many whole days, within what the period has
     * @param per a week, a month or a year
     */
    @PersonalData(DataCategory.WORK)
    record RestDays(int days, Per per) implements ContractClause {
        /**
         * Refuses more days than there are.
         *
         * @param days how many
         * @param per the period
         */
        public RestDays {
            within(days, Period.daysOf(per), "/days");
        }

        @Override
        public ClauseKind kind() {
            return ClauseKind.REST_DAYS;
        }

        @Override
        public Text words() {
            return counted(Text.of(days + (days == 1 ? " day" : " days"), days + " hari"), per);
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * Time without work in each day.
     *
     * @param minutes rest in minutes in 24 hours, at most all of them
     */
    @PersonalData(DataCategory.WORK)
    record DailyRest(int minutes) implements ContractClause {
        /**
         * Refuses more than a day.
         *
         * @param minutes rest in minutes
         */
        public DailyRest {
            within(minutes, Period.minutesOf(Per.DAY), "/minutes");
        }

        @Override
        public ClauseKind kind() {
            return ClauseKind.DAILY_REST;
        }

        @Override
        public Text words() {
            return Period.hours(minutes, Per.DAY);
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * Yearly leave.
     *
     * @param days how many whole days a year
     * @param paid whether the wage goes on
     */
    @PersonalData(DataCategory.WORK)
    record Leave(int days, boolean paid) implements ContractClause {
        /**
         * Refuses more days than a year has.
         *
         * @param days how many whole days a year
         * @param paid whether the wage goes on
         */
        public Leave {
            within(days, Period.daysOf(Per.YEAR), "/days");
        }

        @Override
        public ClauseKind kind() {
            return ClauseKind.LEAVE;
        }

        @Override
        public Text words() {
            return Text.of(
                    days + (days == 1 ? " day" : " days") + " per year, " + (paid ? "paid" : "not paid"),
                    days + " hari per tahun, " + (paid ? "dibayar" : "tidak dibayar"));
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * Pay for work beyond the agreed hours.
     *
     * @param percent of the wage for the same time, from 0 for none
     */
    @PersonalData(DataCategory.WORK)
    record Overtime(int percent) implements ContractClause {
        private static final int MOST = 1_000;

        /**
         * Refuses what is no percentage.
         *
         * @param percent of the wage for the same time
         */
        public Overtime {
            within(percent, MOST, "/percent");
        }

        @Override
        public ClauseKind kind() {
            return ClauseKind.OVERTIME;
        }

        @Override
        public Text words() {
            return Text.of(percent + "% of the wage", percent + "% dari upah");
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * How long the agreement binds.
     *
     * @param length months or years
     */
    @PersonalData(DataCategory.WORK)
    record Term(CalendarPeriod length) implements ContractClause {

        @Override
        public ClauseKind kind() {
            return ClauseKind.TERM;
        }

        @Override
        public Text words() {
            return length.text();
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * Who pays for something.
     *
     * @param kind for what: accommodation, food, insurance, return travel or placement cost
     * @param bearer who pays
     */
    @PersonalData(DataCategory.WORK)
    record BorneCost(ClauseKind kind, CostBearer bearer) implements ContractClause {
        private static final Set<ClauseKind> COSTS = Set.of(
                ClauseKind.ACCOMMODATION,
                ClauseKind.FOOD,
                ClauseKind.INSURANCE,
                ClauseKind.RETURN_TRAVEL,
                ClauseKind.PLACEMENT_COST);

        /**
         * Refuses a subject that costs nothing.
         *
         * @param kind for what
         * @param bearer who pays
         */
        public BorneCost {
            Invariants.check()
                    .that(COSTS.contains(kind), AgreementViolation.CLAUSE_BEARS_NO_COST, "/kind")
                    .orThrow();
        }

        @Override
        public Text words() {
            return Text.of(
                    "paid by " + bearer.display().en(),
                    "ditanggung " + bearer.display().id());
        }

        @Override
        public String toString() {
            return kind.code();
        }
    }

    /**
     * Something that is kept back from the wage.
     *
     * @param cost for what
     * @param amount how much each time, not below zero
     * @param per how often
     * @param times how many times, at least once
     */
    @PersonalData(DataCategory.FINANCE)
    record Deduction(CostKind cost, Money amount, Per per, int times) implements ContractClause {
        private static final int MOST = 1_000;

        /**
         * Refuses an amount below zero and a deduction that never happens.
         *
         * @param cost for what
         * @param amount how much each time
         * @param per how often
         * @param times how many times
         */
        public Deduction {
            Invariants.check()
                    .that(amount.amount().signum() >= 0, AgreementViolation.AMOUNT_NEGATIVE, "/amount")
                    .that(
                            times >= 1 && times <= MOST,
                            AgreementViolation.NUMBER_OUT_OF_RANGE,
                            "/times",
                            Map.of("least", "1", "most", String.valueOf(MOST)))
                    .orThrow();
        }

        /**
         * All of it together.
         *
         * @return the amount of once, so many times
         */
        public Money total() {
            return new Money(amount.amount().multiply(BigDecimal.valueOf(times)), amount.currency());
        }

        @Override
        public ClauseKind kind() {
            return ClauseKind.DEDUCTION;
        }

        @Override
        public Text words() {
            Text each = counted(amount.toString(), per);
            return Text.of(
                    cost.display().en() + ": " + each.en() + ", " + times + (times == 1 ? " time" : " times"),
                    cost.display().id() + ": " + each.id() + ", " + times + " kali");
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /** The paper says that nothing is kept back from the wage. Silence about deductions is not this. */
    @PersonalData(DataCategory.FINANCE)
    record NoDeductions() implements ContractClause {

        @Override
        public ClauseKind kind() {
            return ClauseKind.DEDUCTION;
        }

        @Override
        public Text words() {
            return Text.of("no deductions", "tidak ada potongan");
        }

        @Override
        public String toString() {
            return kind().code();
        }
    }

    /**
     * A clause in the words of the paper: who somebody is, or what fits none of the other forms.
     *
     * @param kind what it is about
     * @param content its words
     */
    @PersonalData(DataCategory.IDENTITY)
    record Statement(ClauseKind kind, String content) implements ContractClause {
        /**
         * Refuses a blank content.
         *
         * @param kind what it is about
         * @param content its words
         */
        public Statement {
            notBlank(content, "/content");
        }

        @Override
        public Text words() {
            return Text.of(content, content);
        }

        @Override
        public String toString() {
            return kind.code();
        }
    }

    private static void notBlank(String text, String path) {
        Invariants.check().that(!text.isBlank(), ValueViolation.BLANK, path).orThrow();
    }

    private static void notNegative(Money amount) {
        Invariants.check()
                .that(amount.amount().signum() >= 0, AgreementViolation.AMOUNT_NEGATIVE, "/amount")
                .orThrow();
    }

    private static void within(int number, int limit, String path) {
        Invariants.check()
                .that(
                        number >= 0 && number <= limit,
                        AgreementViolation.NUMBER_OUT_OF_RANGE,
                        path,
                        Map.of("least", "0", "most", String.valueOf(limit)))
                .orThrow();
    }

    private static Text counted(String amount, Per per) {
        return counted(Text.of(amount, amount), per);
    }

    private static Text counted(Text amount, Per per) {
        return Text.of(
                amount.en() + " " + per.display().en(),
                amount.id() + " " + per.display().id());
    }
}
