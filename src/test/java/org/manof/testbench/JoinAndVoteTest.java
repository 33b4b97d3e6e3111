package org.manof.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
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

        field("שם").sendKeys("דנה");
        field("מגזר").sendKeys("עסקי\n");
        $("vaadin-button").withText("הצטרפות").waitForFirst().click();

        var ballot = $("manof-ballot").waitForFirst();
        ballot.$("button").withAttributeContaining("aria-label", "+").first().click();
        assertThat(ballot.getText()).contains("1");
    }

    private TestBenchElement field(String label) {
        return $(TestBenchElement.class).withLabel(label).waitForFirst();
    }
}
