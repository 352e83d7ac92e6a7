package org.lplp.embedding;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who may do what: the place of the host's own access control, which LPLP has none of. Each request passes here before anything of it
 * is read. Whoever may see a portfolio here sees all of it; what others may see of it is for its consents to say
 * ({@link PassportController}).
 */
@FunctionalInterface
public interface Access {

    /**
     * Decides on a request.
     *
     * @param request who asks ({@link HttpServletRequest#getUserPrincipal}), and for what
     * @return true if it may go on
     */
    boolean allows(HttpServletRequest request);
}
