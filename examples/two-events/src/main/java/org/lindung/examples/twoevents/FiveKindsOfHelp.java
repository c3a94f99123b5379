package org.lindung.examples.twoevents;

import static org.lindung.assistance.AssistanceType.ECONOMIC_EMPOWERMENT;
import static org.lindung.assistance.AssistanceType.EDUCATIONAL;
import static org.lindung.assistance.AssistanceType.LEGAL;
import static org.lindung.assistance.AssistanceType.PSYCHOSOCIAL;
import static org.lindung.assistance.AssistanceType.SHELTER;
import static org.lindung.examples.twoevents.CaseAndReferral.CASE_1;
import static org.lindung.examples.twoevents.CaseAndReferral.CASE_2;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Deliveries;
import org.lindung.assistance.Delivery;
import org.lindung.assistance.DeliveryId;
import org.lindung.assistance.Frequency;
import org.lindung.assistance.Programme;
import org.lindung.assistance.ProgrammeId;
import org.lindung.basics.DateRange;
import org.lindung.casework.ProtectionCase;
import org.lindung.household.Recipient;
import org.lindung.party.KnownParty;
import org.lindung.party.PartyId;
import org.lindung.value.Text;

/** The five kinds of help to victims of trafficking that the document of 2018 names. */
final class FiveKindsOfHelp {
    static final List<AssistanceType> FIVE_KINDS =
            List.of(SHELTER, PSYCHOSOCIAL, LEGAL, EDUCATIONAL, ECONOMIC_EMPOWERMENT);

    private static final PartyId IOM = KnownParty.IOM_INDONESIA.id();
    private static final PartyId SAFE_HOUSE = Cast.SAFE_HOUSE_OPERATOR;

    private static final Programme HELP = Programme.builder()
            .id(ProgrammeId.of("HELP-TO-VICTIMS"))
            .name(Text.of("Help to victims of trafficking", "Bantuan bagi korban perdagangan orang"))
            .provider(IOM)
            .types(FIVE_KINDS)
            .runs(DateRange.from(LocalDate.of(2005, 1, 1)))
            .frequency(new Frequency.AsNeeded())
            .build();

    static final Deliveries GIVEN = Deliveries.builder()
            .programme(HELP)
            .addDeliveries(
                    help("HELP-1", CASE_2, PSYCHOSOCIAL, "2020-06-17", IOM),
                    help("HELP-2", CASE_1, SHELTER, "2020-06-24", SAFE_HOUSE),
                    help("HELP-3", CASE_1, PSYCHOSOCIAL, "2020-06-26", SAFE_HOUSE),
                    help("HELP-4", CASE_1, PSYCHOSOCIAL, "2020-07-03", SAFE_HOUSE),
                    help("HELP-5", CASE_1, LEGAL, "2020-07-06", IOM),
                    help("HELP-6", CASE_2, LEGAL, "2020-07-07", IOM),
                    help("HELP-7", CASE_1, EDUCATIONAL, "2020-08-03", IOM),
                    help("HELP-8", CASE_1, ECONOMIC_EMPOWERMENT, "2020-10-05", IOM))
            .build();

    private FiveKindsOfHelp() {}

    private static Delivery help(String id, ProtectionCase of, AssistanceType type, String day, PartyId by) {
        return Delivery.builder()
                .id(DeliveryId.of(id))
                .programme(HELP.getId())
                .recipient(Recipient.of(of.getMigrantId()))
                .type(type)
                .deliveredOn(LocalDate.parse(day))
                .deliveredBy(by)
                .build();
    }

    private static List<AssistanceType> received(ProtectionCase of) {
        return FIVE_KINDS.stream()
                .filter(kind -> GIVEN.getDeliveries().stream()
                        .filter(help -> help.getRecipient().equals(Recipient.of(of.getMigrantId())))
                        .anyMatch(help -> help.getType() == kind))
                .toList();
    }

    static void tell(Page page) {
        page.chapter(Text.of("6. Five kinds of help", "6. Lima jenis bantuan"));
        for (ProtectionCase helped : List.of(CASE_1, CASE_2)) {
            page.point(
                    Text.of("{who}: {kinds}", "{who}: {kinds}"),
                    Map.of("who", helped.getId(), "kinds", received(helped)));
        }
        ProtectionCase followed =
                CASE_1.followUp(LocalDate.of(2020, 10, 12), Cast.CASE_WORKER).orElseThrow();
        page.say(
                Text.of(
                        "{who} needs less help now; the case is not closed yet: {status}.",
                        "{who} kini tidak perlu banyak bantuan lagi; kasusnya belum ditutup: {status}."),
                Map.of("who", followed.getId(), "status", followed.status()));
    }
}
