package org.lindung.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** The whole application. It names nothing of the module for JSON; the mapper of Spring Boot finds it by itself. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Application {

    /**
     * Starts the application.
     *
     * @param args settings of Spring Boot
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args).close();
    }
}
