package org.zhiqian.filing;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingEvent;
import org.zhiqian.filing.model.FilingState;
import org.zhiqian.filing.model.SignDecision;
import org.zhiqian.filing.model.SignRole;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.filing.store.SnapshotContent.Signature;
import org.zhiqian.filing.store.Snapshots;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Officers;

/** Preparer, section head and unit head sign a report one after the other (填报人、处（队）负责人、单位负责人签字). */
@Service
@Transactional
public class FilingSigning {
    private final FilingRegister register;
    private final Snapshots snapshots;
    private final FilingSettings settings;
    private final Officers officers;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    FilingSigning(
            FilingRegister register,
            Snapshots snapshots,
            FilingSettings settings,
            Officers officers,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.register = register;
        this.snapshots = snapshots;
        this.settings = settings;
        this.officers = officers;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    public void sign(UUID id, SignAsPreparer command) {
        sign(register.get(id), SignRole.PREPARER, command.opinion());
    }

    /** Returns whether it was signed; otherwise the report begins anew. */
    public boolean sign(UUID id, SignAsSectionHead command) {
        return decide(id, SignRole.SECTION_HEAD, command.decision(), command.opinion());
    }

    /** Returns whether it was signed; otherwise the report begins anew. */
    public boolean sign(UUID id, SignAsUnitHead command) {
        return decide(id, SignRole.UNIT_HEAD, command.decision(), command.opinion());
    }

    private boolean decide(UUID id, SignRole role, SignDecision decision, @Nullable String opinion) {
        if (decision == SignDecision.SIGN) {
            sign(register.get(id), role, opinion);
            return true;
        }
        if (opinion == null) {
            throw new Refusal("退回修改的，请在「意见」中写明理由。");
        }
        register.beginAnew(id, FilingState.COMPILING);
        register.record(id, FilingEvent.Kind.NOT_SIGNED, role.label() + "：" + opinion);
        return false;
    }

    private void sign(Filing filing, SignRole role, @Nullable String opinion) {
        String account = currentOfficer.get().login();
        refuseASecondSignature(filing, role, account);
        snapshots.sign(
                filing.id(),
                filing.round(),
                new Signature(role, filing.office().toString(), account, clock.instant(), opinion));
        register.record(filing.id(), FilingEvent.Kind.SIGNED, role.label());
    }

    private void refuseASecondSignature(Filing filing, SignRole role, String account) {
        int officersThere = officers.of(filing.office()).size();
        snapshots.signatures(filing).stream()
                .filter(one -> one.account().equals(account))
                .filter(one -> settings.distinctSigners() && role.isToDifferFrom(one.role(), officersThere))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal("您已作为%s签字，不能再作为%s签字：请由%s用自己的账号签字。"
                            .formatted(one.role().label(), role.label(), role.label()));
                });
    }
}
