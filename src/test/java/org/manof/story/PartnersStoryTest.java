package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.Membership;
import org.manof.partnership.Aim;
import org.manof.partnership.Circle;
import org.manof.partnership.CirclesRoom;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A room says where partners are and where it wants them; the staff agree with them on the rest. */
@ManofTest
class PartnersStoryTest {
    private static final String COLLEGE = "המכללה האזורית";
    private static final String LABS = "מעבדות משותפות";

    @Autowired
    private ApplicationContext spring;

    private House house;
    private CirclesRoom room;
    private Facilitator dana;
    private Facilitator omar;
    private Coordinator rami;
    private Board board;
    private Participant noa;
    private Participant sami;

    @BeforeEach
    void gather() {
        house = new House(spring);
        room = CirclesRoom.in(spring);
        room.chooses(LABS);
        room.chooses("מלגות עם ליווי");
        dana = house.facilitator("dana");
        omar = house.facilitator("omar");
        rami = house.coordinator("rami");
        Stream.of(dana, omar, rami)
                .forEach(staff ->
                        spring.getBean(Membership.class).add(room.facilitator(), room.initiative(), staff.email()));
        board = house.board().opens("board/" + room.board().token());
        noa = house.participant("נועה", Language.HE).joins(room.code(), "מגזר שלישי");
        sami = house.participant("سامي", Language.AR).joins(room.code(), "القطاع العام");
        dana.goesTo("console/" + room.workshop());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void fromTodayToWhereWeWantThemAndIntoThePlan() {
        dana.opens();
        noa.sees("איפה הם היום?");
        noa.places(COLLEGE, "WIDE");
        sami.waitsFor(page -> assertThat(page).contains("أين هم اليوم؟"));
        dana.fixes(COLLEGE, "WIDE");
        asks(Aim.TARGET);
        noa.sees("איפה אנחנו רוצים אותם?");
        board.sees("איפה אנחנו רוצים אותם?");
        noa.places(COLLEGE, "DIRECT");
        board.waitsFor(page -> {
            var college = Rings.who(board, COLLEGE).orElseThrow();
            assertThat(college.path("from").asString()).isEqualTo("WIDE");
            assertThat(college.path("fromText").asString()).isEqualTo("היום: רחב");
            assertThat(college.path("place").asString()).isEqualTo("DIRECT");
        });
        dana.undoes("deed.partnership.aim");
        noa.sees("איפה הם היום?");
        asks(Aim.TARGET);
        dana.fixes(COLLEGE, "DIRECT");

        var action = "להעביר את \u2068המכללה האזורית\u2069 מהמעגל הרחב למעגל הישיר";
        dana.presses("move.planNamed", action);
        dana.sees("בתכנית");
        rami.visitsPlan(room.initiative());
        rami.sees("להעביר את המכללה האזורית מהמעגל הרחב למעגל הישיר");
    }

    @Test
    void theStaffSeePartnersOverAllLeversAndAgreeOnTerms() {
        room.settles(lever(), COLLEGE, Aim.NOW, Circle.WIDE);
        room.settles(lever(), COLLEGE, Aim.TARGET, Circle.DIRECT);
        rami.visitsInitiative(room.initiative());
        rami.sees("השותפים בכל המנופים", "7 לא נמצאים באף מעגל");
        opensTerms(omar);
        opensTerms(rami);
        rami.sees("היום: רחב · לאן רוצים להגיע: ישיר");
        assertThat(rami.field(TextArea.class, "term.EXPECTED").isReadOnly()).isTrue();
        rami.presses("notice.close");

        opensTerms(dana);
        write(dana, "ערב בשבוע");
        dana.window().test(dana.field(Select.class, "term.INVOLVEMENT")).selectItem("ביצוע");
        dana.window().test(dana.field(TextField.class, "term.CONTACT")).setValue("תמר לב");
        write(omar, "שני ערבים");

        omar.sees(omar.says("conflict.title"), "ערב בשבוע", "שני ערבים");
        omar.presses("conflict.mine");
        opensTerms(rami);
        assertThat(rami.field(TextArea.class, "term.EXPECTED").getValue()).isEqualTo("שני ערבים");
        assertThat(rami.field(TextField.class, "term.CONTACT").getValue()).isEqualTo("תמר לב");
        assertThat(rami.field(Select.class, "term.INVOLVEMENT").getValue()).isEqualTo("CARRIES_OUT");
        dana.presses("notice.close");
        dana.goesTo("console/" + room.workshop());
        dana.opens();
        noa.sees("איפה הם היום?");
        assertThat(Stream.of(noa, sami, board, dana).map(Somebody::everything))
                .noneMatch(everything -> everything.contains("תמר לב"));
    }

    @Test
    void theTableIsFilteredAndFollowsWhatIsSettledInTheRoom() {
        rami.goesTo("partners/" + room.initiative());
        rami.sees("8 בעלי עניין", "לא נמצאים באף מעגל", "עוד אין איש");
        filters(rami, "partners.filter.sector", "אקדמיה");
        assertThat(names(rami)).contains(COLLEGE);
        filters(rami, "partners.filter.level", "ארצי");
        assertThat(names(rami)).doesNotContain(COLLEGE);
        rami.field(Select.class, "partners.filter.level").clear();
        filters(rami, "partners.filter.lever", LABS);
        rami.sees("אין בעל עניין מתאים");

        room.settles(lever(), COLLEGE, Aim.NOW, Circle.STRATEGIC);

        rami.sees("בעל עניין אחד");
        assertThat(names(rami)).containsExactly(COLLEGE);
    }

    @Test
    void whoDoesNotBelongToTheInitiativeFindsNoPage() {
        var stranger = house.facilitator("stranger");
        stranger.goesTo("partners/" + room.initiative());

        assertThat(stranger.everything()).doesNotContain(COLLEGE);
        stranger.goesTo("partners/none");
        assertThat(stranger.window().find(Grid.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void asks(Aim aim) {
        dana.catchesUp();
        var aims = (RadioButtonGroup<Aim>) dana.window()
                .find(RadioButtonGroup.class)
                .withLabel(dana.says("aim.asked"))
                .single();
        dana.window().test(aims).selectItem(dana.says("aim." + aim + ".title"));
        dana.catchesUp();
    }

    /** Opens the dialog of the college around the laboratories. */
    private void opensTerms(Staff staff) {
        staff.goesTo("partners/" + room.initiative());
        var row = names(staff).indexOf(COLLEGE);
        var cell = (Button) staff.window().test(grid(staff)).getCellComponent(row, 2);
        assertThat(cell.getAriaLabel().orElseThrow()).contains(COLLEGE, LABS, "היום: רחב. רצוי: ישיר");
        cell.click();
        staff.catchesUp();
    }

    private void write(Staff staff, String text) {
        staff.window().test(staff.field(TextArea.class, "term.EXPECTED")).setValue(text);
        staff.catchesUp();
    }

    private void filters(Staff staff, String key, String item) {
        staff.window().test(staff.field(Select.class, key)).selectItem(item);
        staff.catchesUp();
    }

    private List<String> names(Staff staff) {
        staff.catchesUp();
        var grid = staff.window().test(grid(staff));
        return IntStream.range(0, grid.size())
                .mapToObj(row -> Drawn.words(grid.getCellComponent(row, 0).getElement()))
                .map(words -> room.names().stream()
                        .filter(words::contains)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid(Staff staff) {
        return (Grid<Object>) staff.window().find(Grid.class).single();
    }

    private UUID lever() {
        return room.picture().levers().getFirst().id();
    }
}
