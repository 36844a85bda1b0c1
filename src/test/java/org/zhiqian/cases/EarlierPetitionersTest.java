package org.zhiqian.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;

class EarlierPetitionersTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";

    @Autowired
    private EarlierPetitioners earlier;

    @Test
    void petitionersWrittenDownBeforeAreFoundByNameAfterAStart() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        jdbc.sql("UPDATE petitioners SET name_index = NULL").update();
        assertThat(found()).isEmpty();
        earlier.index();
        assertThat(found().findValuesAsText("number")).containsExactly(number);
    }

    private JsonNode found() {
        return work.officer(LSI).get("/api/cases?text=工人甲").json().path("cases");
    }
}
