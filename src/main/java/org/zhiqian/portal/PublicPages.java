package org.zhiqian.portal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reception.AnnouncedSession;
import org.zhiqian.reception.AnnouncedSessions;

/** The pages anybody may open: coming sessions, how to complain, one session's notice, and the state of one's own case. */
@Controller
@Hidden
class PublicPages {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{8}");
    private static final Pattern LAST_FOUR = Pattern.compile("[0-9]{4}");
    private static final int MOST_HERE = 12;
    private static final int MOST_NEARBY = 8;

    private final PageTemplates templates;
    private final VisitorCookies cookies;
    private final SessionCards cards;
    private final AnnouncedSessions sessions;
    private final CaseProgress progress;
    private final StatusInquiries inquiries;
    private final Regions regions;
    private final PortalSettings settings;

    PublicPages(
            PageTemplates templates,
            VisitorCookies cookies,
            SessionCards cards,
            AnnouncedSessions sessions,
            CaseProgress progress,
            StatusInquiries inquiries,
            Regions regions,
            PortalSettings settings) {
        this.templates = templates;
        this.cookies = cookies;
        this.cards = cards;
        this.sessions = sessions;
        this.progress = progress;
        this.inquiries = inquiries;
        this.regions = regions;
        this.settings = settings;
    }

    /** A choice of the list of regions. */
    record Choice(String code, String name, boolean chosen) {}

    /** A prefecture with its counties. */
    record Choices(String name, List<Choice> counties) {}

    @GetMapping("/public")
    String toHome() {
        return "redirect:/public/";
    }

    @GetMapping("/public/")
    ResponseEntity<String> home(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = cookies.visitor(request, response);
        Map<String, Object> page = page(visitor);
        Optional<RegionCode> region = visitor.region();
        List<SessionCards.Card> here = region.map(code -> cards.coming(reaching(code), MOST_HERE))
                .orElseGet(() -> cards.coming(regions.all(), MOST_HERE));
        page.put("here", here);
        page.put(
                "nearby",
                region.map(code -> cards.coming(around(code), MOST_NEARBY)).orElse(List.of()));
        page.put("chosen", region.map(regions::shortNameOf));
        page.put("choices", choices(region));
        page.put("bring", settings.bring());
        page.put("steps", settings.steps());
        return html(HttpStatus.OK, "home", page);
    }

    @GetMapping("/public/status")
    ResponseEntity<String> askForStatus(HttpServletRequest request, HttpServletResponse response) {
        return html(HttpStatus.OK, "status", page(cookies.visitor(request, response)));
    }

    @PostMapping("/public/status")
    ResponseEntity<String> status(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String phone,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, Object> page = page(cookies.visitor(request, response));
        String cleanCode = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        String cleanPhone = phone.strip();
        page.put("code", cleanCode.length() > 12 ? "" : cleanCode);
        if (!CODE.matcher(cleanCode).matches()) {
            return refusal(HttpStatus.BAD_REQUEST, page, "查询码是登记时给您的 8 位字母和数字，请核对后重填。");
        }
        if (!LAST_FOUR.matcher(cleanPhone).matches()) {
            return refusal(HttpStatus.BAD_REQUEST, page, "请填写登记时所留手机号的后四位数字。");
        }
        try {
            Optional<CaseProgress.Answer> answer = inquiries.ask(
                    cleanCode, String.valueOf(request.getRemoteAddr()), () -> progress.find(cleanCode, cleanPhone));
            if (answer.isEmpty()) {
                return refusal(HttpStatus.NOT_FOUND, page, "没有查到：查询码与手机号后四位不符。请核对后重填，或来电询问。");
            }
            page.put("answer", answer.get());
            return html(HttpStatus.OK, "status", page);
        } catch (StatusInquiries.TooMany asked) {
            return refusal(
                    HttpStatus.TOO_MANY_REQUESTS,
                    page,
                    "查询次数过多，请 %d 分钟后再试，急需了解的请来电询问。"
                            .formatted(settings.inquiry().window().toMinutes()));
        }
    }

    @GetMapping("/public/sessions/{key}")
    ResponseEntity<String> session(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        Map<String, Object> page = page(cookies.visitor(request, response));
        Optional<AnnouncedSession> session = sessions.find(key);
        if (session.isEmpty()) {
            return html(HttpStatus.NOT_FOUND, "missing", page);
        }
        String address = addressOf(key);
        page.put("session", cards.card(session.get()));
        page.put("region", regions.nameOf(session.get().region(), session.get().date()));
        page.put("hotlines", settings.hotlines(regions.upwardsFrom(session.get().region())));
        page.put("bring", settings.bring());
        page.put("address", address);
        page.put("qr", QrCode.of(address));
        return html(HttpStatus.OK, "session", page);
    }

    @GetMapping("/public/sessions/{key}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String key) {
        return sessions.calendarOf(key)
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + key + ".ics\"")
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String addressOf(String key) {
        String base = settings.address().isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.address().replaceFirst("/$", "");
        return base + "/public/sessions/" + key;
    }

    private Map<String, Object> page(Visitor visitor) {
        Map<String, Object> page = new HashMap<>();
        page.put("title", settings.title());
        page.put("large", visitor.largeText());
        page.put(
                "hotlines",
                settings.hotlines(visitor.region().map(regions::upwardsFrom).orElse(List.of())));
        for (String absent : List.of("answer", "message", "code", "chosen")) {
            page.put(absent, Optional.empty());
        }
        return page;
    }

    private ResponseEntity<String> refusal(HttpStatus status, Map<String, Object> page, String sentence) {
        page.put("message", sentence);
        return html(status, "status", page);
    }

    private ResponseEntity<String> html(HttpStatus status, String page, Map<String, ?> values) {
        return ResponseEntity.status(status).contentType(HTML).body(templates.render(page, values));
    }

    /** Whose sessions are meant for people of the region: its own, those of the levels above, and those of all below. */
    private Set<RegionCode> reaching(RegionCode region) {
        Set<RegionCode> reaching = regions.upwardsFrom(region).stream().collect(Collectors.toSet());
        reaching.addAll(regions.visibleFrom(region));
        return reaching;
    }

    /** The other counties of the prefecture. */
    private Set<RegionCode> around(RegionCode region) {
        return regions.levelOf(region) == RegionLevel.COUNTY
                ? regions.parent(region).stream()
                        .flatMap(parent -> regions.children(parent).stream())
                        .filter(Predicate.not(region::equals))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private List<Choices> choices(Optional<RegionCode> chosen) {
        return regions.all().stream()
                .filter(code -> regions.levelOf(code) == RegionLevel.PREFECTURE)
                .map(prefecture -> new Choices(
                        regions.shortNameOf(prefecture),
                        regions.visibleFrom(prefecture).stream()
                                .map(code -> new Choice(
                                        code.value(),
                                        regions.shortNameOf(code),
                                        chosen.filter(code::equals).isPresent()))
                                .toList()))
                .toList();
    }
}
