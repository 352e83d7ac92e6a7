package org.lplp.embedding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.lplp.core.document.Portfolio;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.NdjsonReader;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Thousands of portfolios in one request, one a line. The answer runs while the request does: a line whenever some are stored, a line
 * for each that is refused, and at last {@code done}. An answer without that was cut off; sent again, what is stored already counts as
 * unchanged.
 */
@RestController
class ImportController {

    static final String NDJSON = "application/x-ndjson";

    private final Lplp lplp;
    private final Intake intake;
    private final Store store;
    private final JsonMapper json;

    ImportController(Lplp lplp, Intake intake, Store store, JsonMapper json) {
        this.lplp = lplp;
        this.intake = intake;
        this.store = store;
        this.json = json;
    }

    @PostMapping(path = "/portfolios", consumes = NDJSON)
    void load(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        response.setContentType(NDJSON);
        Import run = new Import(intake, store, locale, request.getContentLengthLong(), line -> {
            response.getOutputStream().write(json.writeValueAsBytes(line));
            response.getOutputStream().write('\n');
            response.flushBuffer();
        });
        try (NdjsonReader<Portfolio> records = lplp.portfolios(request.getInputStream())) {
            while (records.hasNext()) {
                run.take(records.next());
            }
            run.finish();
        } catch (DataAccessException | LplpException e) {
            Errors.log(e);
            run.fail();
        }
    }
}
