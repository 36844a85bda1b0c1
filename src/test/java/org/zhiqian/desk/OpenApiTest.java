package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;

class OpenApiTest extends AtTheOffice {
    @Test
    void describesEveryCallAndTheFieldsOfAPetitionAsCallersWriteThem() {
        JsonNode description = work.officer("lsi-530125").get("/v3/api-docs").json();
        assertThat(description.path("paths").fieldNames())
                .toIterable()
                .contains("/api/petitions", "/api/cases", "/api/cases/{number}", "/api/reports/{table}", "/api/outbox");
        JsonNode petition = description.at("/components/schemas/RegisterPetition");
        assertThat(petition.at("/properties/claimedAmount/type").asText()).isEqualTo("string");
        assertThat(petition.at("/properties/petitionerPhone/type").asText()).isEqualTo("string");
        assertThat(petition.at("/properties/channel/enum/0").asText()).isEqualTo("RECEPTION");
        assertThat(petition.path("required")).extracting(JsonNode::asText).contains("receivedOn", "petitionerName");
    }
}
