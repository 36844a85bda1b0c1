package org.zhiqian.engine.access;

import org.camunda.bpm.engine.AuthorizationException;

/** Somebody tried to start in a region that is not his or her own. */
public final class ForeignRegion extends AuthorizationException {
    ForeignRegion(String sentence) {
        super(sentence);
    }
}
