package org.zhiqian.filing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;

/** Reports that the caller may see: those of regions the caller sees whole, and those of the caller's own office. */
@Component
class FilingReader {
    private final FilingRegister register;
    private final CurrentOfficer currentOfficer;
    private final Regions regions;

    FilingReader(FilingRegister register, CurrentOfficer currentOfficer, Regions regions) {
        this.register = register;
        this.currentOfficer = currentOfficer;
        this.regions = regions;
    }

    /** Those of the region and below; without a region all that the caller may see. */
    List<Filing> list(Optional<String> region, Optional<String> campaign, Optional<String> report) {
        Reader reader = currentOfficer.get();
        Set<RegionCode> asked = region.map(this::region).map(regions::visibleFrom).orElse(reader.regions()).stream()
                .filter(reader::reaches)
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            if (region.isPresent()) {
                throw forbidden();
            }
            return List.of();
        }
        return register.in(asked, campaign, report).stream()
                .filter(filing -> sees(reader, filing))
                .toList();
    }

    /** What is not there and what is not for the caller look the same. */
    Filing get(String id) {
        return register.find(id(id))
                .filter(filing -> sees(currentOfficer.get(), filing))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份报送，或者不在您的查看范围内。"));
    }

    /** A region whose reports the caller may add up; without one the caller's own. */
    RegionCode whole(Optional<String> region) {
        Reader reader = currentOfficer.get();
        RegionCode asked = region.map(this::region)
                .or(() -> reader.offices().stream()
                        .map(office -> office.region())
                        .filter(reader::seesWhole)
                        .sorted()
                        .findFirst())
                .orElseThrow(FilingReader::forbidden);
        if (!reader.seesWhole(asked)) {
            throw forbidden();
        }
        return asked;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidInput(List.of(new Problem("id", "报送", "「" + text + "」不是报送的标识，请从报送列表中打开")));
        }
    }

    private static boolean sees(Reader reader, Filing filing) {
        return reader.seesWhole(filing.office().region()) || reader.worksIn(filing.office());
    }

    private RegionCode region(String text) {
        return regions.all().stream()
                .filter(code -> code.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        List.of(new Problem("region", "地区", "没有代码为「" + text + "」的行政区划，应为 6 位区划代码，例如 530000"))));
    }

    private static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, "您不能查看该地区的报送：报送由本级及上级的劳动保障监察机构、人社部门和治欠办查看。");
    }
}
