package org.zhiqian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiqian.audit.Audit;
import org.zhiqian.audit.AuditAction;
import org.zhiqian.audit.AuditEntry;
import org.zhiqian.background.Progress;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Particulars;
import org.zhiqian.documents.ArchiveSource;
import org.zhiqian.documents.ArchiveSource.Part;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.protection.Protection;

/** One archive of a whole case, for the archives, the police or a court: everything in it is listed, hashed and signed. */
@Component
class CaseArchives {
    private static final int LONGEST_REASON = 200;

    private final CaseSheets sheets;
    private final CasePage page;
    private final Particulars particulars;
    private final List<ArchiveSource> sources;
    private final Audit audit;
    private final Protection protection;
    private final CurrentOfficer currentOfficer;
    private final ArchiveSettings settings;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock clock;

    CaseArchives(
            CaseSheets sheets,
            CasePage page,
            Particulars particulars,
            List<ArchiveSource> sources,
            Audit audit,
            Protection protection,
            CurrentOfficer currentOfficer,
            ArchiveSettings settings,
            TransactionTemplate transaction,
            ObjectMapper json,
            Clock clock) {
        this.sheets = sheets;
        this.page = page;
        this.particulars = particulars;
        this.sources = sources;
        this.audit = audit;
        this.protection = protection;
        this.currentOfficer = currentOfficer;
        this.settings = settings;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** The case as a program reads it, with everything shown. */
    record WholeCase(CaseSheet sheet, List<CaseSheet.Contact> petitioners) {}

    /** The record of the case, which the program that signed it can check. */
    record Proof(boolean whole, List<String> faults, List<AuditEntry> entries) {}

    /** Everything that goes in, at hand or to be opened when its turn comes. */
    record Prepared(CaseState state, String reason, List<Part> parts) {}

    /** Refuses whoever may not take the case away, or does not say why. */
    String requireReason(CaseState state, String reason) {
        if (!currentOfficer.get().seesWhole(state.region())) {
            throw new Refusal("案卷由本地区或者上级的劳动保障监察机构、人社部门和治欠办导出。需要的请与其联系。");
        }
        return checked(reason);
    }

    /** Collects it and writes down who takes it away and why; refused before anything is sent. */
    Prepared prepare(CaseState state, String why) {
        Reader reader = currentOfficer.get();
        return transaction.execute(status -> {
            List<CaseSheet.Contact> contacts = particulars.petitioners(state.id()).stream()
                    .map(one -> CaseSheet.Contact.shown(one.petitioner()))
                    .toList();
            audit.record(state.id(), AuditAction.EXPORTED, "全部案卷（含个人信息）", null, why);
            CaseSheet sheet = sheets.sheet(state, reader);
            List<Part> parts = new ArrayList<>();
            parts.add(part("案卷.pdf", page.print(sheet, contacts)));
            parts.add(part("案卷.json", written(new WholeCase(sheet, contacts))));
            sources.forEach(source -> parts.addAll(source.partsOf(state.id())));
            List<String> faults = audit.faults(state.id());
            parts.add(part("留痕.json", written(new Proof(faults.isEmpty(), faults, audit.of(state.id())))));
            requireSize(parts);
            return new Prepared(state, why, parts);
        });
    }

    private static String checked(String reason) {
        String plain = reason.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_REASON) {
            throw new InvalidInput(
                    List.of(new Problem("reason", "导出原因", "必须填写，不超过 " + LONGEST_REASON + " 字，例如「移送公安机关」「立卷归档」")));
        }
        return PlainText.of("reason", "导出原因", plain);
    }

    private void requireSize(List<Part> parts) {
        long together = parts.stream().mapToLong(Part::size).sum();
        if (together > settings.most().toBytes()) {
            throw new Refusal("案卷合计 %d MB，超过一次导出的上限 %d MB。请管理员放宽 config/documents/evidence.yaml 中的限制，或者分别下载材料。"
                    .formatted(together >> 20, settings.most().toMegabytes()));
        }
    }

    private static Part part(String path, byte[] bytes) {
        return new Part(path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private byte[] written(Object value) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Sends it as it is made; without the manifest at its end it is no archive. */
    void write(Prepared prepared, OutputStream target, Progress progress) throws IOException {
        List<Manifest.Item> items = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Part part : prepared.parts()) {
                items.add(put(zip, part));
                progress.of(items.size(), prepared.parts().size());
            }
            items.add(put(zip, part("SHA256SUMS.txt", sums(items))));
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    prepared.state().number().value(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    currentOfficer.get().login(),
                    prepared.reason(),
                    List.copyOf(items),
                    "");
            put(zip, part(Manifest.PATH, written(manifest.signed(protection.sign(manifest.text())))));
        }
    }

    private Manifest.Item put(ZipOutputStream zip, Part part) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] chunk = new byte[64 * 1024];
        ZipEntry entry = new ZipEntry(part.path());
        entry.setTime(clock.millis());
        zip.putNextEntry(entry);
        try (InputStream in = part.opening().open()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                zip.write(chunk, 0, read);
                size += read;
            }
        }
        zip.closeEntry();
        return new Manifest.Item(part.path(), size, HexFormat.of().formatHex(digest.digest()));
    }

    /** For whoever has {@code sha256sum -c} and not this program. */
    private static byte[] sums(List<Manifest.Item> items) {
        return items.stream()
                .map(item -> item.sha256() + "  " + item.path() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
