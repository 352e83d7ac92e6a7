package org.lplp.embedding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks {@link Access} about every request. */
record Gate(Access access) implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!access.allows(request)) {
            throw Problem.NO_ACCESS.refusal();
        }
        return true;
    }
}
