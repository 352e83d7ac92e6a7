package org.lplp.embedding;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.lplp.core.document.Framework;
import org.lplp.io.json.Lplp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A small school system that keeps portfolios. What a host sets about LPLP is here. */
@SpringBootApplication
public class Application {

    /**
     * Starts the service.
     *
     * @param arguments settings, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** One serves the whole application; limits and rules of one's own are set on it. */
    @Bean
    Lplp lplp() {
        return Lplp.standard();
    }

    /** The policy that judges portfolios; a host that has its own reads it with {@link Lplp#readFramework}. */
    @Bean
    Framework framework() {
        return Framework.leadbeater2008();
    }

    /** Tells the day on which a consent must be in force. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** Put the host's own access control here. */
    @Bean
    Access access(@Value("${school.open}") boolean open) {
        return request -> open;
    }

    @Bean
    WebMvcConfigurer gate(Access access) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Gate(access));
            }
        };
    }

    /** The id of a portfolio is a URI, which may have slashes: they come as {@code %2F}. */
    @Bean
    TomcatConnectorCustomizer slashesInIds() {
        return connector -> connector.setEncodedSolidusHandling("passthrough");
    }

    /** Makes the tables, as the database at the URL wants them. */
    @Bean
    DataSourceScriptDatabaseInitializer tables(DataSource source, @Value("${spring.datasource.url}") String url) {
        DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
        settings.setSchemaLocations(
                List.of("classpath:schema-" + DatabaseDriver.fromJdbcUrl(url).getId() + ".sql"));
        settings.setMode(DatabaseInitializationMode.ALWAYS);
        return new DataSourceScriptDatabaseInitializer(source, settings);
    }
}
