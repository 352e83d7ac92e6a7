package org.lplp.embedding;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can be wrong with a request, as problem details (RFC 9457). None of them repeats what the request says. */
enum Problem {
    NO_ACCESS(HttpStatus.FORBIDDEN, "You may not do this."),
    NO_CONSENT(HttpStatus.FORBIDDEN, "No consent in force lets this audience see anything for this purpose."),
    NOT_THERE(HttpStatus.NOT_FOUND, "There is nothing of this id."),
    NOT_READABLE(HttpStatus.BAD_REQUEST, "This is not JSON in UTF-8."),
    OTHER_ID(HttpStatus.BAD_REQUEST, "The portfolio has another id than the address."),
    LEARNERS_OWN(HttpStatus.BAD_REQUEST, "The learner's own view is the portfolio as it is; no passport is needed."),
    TOO_SOON(HttpStatus.BAD_REQUEST, "It would hold no more on the day on which it is made."),
    CHANGED_SINCE(HttpStatus.PRECONDITION_FAILED, "It is not as you saw it; read it again."),
    NO_VERSION(HttpStatus.PRECONDITION_REQUIRED, "Say If-Match with the ETag that you saw, or If-None-Match: *."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The portfolio is too large."),
    LONG_ID(HttpStatus.UNPROCESSABLE_CONTENT, "This service keeps ids of up to 512 characters."),
    NOT_CONFORMING(HttpStatus.UNPROCESSABLE_CONTENT, "It has errors, and nothing was stored."),
    STORED_OTHERWISE(HttpStatus.CONFLICT, "Another version of this portfolio is stored, and was left as it is."),
    NO_KEY(HttpStatus.SERVICE_UNAVAILABLE, "This service has no key to sign with."),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here, and nothing was stored.");

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Its name in JSON, such as {@code no-consent}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ProblemDetail detail() {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:lplp:embedding:problem:" + code()));
        detail.setTitle(title);
        return detail;
    }

    /** An exception that becomes this problem. */
    ErrorResponseException refusal() {
        return new ErrorResponseException(status, detail(), null);
    }

    /** An exception that becomes this problem, with what was found. */
    ErrorResponseException refusal(List<FoundJson> findings) {
        ProblemDetail detail = detail();
        detail.setProperty("findings", findings);
        return new ErrorResponseException(status, detail, null);
    }
}
