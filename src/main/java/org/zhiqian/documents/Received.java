package org.zhiqian.documents;

/** A content that has arrived whole and is not kept yet; closing it gives it up unless it was kept. */
public final class Received implements AutoCloseable {
    private final Content content;
    private final Runnable abandon;
    private boolean kept;

    Received(Content content, Runnable abandon) {
        this.content = content;
        this.abandon = abandon;
    }

    public Content content() {
        return content;
    }

    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        if (!kept) {
            abandon.run();
        }
    }
}
