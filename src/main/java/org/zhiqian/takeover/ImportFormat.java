package org.zhiqian.takeover;

/** In which format a ledger was sent. */
enum ImportFormat {
    YAML {
        @Override
        LedgerFile open(byte[] body, TakeoverSettings settings) {
            return new StructuredLedger(body, YamlTokens::new);
        }
    },
    JSON {
        @Override
        LedgerFile open(byte[] body, TakeoverSettings settings) {
            return new StructuredLedger(body, JsonTokens::new);
        }
    },
    XLSX {
        @Override
        LedgerFile open(byte[] body, TakeoverSettings settings) {
            return new SheetLedger(body, settings);
        }
    };

    abstract LedgerFile open(byte[] body, TakeoverSettings settings);
}
