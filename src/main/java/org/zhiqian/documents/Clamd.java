package org.zhiqian.documents;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiqian.kernel.Refusal;

/** A ClamAV daemon, to which contents are sent in chunks (INSTREAM); without its answer nothing is kept. */
final class Clamd implements VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final String host;
    private final int port;
    private final Duration patience;

    Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public void requireClean(InputStream content) {
        String answer;
        try {
            answer = answerTo(content);
        } catch (IOException unreachable) {
            LOG.error("the virus scanner does not answer", unreachable);
            throw unscanned();
        }
        if (answer.endsWith("FOUND")) {
            LOG.warn("the virus scanner found {}", answer.replaceAll("[^ -~]", "?"));
            throw new Refusal("文件带有病毒，没有保存。请杀毒以后重新导出文件，或者打印成 PDF 后上传。");
        }
        if (!answer.endsWith("OK")) {
            LOG.error("the virus scanner says {}", answer.replaceAll("[^ -~]", "?"));
            throw unscanned();
        }
    }

    private static Refusal unscanned() {
        return new Refusal("病毒检查没有完成，文件没有保存。请稍后再试，仍不行请联系管理员。");
    }

    private String answerTo(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            int millis = Math.toIntExact(patience.toMillis());
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
