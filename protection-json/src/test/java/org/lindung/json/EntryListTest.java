package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryListTest {
    private final List<Map.Entry<String, Integer>> entries =
            new ArrayList<>(List.of(Map.entry("b", 2), Map.entry("a", 1)));
    private final Map<String, Integer> list = new EntryList<>(entries);

    @Test
    void is_the_map_of_its_entries_in_their_order() {
        Map<String, Integer> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));

        assertThat(list).isEqualTo(map).hasSameHashCodeAs(map).hasToString(map.toString());
        assertThat(list.keySet()).containsExactly("b", "a");
        assertThat(list.get("a")).isEqualTo(1);
        assertThat(list).doesNotContainKey("c").hasSize(2);
    }

    @Test
    void cannot_be_changed() {
        entries.clear();

        assertThat(list).hasSize(2);
        assertThatThrownBy(() -> list.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.entrySet().iterator().next().setValue(3))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
