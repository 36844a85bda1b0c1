package org.zhiqian.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who calls the running program: without a login, with HTTP Basic, or as a browser after the login page. */
public final class Caller {
    public static final String DEMO_PASSWORD = "zhiqian-demo";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Consumer<HttpRequest.Builder> credentials;

    private Caller(int port, Consumer<HttpRequest.Builder> credentials) {
        this.base = "http://localhost:" + port;
        this.credentials = credentials;
    }

    /** An answer with its body read as JSON where it is JSON. */
    public record Answer(int status, String body, HttpResponse<String> raw) {
        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (JsonProcessingException noJson) {
                throw new AssertionError(body, noJson);
            }
        }

        public String message() {
            return json().path("message").asText();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public static Caller anonymous(int port) {
        return new Caller(port, request -> {});
    }

    public static Caller basic(int port, String login, String password) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Caller(port, request -> request.header("Authorization", "Basic " + pair));
    }

    public static Caller officer(int port, String login) {
        return basic(port, login, DEMO_PASSWORD);
    }

    /** A browser that has gone through the login page and opened Tasklist. */
    public static Caller browser(int port, String login) {
        Caller browser = anonymous(port);
        Answer answer = browser.signIn(login, DEMO_PASSWORD);
        if (!answer.header("Location").endsWith("/")) {
            throw new AssertionError("login refused: " + answer);
        }
        browser.get("/camunda/app/tasklist/default/");
        return browser;
    }

    public Answer signIn(String login, String password) {
        Matcher token = FORM_TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new AssertionError("no token on the login page");
        }
        return form(
                "/login",
                "username=%s&password=%s&_csrf=%s".formatted(encode(login), encode(password), encode(token.group(1))));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Answer form(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return call("POST", path, json);
    }

    public Answer call(String method, String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (path.startsWith("/camunda/")) {
            cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        } else {
            cookie("ZHIQIAN-CSRF").ifPresent(token -> request.header("X-CSRF-TOKEN", token));
        }
        return send(request);
    }

    /** A change as a foreign page would send it: with the cookies, without the token. */
    public Answer forged(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Answer postAs(String contentType, String path, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    public byte[] getBytes(String path) {
        return bytes(request(path).GET().build());
    }

    public byte[] postForBytes(String path, String json) {
        return bytes(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private byte[] bytes(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Answer getWith(String path, String... headers) {
        return send(request(path).headers(headers).GET());
    }

    public Answer postBytes(String contentType, String path, byte[] body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        cookie("ZHIQIAN-CSRF").ifPresent(token -> request.header("X-CSRF-TOKEN", token));
        return send(request);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        credentials.accept(request);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
