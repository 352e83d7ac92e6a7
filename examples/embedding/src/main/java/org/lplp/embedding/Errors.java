package org.lplp.embedding;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lplp.core.document.Violations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong into problem details, without a word of the request or of a record in them or in the log. */
@RestControllerAdvice
class Errors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /** The host's own beans are checked by the same validator, so they get the same kind of findings. */
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = request.getLocale();
        Set<? extends ConstraintViolation<?>> violations = e.getBindingResult().getAllErrors().stream()
                .map(error -> (ConstraintViolation<?>) error.unwrap(ConstraintViolation.class))
                .collect(Collectors.toSet());
        ErrorResponseException refusal =
                Problem.NOT_CONFORMING.refusal(FoundJson.of(Violations.findings(violations), locale));
        return createResponseEntity(refusal.getBody(), headers, refusal.getStatusCode(), request);
    }

    /** Spring's own details may repeat what the request says. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail) {
            detail.setDetail(null);
        }
        HttpHeaders all = new HttpHeaders(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.createResponseEntity(body, all, status, request);
    }

    /** A bug, or no database. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> failed(Exception e, WebRequest request) {
        log(e);
        ErrorResponseException failed = Problem.FAILED.refusal();
        return createResponseEntity(failed.getBody(), new HttpHeaders(), failed.getStatusCode(), request);
    }

    /** Logs types and places, and no message: that of a driver may hold what a row does. */
    static void log(Throwable failure) {
        String causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .limit(5)
                                .map(frame -> " at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; by "));
        LOG.error("a request failed: {}", causes);
    }
}
