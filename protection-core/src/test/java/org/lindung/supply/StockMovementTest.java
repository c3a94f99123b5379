package org.lindung.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Refusal;
import org.lindung.basics.Quantity;
import org.lindung.household.HouseholdId;
import org.lindung.household.Recipient;
import org.lindung.party.PartyId;

class StockMovementTest {
    private static final StockPlace JAKARTA = new StockPlace.Store(StoreId.of("JAKARTA"));
    private static final StockPlace KUPANG = new StockPlace.Store(StoreId.of("KUPANG"));
    private static final StockPlace DONOR = new StockPlace.Donor(DonationId.of("DON-1"));
    private static final StockPlace OFFICE = new StockPlace.Organisation(PartyId.of("DINSOS"));
    private static final StockPlace FAMILY = new StockPlace.Beneficiary(Recipient.of(HouseholdId.of("H-1")));
    private static final StockPlace LOST = new StockPlace.Lost();
    private static final StockPlace DISPOSED = new StockPlace.Disposed();
    private static final StockPlace COUNTED = new StockPlace.CountDifference();

    private static StockMovement.Builder movement(StockPlace source, StockPlace destination) {
        StockMovement.Builder builder = StockMovement.builder();
        builder.id(MovementId.of("MV-1"))
                .day(LocalDate.of(2020, 6, 4))
                .item(ItemId.of("MASK"))
                .quantity(Quantity.of(1, "box"))
                .source(source)
                .destination(destination);
        return builder;
    }

    /** The whole table: every kind of place against every other. */
    @Test
    void is_of_the_kind_that_follows_from_its_two_places() {
        Map<StockPlace, Map<StockPlace, MovementKind>> table = new LinkedHashMap<>();
        table.put(
                JAKARTA,
                Map.of(
                        KUPANG, MovementKind.TRANSFER,
                        OFFICE, MovementKind.DISTRIBUTION,
                        FAMILY, MovementKind.DISTRIBUTION,
                        LOST, MovementKind.LOSS,
                        DISPOSED, MovementKind.DISPOSAL,
                        COUNTED, MovementKind.COUNT_CORRECTION));
        table.put(DONOR, Map.of(JAKARTA, MovementKind.RECEIPT, KUPANG, MovementKind.RECEIPT));
        table.put(OFFICE, Map.of(JAKARTA, MovementKind.RETURN, KUPANG, MovementKind.RETURN));
        table.put(FAMILY, Map.of(JAKARTA, MovementKind.RETURN, KUPANG, MovementKind.RETURN));
        table.put(LOST, Map.of());
        table.put(DISPOSED, Map.of());
        table.put(COUNTED, Map.of(JAKARTA, MovementKind.COUNT_CORRECTION, KUPANG, MovementKind.COUNT_CORRECTION));

        table.forEach((source, row) -> {
            for (StockPlace destination :
                    new StockPlace[] {JAKARTA, KUPANG, DONOR, OFFICE, FAMILY, LOST, DISPOSED, COUNTED}) {
                assertThat(MovementKind.between(source, destination))
                        .as(source + " to " + destination)
                        .isEqualTo(Optional.ofNullable(row.get(destination)));
            }
        });
    }

    @Test
    void goes_somewhere_else_and_moves_something() {
        assertThat(Refusal.codes(() -> movement(JAKARTA, JAKARTA)
                        .quantity(Quantity.of(0, "box"))
                        .build()))
                .containsExactly("quantity-zero", "movement-impossible");
        assertThat(Refusal.codes(() -> movement(LOST, JAKARTA).build())).containsExactly("movement-impossible");
    }

    @ParameterizedTest
    @EnumSource
    void has_a_reason_of_its_kind_and_no_other(AdjustmentReason reason) {
        Map<MovementKind, StockMovement.Builder> movements = Map.of(
                MovementKind.TRANSFER, movement(JAKARTA, KUPANG),
                MovementKind.LOSS, movement(JAKARTA, LOST),
                MovementKind.DISPOSAL, movement(JAKARTA, DISPOSED),
                MovementKind.COUNT_CORRECTION, movement(COUNTED, JAKARTA));

        movements.forEach((kind, movement) -> {
            movement.reason(reason);
            if (reason.kind() == kind) {
                assertThat(movement.build().kind()).isEqualTo(kind);
            } else {
                assertThat(Refusal.codes(movement::build)).containsExactly("reason-does-not-fit");
            }
        });
    }

    @Test
    void needs_a_reason_where_goods_leave_without_being_given() {
        for (StockPlace destination : List.of(LOST, DISPOSED, COUNTED)) {
            assertThat(Refusal.codes(() -> movement(JAKARTA, destination).build()))
                    .containsExactly("reason-does-not-fit");
        }
    }
}
