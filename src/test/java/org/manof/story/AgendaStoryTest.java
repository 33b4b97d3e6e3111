package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.shared.Language;

/** Dana and Rami compose three evenings; the first is closed, and a week later everybody is back. */
@ManofTest
class AgendaStoryTest extends Gathered {
    private static final String PRIORITIES = "סדר העדיפות של מרכיבי החסם";
    private static final String LABS = "אין מעבדות מתקדמות בתיכונים";
    private static final String ASKED = "שלוש נקודות, אחרי שיחה בשולחן";

    @BeforeEach
    void gather() {
        theInitiativeIsThere();
    }

    @Test
    void twoComposeAtOnceAndNeitherOverwritesTheOther() {
        dana.opensWorkshop("ערב");
        var agenda = "agenda/" + dana.workshop();
        var hers = new Planner(dana).opens(agenda);
        var his = new Planner(rami).opens(agenda);
        assertThat(hers.order()).hasSize(6).startsWith(PRIORITIES);

        his.presses("edit.later", PRIORITIES);
        dana.waitsFor(page -> assertThat(hers.order().get(1)).isEqualTo(PRIORITIES));
        hers.presses("edit.earlier", PRIORITIES);
        his.types(PRIORITIES, "minutes", "35");
        dana.waitsFor(page -> assertThat(hers.holds(PRIORITIES, "minutes")).isEqualTo("35"));
        dana.losesTheLine();
        his.types(PRIORITIES, "instruction", ASKED);
        hers.types(PRIORITIES, "instruction", "שלי");
        dana.sees(dana.says("conflict.title"), ASKED);
        dana.presses("conflict.theirs");
        assertThat(hers.holds(PRIORITIES, "instruction")).isEqualTo(ASKED);
        hers.types(PRIORITIES, "minutes", "אלף");
        dana.findsTheLineAgain();
        assertThat(hers.fault(PRIORITIES, "minutes")).isEqualTo(dana.says("refusal.agenda.number", 1, 600));
        assertThat(his.holds(PRIORITIES, "minutes")).isEqualTo("35");

        his.adds("kind.assumptions.title");
        dana.waitsFor(page -> assertThat(hers.order()).hasSize(7));
        hers.removes(dana.says("kind.assumptions.title"));
        rami.waitsFor(page -> assertThat(his.order()).hasSize(6));
    }

    @Test
    void theFirstEveningIsClosedAndAWeekLaterEverybodyIsBack() {
        dana.choosesAgenda("EVENINGS");
        dana.opensWorkshop("שלושה ערבים");
        dana.sees(dana.says("agenda.part", 3));
        var console = "console/" + dana.workshop();
        var planner = new Planner(dana).opens("agenda/" + dana.workshop());
        for (var kind : new String[] {"assumptions", "assumptionRating", "depth", "influence"}) {
            planner.removes(dana.says("kind." + kind + ".title"));
        }
        planner.types(PRIORITIES, "instruction", ASKED);
        planner.types(PRIORITIES, "budget", "5");
        dana.goesTo(console);
        theBoardOpens();
        noaComes();
        dana.begins();
        dana.opens();
        noa.sees(ASKED);
        board.sees(ASKED);
        noa.putsDots(2).on(LABS);

        dana.closes();
        dana.reveals();
        dana.presses("step.ADJOURN");
        dana.window().test(dana.field(TextField.class, "adjourn.until")).setValue("יום שלישי, 19:00");
        dana.presses("adjourn.yes");
        for (var screen : new Somebody[] {noa, board, dana}) {
            screen.sees(screen.says("adjourn.rest"), "יום שלישי, 19:00");
            screen.doesNotSee(LABS);
        }
        var late = house.participant("דן", Language.HE);
        late.knocks(code);
        late.sees("היום", "יום שלישי, 19:00");
        noa.goesTo("j/" + code);
        noa.sees(noa.says("adjourn.back"));
        dana.visitsInitiative(initiative);
        dana.goesTo(console);
        dana.sees(dana.says("adjourn.console"));
        assertThat(dana.maySay("step.OPEN")).isFalse();

        dana.presses("step.RESUME");
        dana.sees(dana.says("step.OPEN"));
        noa.sees(noa.says("phone.waiting"));
        dana.presses("step.undo");
        noa.sees(noa.says("adjourn.rest"));
        dana.presses("step.RESUME");
        dana.opens();
        noa.sees(noa.says("kind.levers.instruction"));
        assertThat(dana.elements("manof-spent")).hasSize(2);
        dana.element("manof-hours");
        dana.visitsInitiative(initiative);
        dana.goesTo(console);
        assertThat(dana.elements("manof-spent")).hasSize(2);
    }

    @Test
    void aCopyIsComposedFurtherAndHoldsNobody() {
        dana.opensWorkshop("ערב ראשון");
        var code = dana.code();
        house.participant("נועה", Language.HE).joins(code, "מגזר ציבורי");
        dana.sees("נועה");
        dana.visitsInitiative(initiative);
        dana.presses("workshops.copy.named", "ערב ראשון");
        dana.presses("workshops.copy.make");
        assertThat(new Planner(dana).order()).hasSize(6);

        dana.visitsInitiative(initiative);
        dana.sees("ערב ראשון");
        rami.visitsInitiative(initiative);
        assertThat(rami.maySay("workshops.copy.named", "ערב ראשון")).isFalse();
        rami.sees(rami.says("console.agenda"));
    }
}
