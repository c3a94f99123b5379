package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lindung.eligibility.contract.ContractFacts;
import org.lindung.eligibility.contract.ContractRules;
import org.lindung.eligibility.contract.ExtensionFacts;
import org.lindung.eligibility.contract.ShipHoursFacts;
import org.lindung.eligibility.costs.CostFacts;
import org.lindung.eligibility.costs.CostRules;
import org.lindung.eligibility.destination.DestinationFacts;
import org.lindung.eligibility.destination.DestinationRules;
import org.lindung.eligibility.empowerment.EmpowermentFacts;
import org.lindung.eligibility.empowerment.EmpowermentRules;
import org.lindung.eligibility.grant.GrantFacts;
import org.lindung.eligibility.grant.GrantRules;
import org.lindung.eligibility.insurance.DeathClaimFacts;
import org.lindung.eligibility.insurance.InsuranceFacts;
import org.lindung.eligibility.insurance.InsuranceRules;
import org.lindung.eligibility.placement.PlacementFacts;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.eligibility.quarantine.QuarantineCostRules;
import org.lindung.eligibility.quarantine.QuarantineFacts;
import org.lindung.eligibility.quarantine.QuarantineRules;
import org.lindung.eligibility.recruitment.LicenceFacts;
import org.lindung.eligibility.recruitment.LicenceRules;
import org.lindung.eligibility.recruitment.RecruitmentFacts;
import org.lindung.eligibility.recruitment.RecruitmentRules;
import org.lindung.eligibility.returning.HandOverFacts;
import org.lindung.eligibility.returning.HandOverRules;
import org.lindung.eligibility.returning.HomecomingFacts;
import org.lindung.eligibility.returning.RefusalFacts;
import org.lindung.eligibility.returning.ReturnRules;
import org.lindung.eligibility.status.FamilyFacts;
import org.lindung.eligibility.status.ShipWorkFacts;
import org.lindung.eligibility.status.StatusFacts;
import org.lindung.eligibility.status.StatusRules;
import org.lindung.eligibility.victim.ProtectionFacts;
import org.lindung.eligibility.victim.ProtectionRules;
import org.lindung.eligibility.victim.ServiceFacts;
import org.lindung.eligibility.victim.ServiceRules;
import org.lindung.eligibility.village.DesmigratifFacts;
import org.lindung.eligibility.village.VillageRequestFacts;
import org.lindung.eligibility.village.VillageRules;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.FactCatalogue;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.screening.ScreeningInstrument;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.value.Validated;

@Domain(RuleBooks.class)
class RuleBookRoundTripTest {
    static final List<String> EXAMPLES = RuleBooks.EXAMPLES;

    @Property(tries = 500)
    void any_book_comes_back_as_it_was(@ForAll RuleBook<AnswerSheet> book) {
        assertEqual(book, value(DocumentReader.ofRuleBooks(RuleBooks.FACTS).read(json(book))));
    }

    @Property(tries = 100)
    void any_programme_comes_back_as_it_was_with_its_facts(@ForAll ProgrammeRules programme) {
        String written = json(programme);

        assertThat(json(value(DocumentReader.strict(ProgrammeRules.class).read(written))))
                .isEqualTo(written);
    }

    @Test
    void every_book_of_the_law_comes_back_as_it_was() {
        comesBack(PlacementRules.BOOK, PlacementFacts.CATALOGUE);
        comesBack(QuarantineRules.BOOK, QuarantineFacts.CATALOGUE);
        comesBack(QuarantineCostRules.BOOK, QuarantineFacts.CATALOGUE);
        comesBack(CostRules.BOOK, CostFacts.CATALOGUE);
        comesBack(DestinationRules.BOOK, DestinationFacts.CATALOGUE);
        comesBack(ReturnRules.BY_STATE, HomecomingFacts.CATALOGUE);
        comesBack(ReturnRules.AT_STATE_COST, HomecomingFacts.CATALOGUE);
        comesBack(ReturnRules.BY_COMPANY, HomecomingFacts.CATALOGUE);
        comesBack(ReturnRules.OF_CREW, HomecomingFacts.CATALOGUE);
        comesBack(ReturnRules.EVACUATION, HomecomingFacts.CATALOGUE);
        comesBack(ReturnRules.BURIAL_ABROAD, HomecomingFacts.CATALOGUE);
        comesBack(HandOverRules.HAND_OVER, HandOverFacts.CATALOGUE);
        comesBack(HandOverRules.REFUSAL, RefusalFacts.CATALOGUE);
        comesBack(EmpowermentRules.BOOK, EmpowermentFacts.CATALOGUE);
        comesBack(VillageRules.SERVICES, VillageRequestFacts.CATALOGUE);
        comesBack(VillageRules.DESMIGRATIF, DesmigratifFacts.CATALOGUE);
        comesBack(GrantRules.BOOK, GrantFacts.CATALOGUE);
        comesBack(RecruitmentRules.BOOK, RecruitmentFacts.CATALOGUE);
        comesBack(LicenceRules.BOOK, LicenceFacts.CATALOGUE);
        comesBack(ServiceRules.BOOK, ServiceFacts.CATALOGUE);
        comesBack(ProtectionRules.BOOK, ProtectionFacts.CATALOGUE);
        ScreeningInstruments.ALL.stream()
                .map(ScreeningInstrument::book)
                .forEach(book -> comesBack(book, FactCatalogue.of(book.facts())));
        comesBack(StatusRules.MIGRANT_WORKER, StatusFacts.CATALOGUE);
        comesBack(StatusRules.PROSPECTIVE_WORKER, StatusFacts.CATALOGUE);
        comesBack(StatusRules.INDIVIDUAL_REPORT, StatusFacts.CATALOGUE);
        comesBack(StatusRules.MIGRANT_CREW, ShipWorkFacts.CATALOGUE);
        comesBack(StatusRules.FAMILY, FamilyFacts.CATALOGUE);
        comesBack(ContractRules.CONTRACT, ContractFacts.CATALOGUE);
        comesBack(ContractRules.EXTENSION, ExtensionFacts.CATALOGUE);
        comesBack(ContractRules.CREW_HOURS, ShipHoursFacts.CATALOGUE);
        comesBack(InsuranceRules.INSURED, InsuranceFacts.CATALOGUE);
        comesBack(InsuranceRules.DEATH_BENEFIT, DeathClaimFacts.CATALOGUE);
    }

    private static <F> void comesBack(RuleBook<F> book, FactCatalogue<F> catalogue) {
        assertEqual(book, value(DocumentReader.ofRuleBooks(catalogue).read(json(book))));
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void every_example_of_the_guide_comes_back_as_it_was(String name) {
        String written = json(value(DocumentReader.strict(ProgrammeRules.class).read(RuleBooks.example(name))));

        assertThat(json(value(DocumentReader.strict(ProgrammeRules.class).read(written))))
                .isEqualTo(written);
    }

    @Test
    void the_order_of_the_fields_does_not_matter() {
        String backwards =
                "{'requirements':[{'asks':{'atLeast':1,'fact':'n'},'provisions':[" + "{'verifiedOn':'2020-01-01',"
                        + "'source':'unverified','summary':{'en':'a','id':'b'},'instrument':'i'}],'title':{'en':'a','id':'b'},"
                        + "'id':'r'}],'instruments':[{'title':{'en':'a','id':'b'},'year':2020,'number':'1','kind':'uu','id':'i'}],"
                        + "'facts':[{'category':'family','answerers':['person'],'question':{'en':'a','id':'b'},"
                        + "'label':{'en':'a','id':'b'},'unit':{'en':'a','id':'b'},'type':'number','id':'n'}],"
                        + "'question':{'en':'a','id':'b'},'version':'1','id':'book'}";

        ProgrammeRules programme =
                value(DocumentReader.strict(ProgrammeRules.class).read(backwards.replace('\'', '"')));

        assertThat(programme.book().requirements().get(0).asks())
                .isEqualTo(number(programme).atLeast(1));
    }

    @SuppressWarnings("unchecked") // the only fact of the document is a number
    private static org.lindung.rule.Fact<AnswerSheet, Integer> number(ProgrammeRules programme) {
        return (org.lindung.rule.Fact<AnswerSheet, Integer>)
                programme.facts().facts().get(0);
    }

    /** Everything that a book says, part by part; conditions are equal if their facts are the same. */
    private static <F> void assertEqual(RuleBook<F> book, RuleBook<F> other) {
        assertThat(other.id()).isEqualTo(book.id());
        assertThat(other.version()).isEqualTo(book.version());
        assertThat(other.question()).isEqualTo(book.question());
        assertThat(other.requirements()).hasSameSizeAs(book.requirements());
        for (int i = 0; i < book.requirements().size(); i++) {
            assertThat(parts(other.requirements().get(i)))
                    .isEqualTo(parts(book.requirements().get(i)));
        }
    }

    private static List<Object> parts(Requirement<?> requirement) {
        return List.of(
                requirement.id(),
                requirement.title(),
                requirement.provisions(),
                requirement.inForce(),
                requirement.knownSince(),
                requirement.exceptionTo(),
                requirement.appliesWhen(),
                requirement.reviews(),
                requirement.asks());
    }

    private static String json(Object value) {
        return ProtectionJson.strict().writeValueAsString(value);
    }

    private static <T> T value(Validated<T> outcome) {
        assertThat(outcome.violations()).isEmpty();
        return outcome.value().orElseThrow();
    }
}
