package org.zhiqian.protection;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Two keysets in a directory that belongs to the operator. On a machine of its own they are made at the first start;
 * where several nodes share a database they must be handed to each.
 */
@Configuration
class Keys {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    @Bean
    Protection protection(KeySettings settings) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        MacConfig.register();
        StreamingAeadConfig.register();
        Path directory = Path.of(settings.directory());
        return new TinkProtection(
                keyset(
                        directory.resolve("sealing-keys.json"),
                        settings.create(),
                        () -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)),
                keyset(
                        directory.resolve("indexing-keys.json"),
                        settings.create(),
                        () -> KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG)));
    }

    private interface Generator {
        KeysetHandle generate() throws GeneralSecurityException;
    }

    private static KeysetHandle keyset(Path file, boolean create, Generator generator)
            throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            if (!create) {
                throw new IllegalStateException("缺少密钥文件 " + file + "：请从备份或其他节点复制，或设置 zhiqian.keys.create=true 首次生成。");
            }
            write(file, TinkJsonProtoKeysetFormat.serializeKeyset(generator.generate(), InsecureSecretKeyAccess.get()));
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static void write(Path file, String keyset) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, keyset, StandardOpenOption.TRUNCATE_EXISTING);
            LOG.warn("已生成密钥文件 {}。请与数据库分开备份：丢失后已加密的个人信息无法恢复。", file);
        } catch (FileAlreadyExistsException madeByAnotherNode) {
            LOG.info("密钥文件 {} 已由其他节点生成", file);
        }
    }
}
