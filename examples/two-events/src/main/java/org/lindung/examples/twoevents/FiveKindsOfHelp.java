package org.lindung.examples.twoevents;

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
import org.lindung.assistance.Recipient;
import org.lindung.basics.DateRange;
import org.lindung.casework.ProtectionCase;
import org.lindung.party.KnownParty;
import org.lindung.party.PartyId;
import org.lindung.value.Text;

/** The five kinds of help to victims of trafficking that the document of 2018 names. */
final class FiveKindsOfHelp {
    static final List<AssistanceType> FIVE_KINDS = List.of(
            AssistanceType.SHELTER,
            AssistanceType.PSYCHOSOCIAL,
            AssistanceType.LEGAL,
            AssistanceType.EDUCATIONAL,
            AssistanceType.ECONOMIC_EMPOWERMENT);

    private static final PartyId IOM = KnownParty.IOM_INDONESIA.id();

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
                    help("HELP-1", CaseAndReferral.CASE_2, AssistanceType.PSYCHOSOCIAL, LocalDate.of(2020, 6, 17), IOM),
                    help(
                            "HELP-2",
                            CaseAndReferral.CASE_1,
                            AssistanceType.SHELTER,
                            LocalDate.of(2020, 6, 24),
                            Cast.SAFE_HOUSE_OPERATOR),
                    help(
                            "HELP-3",
                            CaseAndReferral.CASE_1,
                            AssistanceType.PSYCHOSOCIAL,
                            LocalDate.of(2020, 6, 26),
                            Cast.SAFE_HOUSE_OPERATOR),
                    help(
                            "HELP-4",
                            CaseAndReferral.CASE_1,
                            AssistanceType.PSYCHOSOCIAL,
                            LocalDate.of(2020, 7, 3),
                            Cast.SAFE_HOUSE_OPERATOR),
                    help("HELP-5", CaseAndReferral.CASE_1, AssistanceType.LEGAL, LocalDate.of(2020, 7, 6), IOM),
                    help("HELP-6", CaseAndReferral.CASE_2, AssistanceType.LEGAL, LocalDate.of(2020, 7, 7), IOM),
                    help("HELP-7", CaseAndReferral.CASE_1, AssistanceType.EDUCATIONAL, LocalDate.of(2020, 8, 3), IOM),
                    help(
                            "HELP-8",
                            CaseAndReferral.CASE_1,
                            AssistanceType.ECONOMIC_EMPOWERMENT,
                            LocalDate.of(2020, 10, 5),
                            IOM))
            .build();

    private FiveKindsOfHelp() {}

    private static Delivery help(String id, ProtectionCase of, AssistanceType type, LocalDate day, PartyId by) {
        return Delivery.builder()
                .id(DeliveryId.of(id))
                .programme(HELP.getId())
                .recipient(Recipient.of(of.getMigrantId()))
                .type(type)
                .deliveredOn(day)
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
        for (ProtectionCase helped : List.of(CaseAndReferral.CASE_1, CaseAndReferral.CASE_2)) {
            page.point(
                    Text.of("{who}: {kinds}", "{who}: {kinds}"),
                    Map.of("who", helped.getId(), "kinds", received(helped)));
        }
        ProtectionCase followed = CaseAndReferral.CASE_1
                .followUp(LocalDate.of(2020, 10, 12), Cast.CASE_WORKER)
                .value()
                .orElseThrow();
        page.say(
                Text.of(
                        "{who} needs less help now; the case is not closed yet: {status}.",
                        "{who} kini tidak perlu banyak bantuan lagi; kasusnya belum ditutup: {status}."),
                Map.of("who", followed.getId(), "status", followed.status()));
    }
}
