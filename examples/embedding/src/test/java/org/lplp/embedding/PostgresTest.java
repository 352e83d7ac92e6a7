package org.lplp.embedding;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A server of its own; nothing but the URL is another. */
@DirtiesContext
class PostgresTest extends ServiceTest {

    private static EmbeddedPostgres server;

    @DynamicPropertySource
    static void url(DynamicPropertyRegistry settings) throws IOException {
        server = EmbeddedPostgres.start();
        String url = server.getJdbcUrl("postgres", "postgres") + "&logServerErrorDetail=false";
        settings.add("spring.datasource.url", () -> url);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }
}
