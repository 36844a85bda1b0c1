package org.zhiqian.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;

/** Keeps a visitor's choices in the browser; a choice in the address comes first. */
@Component
class VisitorCookies {
    private static final String REGION = "region";
    private static final String TEXT = "text";
    private static final String LARGE = "large";

    private final Regions regions;

    VisitorCookies(Regions regions) {
        this.regions = regions;
    }

    Visitor visitor(HttpServletRequest request, HttpServletResponse response) {
        Optional<RegionCode> region = chosen(request, response, REGION)
                .filter(code -> code.matches("[1-9][0-9]{5}"))
                .map(RegionCode::new)
                .filter(regions::exists);
        boolean large = chosen(request, response, TEXT).filter(LARGE::equals).isPresent();
        return new Visitor(region, large);
    }

    private static Optional<String> chosen(HttpServletRequest request, HttpServletResponse response, String name) {
        Optional<String> now =
                Optional.ofNullable(request.getParameter(name)).filter(value -> value.matches("\\w{0,10}"));
        now.ifPresent(value -> keep(response, request.isSecure(), name, value));
        return now.or(() -> Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst());
    }

    private static void keep(HttpServletResponse response, boolean secure, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/public/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
