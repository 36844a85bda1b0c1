package org.zhiqian.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.OrganisationProperties.OfficerEntry;

/** The officers of the list in {@code config/organisation/}; those for demonstrations only where they were imported. */
@Component
public final class Officers {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9]{1,29}(-[a-z0-9]{1,20})?");

    private final Departments departments;
    private final Map<String, Officer> byLogin = new LinkedHashMap<>();

    Officers(Departments departments, OrganisationProperties properties) {
        this.departments = departments;
        properties.officers().forEach(entry -> add(entry, false));
        properties.demoOfficers().forEach(entry -> add(entry, true));
    }

    private void add(OfficerEntry entry, boolean demo) {
        List<Office> offices = entry.offices().stream().map(Office::parse).toList();
        if (!LOGIN.matcher(entry.login()).matches() || byLogin.containsKey(entry.login())) {
            throw new IllegalStateException("人员名单中的账号 %s 写法不对或重复".formatted(entry.login()));
        }
        if (offices.isEmpty() || !offices.stream().allMatch(departments::exists)) {
            throw new IllegalStateException("人员名单中 %s 的机构 %s 不存在".formatted(entry.login(), entry.offices()));
        }
        String name = Optional.ofNullable(entry.name()).orElseGet(() -> nameAfter(offices.get(0), entry, demo));
        Optional<String> mail = Optional.ofNullable(entry.mail())
                .or(() -> demo ? Optional.of(entry.login() + "@demo.zhiqian.invalid") : Optional.empty());
        byLogin.put(entry.login(), new Officer(entry.login(), name, offices, mail, demo));
    }

    private String nameAfter(Office office, OfficerEntry entry, boolean demo) {
        if (!demo) {
            throw new IllegalStateException("人员名单中 %s 没有写姓名".formatted(entry.login()));
        }
        return departments.nameOf(office, LocalDate.MAX)
                + (entry.login().equals(office.toString()) ? "（演示）" : "（演示，" + entry.login() + "）");
    }

    public Optional<Officer> find(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    /** Those who work in the office, in the order of the list. */
    public List<Officer> of(Office office) {
        return byLogin.values().stream()
                .filter(officer -> officer.offices().contains(office))
                .toList();
    }

    public Collection<Officer> all() {
        return Collections.unmodifiableCollection(byLogin.values());
    }
}
