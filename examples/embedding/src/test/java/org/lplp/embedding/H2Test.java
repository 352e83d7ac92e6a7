package org.lplp.embedding;

import org.springframework.test.context.TestPropertySource;

/** The database that comes along. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:school;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class H2Test extends ServiceTest {}
