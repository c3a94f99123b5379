package org.lindung.examples.springboot3;

import com.fasterxml.jackson.databind.Module;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.rule.Assessment;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The whole application: it takes a form of its own, with an applicant of ours in it, and answers with an assessment. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    /**
     * Starts the application.
     *
     * @param args settings of Spring Boot
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    // host begins
    @Bean
    Module domainDocuments() {
        return new DomainDocuments()
                .of(PlacementApplicant.class)
                .writing(Assessment.class)
                .writing(Violation.class);
    }

    record Form(String formNumber, LocalDate departure, PlacementApplicant applicant) {}

    record Answer(String formNumber, Assessment<PlacementApplicant> assessment) {}

    @RestController
    static class Placements {
        @PostMapping("/placements")
        Answer assess(@RequestBody Form form) {
            return new Answer(form.formNumber(), PlacementRules.BOOK.assess(form.applicant(), form.departure()));
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.BAD_REQUEST)
        Map<String, List<Violation>> refuse(HttpMessageNotReadableException unreadable) {
            return Map.of(
                    "problems",
                    unreadable.getMostSpecificCause() instanceof InvalidValueException refusal
                            ? refusal.violations()
                            : List.of());
        }
    }
    // host ends
}
