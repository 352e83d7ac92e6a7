package org.lplp.embedding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The database: the same few statements for H2 and PostgreSQL. Nothing is overwritten unless whoever writes knows what is there. */
@Repository
class Store {

    private static final String ADD = """
            insert into portfolio (id, learner, issued, digest, json) values (?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    Store(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    Optional<Stored> find(String id) {
        return sql.sql("select id, learner, issued, digest, json from portfolio where id = ?")
                .param(id)
                .query((row, number) -> new Stored(
                        row.getString("id"),
                        row.getString("learner"),
                        row.getObject("issued", OffsetDateTime.class),
                        row.getString("digest"),
                        row.getBytes("json")))
                .optional();
    }

    /** Which portfolios a learner has; more than one if the learner moved. */
    List<Summary> ofLearner(String learner) {
        return sql.sql("select id, issued, digest from portfolio where learner = ? order by issued, id")
                .param(learner)
                .query((row, number) -> new Summary(
                        row.getString("id"), row.getObject("issued", OffsetDateTime.class), row.getString("digest")))
                .list();
    }

    record Summary(String id, OffsetDateTime issued, String digest) {}

    /** Adds a portfolio; gives false if there is one of its id. */
    boolean add(Stored portfolio) {
        return batch.update(ADD, row(portfolio)) == 1;
    }

    /** Adds portfolios, all or none; gives for each whether there was none of its id. */
    @Transactional
    public boolean[] addAll(List<Stored> portfolios) {
        int[] counts =
                batch.batchUpdate(ADD, portfolios.stream().map(Store::row).toList());
        boolean[] added = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            added[i] = counts[i] == 1;
        }
        return added;
    }

    private static Object[] row(Stored portfolio) {
        return new Object[] {
            portfolio.id(), portfolio.learner(), portfolio.issued(), portfolio.digest(), portfolio.json()
        };
    }

    /** Replaces a portfolio if it is still as whoever writes saw it. */
    boolean replace(Stored portfolio, Set<String> seen) {
        return sql.sql("""
                        update portfolio set learner = :learner, issued = :issued, digest = :digest, json = :json
                        where id = :id and digest in (:seen)""")
                        .param("id", portfolio.id())
                        .param("learner", portfolio.learner())
                        .param("issued", portfolio.issued())
                        .param("digest", portfolio.digest())
                        .param("json", portfolio.json())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Tells whether a portfolio is stored in just this form. */
    boolean has(Stored portfolio) {
        return sql.sql("select count(*) from portfolio where id = ? and digest = ?")
                        .param(portfolio.id())
                        .param(portfolio.digest())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<Enrolment> enrolment(String portfolio) {
        return sql.sql("select upn, tutor_group, starts from enrolment where portfolio = ?")
                .param(portfolio)
                .query((row, number) -> new Enrolment(
                        row.getString("upn"), row.getString("tutor_group"), row.getObject("starts", LocalDate.class)))
                .optional();
    }

    @Transactional
    public void enrol(String portfolio, Enrolment enrolment) {
        sql.sql("delete from enrolment where portfolio = ?").param(portfolio).update();
        sql.sql("insert into enrolment (portfolio, upn, tutor_group, starts) values (?, ?, ?, ?)")
                .params(portfolio, enrolment.upn(), enrolment.tutorGroup(), enrolment.starts())
                .update();
    }

    /** Keeps what was withheld from whom when a passport was made. */
    void disclosed(String portfolio, OffsetDateTime made, byte[] receipt) {
        sql.sql("insert into disclosure (portfolio, made, receipt) values (?, ?, ?)")
                .params(portfolio, made, receipt)
                .update();
    }

    List<byte[]> disclosures(String portfolio) {
        return sql.sql("select receipt from disclosure where portfolio = ? order by made")
                .param(portfolio)
                .query((row, number) -> row.getBytes("receipt"))
                .list();
    }
}
