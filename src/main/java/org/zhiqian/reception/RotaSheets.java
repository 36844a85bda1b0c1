package org.zhiqian.reception;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.RotaSheet;
import org.zhiqian.reception.model.RotaSheet.Wanted;
import org.zhiqian.reception.model.RotaTemplate;
import org.zhiqian.reception.model.RotaUpload;
import org.zhiqian.reception.model.RotaUpload.Line;
import org.zhiqian.reception.store.RotaPlans;
import org.zhiqian.reception.store.Sessions;

/** Rotas by spreadsheet: the template, what an upload would change, and the change itself, all or nothing. */
@Service
@Transactional
class RotaSheets {
    private final RotaLines lines;
    private final RotaTemplate template;
    private final RotaPlans plans;
    private final Rotas rotas;
    private final Sessions sessions;
    private final SessionMail mail;
    private final OpenBriefs briefs;
    private final Departments departments;

    RotaSheets(
            RotaLines lines,
            RotaPlans plans,
            Rotas rotas,
            Sessions sessions,
            SessionMail mail,
            OpenBriefs briefs,
            Departments departments) {
        this.lines = lines;
        this.template = new RotaTemplate(departments);
        this.plans = plans;
        this.rotas = rotas;
        this.sessions = sessions;
        this.mail = mail;
        this.briefs = briefs;
        this.departments = departments;
    }

    byte[] template(Campaign campaign, RegionCode region) {
        return template.write(lines.of(campaign, region));
    }

    /** Every fault at once, or every session with what it would become. */
    @Transactional(readOnly = true)
    public List<Wanted> preview(Campaign campaign, RegionCode region, byte[] file) {
        List<Problem> problems = new ArrayList<>();
        List<Line> uploaded = RotaUpload.lines(file, problems);
        List<Wanted> wanted = new RotaSheet(lines.of(campaign, region), departments, problems).read(uploaded);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (wanted.isEmpty()) {
            throw new InvalidInput(List.of(new Problem("file", "值班表", "没有填写任何场次")));
        }
        return wanted;
    }

    /** Sessions whose rota is arranged change at once and their departments are told; the others are proposed so. */
    public List<Wanted> commit(Campaign campaign, RegionCode region, byte[] file) {
        sessions.between(List.of(region), campaign.from(), campaign.to()).forEach(one -> sessions.lock(one.id()));
        List<Wanted> wanted = preview(campaign, region, file);
        for (Wanted one : wanted) {
            if (one.changed()) {
                plans.set(one.before().key(), one.rota());
                if (one.before().arranged()) {
                    one.before().opened().ifPresent(session -> {
                        rotas.set(session, one.rota());
                        mail.tellOfChange(
                                session.id(),
                                one.before().rota().stream()
                                        .map(RotaEntry::office)
                                        .toList(),
                                one.reason());
                    });
                }
                one.before().opened().ifPresent(session -> briefs.refresh(session.id()));
            }
        }
        return wanted;
    }
}
