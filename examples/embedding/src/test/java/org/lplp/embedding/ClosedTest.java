package org.lplp.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.embedding.Client.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** As it comes, with no setting but where the data are. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:closed;MODE=PostgreSQL")
class ClosedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Store store;

    @Autowired
    private PassportController passports;

    @ParameterizedTest
    @ValueSource(
            strings = {"/portfolios/urn:x:1", "/portfolios?learner=urn:x:2", "/portfolios/urn:x:1/enrolment", "/x"})
    void nobodyMayReadAnything(String path) {
        refused(new Client(port).get(path));
    }

    @Test
    void nobodyMayWriteAnything() {
        Client client = new Client(port);
        String id = Samples.id();
        refused(client.add(id, Samples.portfolio(id)));
        refused(client.load(Samples.bytes(Samples.line(Samples.text(id)))));
        refused(client.json("POST", Client.portfolio(id) + "/passport", "{}"));
        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void withoutAKeyThereIsNoPassport() {
        assertThatThrownBy(() -> passports.share("urn:x:1", new PassportController.Wish("mentor", "support", null)))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        e -> assertThat(e.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text()).contains("urn:lplp:embedding:problem:no-access");
    }
}
