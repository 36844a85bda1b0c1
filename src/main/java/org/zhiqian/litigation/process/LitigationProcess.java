package org.zhiqian.litigation.process;

import org.zhiqian.engine.Variable;

/** The answers that the gateways in bpmn/litigation ask for. */
final class LitigationProcess {
    static final Variable<Boolean> ARBITRATION_ACCEPTED = Variable.flag("arbitrationAccepted");
    static final Variable<Boolean> MEDIATED = Variable.flag("mediated");
    static final Variable<Boolean> AWARDED = Variable.flag("awarded");
    static final Variable<Boolean> SUED = Variable.flag("sued");
    static final Variable<Boolean> ENFORCEMENT_NEEDED = Variable.flag("enforcementNeeded");
    static final Variable<Boolean> DRIVE_FINISHED = Variable.flag("driveFinished");
    static final Variable<Boolean> DRIVE_OBJECTED = Variable.flag("driveObjected");
    static final Variable<Boolean> AID_GRANTED = Variable.flag("aidGranted");

    private LitigationProcess() {}
}
