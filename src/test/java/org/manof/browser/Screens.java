package org.manof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes a picture of every screen, in Hebrew and in English, and lets axe look at it: {@code bin/screens}. */
@Tag("browser")
class Screens implements Look {
    private static final List<Words> BOTH = List.of(Words.HE, Words.EN);

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Axe axe = new Axe();

    @Test
    void everyScreenIsPictured() {
        Tour.walk(STAGE, this, BOTH);
        AssumptionsTour.walk(STAGE, this, BOTH);
        RootCausesTour.walk(STAGE, this, BOTH);
        AgendaTour.walk(STAGE, this, BOTH);
        CoverageTour.walk(STAGE, this, BOTH);
        TablesTour.walk(STAGE, this, BOTH);
        ModerationTour.walk(STAGE, this, BOTH);
        ScribeTour.walk(STAGE, this, BOTH);
        LogTour.walk(STAGE, this, BOTH);
        RehearsalTour.walk(STAGE, this, BOTH);
        ModelTour.walk(STAGE, this, BOTH);
        RecruitmentTour.walk(STAGE, this, BOTH);
        PartnersTour.walk(STAGE, this, BOTH);
        ProgrammesTour.walk(STAGE, this, BOTH);
        PlanTour.walk(STAGE, this, BOTH);
        MoneyTour.walk(STAGE, this, BOTH);
        // Imports an initiative of its own, so that no other tour would find its way.
        LongListsTour.walk(STAGE, this, BOTH);
    }

    /** What follows can be pictured alone; the numbers of the pictures say nothing then. */
    @Test
    void theScribeIsPictured() {
        ScribeTour.walk(STAGE, this, BOTH);
    }

    @Test
    void whatIsReadFirstIsPictured() {
        ModerationTour.walk(STAGE, this, BOTH);
    }

    @Test
    void tablesArePictured() {
        TablesTour.walk(STAGE, this, BOTH);
    }

    @Test
    void programmesArePictured() {
        ProgrammesTour.walk(STAGE, this, BOTH);
    }

    @Test
    void theModelIsPictured() {
        ModelTour.walk(STAGE, this, BOTH);
    }

    @Test
    void theLogIsPictured() {
        LogTour.walk(STAGE, this, BOTH);
    }

    @Test
    void thePlansTwoSidesArePictured() {
        PlanTour.walk(STAGE, this, BOTH);
    }

    @Test
    void aRehearsalIsPictured() {
        RehearsalTour.walk(STAGE, this, BOTH);
    }

    @Test
    void gapsAndCandidatesArePictured() {
        RecruitmentTour.walk(STAGE, this, BOTH);
    }

    @Test
    void longListsArePictured() {
        LongListsTour.walk(STAGE, this, BOTH);
    }

    @Test
    void partnersArePictured() {
        PartnersTour.walk(STAGE, this, BOTH);
    }

    @Test
    void moneyAndMeasuresArePictured() {
        MoneyTour.walk(STAGE, this, BOTH);
    }

    @AfterEach
    void axeFoundNothingSerious() {
        assertThat(axe.found()).isEmpty();
    }

    @Override
    public void at(String name, Words reader, Page page) {
        if (!name.startsWith("phone")) {
            page.evaluate(
                    "document.querySelectorAll('html, .console-work, .plan-scroll').forEach(e => e.scrollTo(0, 0))");
        }
        var number = numbers.computeIfAbsent(name, _ -> numbers.size() + 1);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(
                        System.getProperty("manof.screens", "docs/screens"),
                        reader.code(),
                        "%03d-%s.png".formatted(number, name)))
                .setAnimations(ScreenshotAnimations.DISABLED));
        axe.at(name, reader, page);
    }
}
