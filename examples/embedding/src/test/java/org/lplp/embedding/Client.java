package org.lplp.embedding;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Speaks to the service as any program would. */
record Client(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer. */
    record Answer(int status, byte[] bytes, HttpResponse<byte[]> http) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    static String portfolio(String id) {
        return "/portfolios/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    Answer put(String id, byte[] portfolio, String... headers) {
        return send("PUT", portfolio(id), portfolio, with(headers, "Content-Type", PortfolioController.LPLP));
    }

    Answer add(String id, byte[] portfolio, String... headers) {
        return put(id, portfolio, with(headers, "If-None-Match", "*"));
    }

    Answer json(String method, String path, String body, String... headers) {
        return send(
                method, path, body.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type", "application/json"));
    }

    Answer load(byte[] records) {
        return send("POST", "/portfolios", records, "Content-Type", ImportController.NDJSON);
    }

    private Answer send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
