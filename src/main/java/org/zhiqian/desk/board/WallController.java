package org.zhiqian.desk.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The figures for a screen in a hall, where nobody is logged in: for those who have the key of its link. */
@RestController
@Tag(name = "督办看板")
class WallController {
    private final Boards boards;
    private final BoardSettings settings;

    WallController(Boards boards, BoardSettings settings) {
        this.boards = boards;
        this.settings = settings;
    }

    @GetMapping("/public/wall")
    @Operation(summary = "大厅屏数字", description = "凭设置中登记的屏幕钥匙（请求头 X-Wall-Key），不用登录；没有登记屏幕的一律拒绝。")
    ResponseEntity<WallView> wall(@RequestHeader(name = "X-Wall-Key", defaultValue = "") String key) {
        byte[] digest = sha256(key);
        return settings.screens().stream()
                .filter(screen -> MessageDigest.isEqual(HexFormat.of().parseHex(screen.keySha256()), digest))
                .findFirst()
                .map(screen ->
                        ResponseEntity.ok().header("X-Robots-Tag", "noindex").body(boards.wall(screen.regionCode())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "这块屏幕没有登记，或者链接已经作废，请向管理员索取新的链接。"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }
}
