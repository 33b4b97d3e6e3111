package org.manof.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import java.util.Objects;
import org.junit.jupiter.api.Tag;

/**
 * A participant joins and votes, in an application that runs already with an open round of votes:
 * {@code ./mvnw -Ptestbench test -Dmanof.join=http://localhost:8080/j/CODE}.
 */
@Tag("testbench")
class JoinAndVoteTest extends BrowserTestBase {
    @BrowserTest
    void aParticipantJoinsByTheCodeAndPutsADot() {
        getDriver().get(Objects.requireNonNull(System.getProperty("manof.join"), "-Dmanof.join=URL"));

        $("vaadin-text-field")
                .withLabel("איך לקרוא לכם?")
                .waitForFirst()
                .$("input")
                .first()
                .sendKeys("דנה");
        $("vaadin-radio-button").withText("מגזר עסקי").first().click();
        $("vaadin-button").withText("כניסה לסדנה").first().click();

        var ballot = $("manof-ballot").waitForFirst();
        ballot.$("button")
                .withAttributeContaining("aria-label", "הוספת הצבעה")
                .first()
                .click();
        assertThat(ballot.$("i").withAttribute("data-on").all()).hasSize(1);
    }
}
