package org.zhiqian.takeover.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Party;
import org.zhiqian.cases.Project;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.kernel.CreditCode;

/** Who is petitioned against, and where the work was done. */
final class PartyReader {
    private static final int LONGEST_NAME = 100;
    private static final Map<String, String> EQUIPMENT =
            new TreeMap<>(Map.of("wage_account", "工资专用账户", "real_name", "实名制", "deposit", "工资保证金", "board", "维权信息告示牌"));

    private final LedgerTerms terms;
    private final Fields fields;
    private final List<String> state = new ArrayList<>();

    PartyReader(LedgerTerms terms, Fields fields) {
        this.terms = terms;
        this.fields = fields;
    }

    Project project(Industry industry) {
        @Nullable Fields project = fields.block("project");
        if (project == null) {
            return new Project(null, industry, Set.of());
        }
        @Nullable String name = project.text("name", LONGEST_NAME);
        List<Ownership> ownership = project.list("ownership", word -> terms.term(Ownership.class, "ownership", word));
        @Nullable String status = project.text("status", LONGEST_NAME);
        if (status != null) {
            state.add(status);
        }
        EQUIPMENT.forEach((key, label) -> {
            @Nullable Boolean has = project.flag(key);
            if (has != null) {
                state.add((has ? "有" : "无") + label);
            }
        });
        project.refuseUnknown();
        Set<Ownership> tags = EnumSet.noneOf(Ownership.class);
        tags.addAll(ownership);
        return new Project(name, industry, tags);
    }

    /** What the ledger says of the project beside its name. */
    Optional<String> projectState() {
        return state.isEmpty() ? Optional.empty() : Optional.of(String.join("，", state));
    }

    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        for (Fields entity : fields.blocks("entities")) {
            @Nullable
            PartyRole role = entity.require(
                    "role", entity.read("role", word -> terms.term(PartyRole.class, "party-role", word)));
            @Nullable String name = entity.required("name", LONGEST_NAME);
            @Nullable CreditCode code = entity.read("uscc", CreditCode::parse);
            entity.flag("state_owned");
            entity.refuseUnknown();
            if (role != null && role.isPerson() && code != null) {
                entity.problem("uscc", role.label() + "是自然人，没有统一社会信用代码");
            }
            if (role != null && name != null) {
                parties.add(new Party(role, name, role.isPerson(), code));
            }
        }
        return parties;
    }
}
