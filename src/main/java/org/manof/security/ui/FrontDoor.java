package org.manof.security.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.manof.security.BrowserDetails;
import org.manof.security.StaffPages;
import org.manof.security.Throttled;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What every request passes: who may reach which page, and what the browser is told to refuse. */
@Configuration(proxyBeanMethods = false)
class FrontDoor {
    /** Flow 25.2 starts from inline scripts and evaluates what the server sends: the two "unsafe" stay until 25.4. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain pages(HttpSecurity http, BrowserDetails browser) {
        // Vaadin first: it names the sign-in page, and each part below reads that as soon as it starts.
        return http.with(vaadin(), FrontDoor::views)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/manof/**", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .formLogin(form -> form.authenticationDetailsSource(browser).failureHandler(FrontDoor::tell))
                .headers(FrontDoor::headers)
                .build();
    }

    /** Each filter of each request would be measured by itself. */
    @Bean
    SecurityObservationSettings withoutFigures() {
        return SecurityObservationSettings.noObservations();
    }

    /** An address that is nobody's is answered by the "not found" page and not by the sign-in. */
    private static void views(VaadinSecurityConfigurer views) {
        views.loginView(SignInView.class, "/" + StaffPages.SIGN_IN)
                .defaultSuccessUrl("/" + StaffPages.HOME)
                .anyRequest(AuthorizedUrl::permitAll);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled()
                .contentTypeOptions(withDefaults())
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        request -> !isMessage(request),
                        new CompositeHeaderWriter(List.of(
                                new ContentSecurityPolicyHeaderWriter(POLICY),
                                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                                new HstsHeaderWriter()))))
                .withObjectPostProcessor(early());
    }

    /** What an open page asks its server: no browser opens the answer, and a burst of votes consists of them, so they are kept small. */
    private static boolean isMessage(HttpServletRequest request) {
        var query = request.getQueryString();
        return HttpMethod.POST.matches(request.getMethod()) && query != null && query.startsWith("v-r=uidl");
    }

    /** Vaadin's pages are forwarded, and Tomcat closes a forwarded response before the headers would be written. */
    private static ObjectPostProcessor<HeaderWriterFilter> early() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var reason = switch (failure) {
            case Throttled throttled -> SignInView.WAIT + "=" + throttled.minutes();
            case BadCredentialsException _ -> SignInView.WRONG;
            default -> SignInView.BROKEN;
        };
        response.sendRedirect(request.getContextPath() + "/" + StaffPages.SIGN_IN + "?" + reason);
    }
}
