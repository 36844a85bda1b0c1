package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.kernel.Refusal;

/** What the list of Tasklist tells of the tasks of one page. */
@RestController
@RequestMapping("/api/task-cards")
@Tag(name = "任务")
class TaskCardsController {
    private static final int MOST = 100;

    private final TaskCards cards;

    TaskCardsController(TaskCards cards) {
        this.cards = cards;
    }

    @GetMapping
    @Operation(summary = "任务卡片", description = "任务所属案件的编号、地区、人数、金额和期限；看不到的任务不列出。一次最多 100 项。")
    List<TaskCard> of(@RequestParam List<String> task) {
        if (task.size() > MOST) {
            throw new Refusal("一次最多查询 %d 项任务，请分次查询。".formatted(MOST));
        }
        return cards.of(task);
    }
}
