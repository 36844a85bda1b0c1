package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignsTest {
    @Test
    void shipsTheFourCampaignsOfTheNotices(@TempDir Path beside) {
        new CampaignDesk(beside).open(campaigns -> assertThat(campaigns.all())
                .extracting(Campaign::id)
                .containsExactly("lx-2021", "yl-2021", "yn-winter-2021", "yn-2026"));
    }
}
