package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.initiative.Authority.refuses;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class EditedListsTest {
    @Autowired
    private ApplicationContext spring;

    private Authority town;

    @BeforeEach
    void open() {
        town = new Authority(spring);
    }

    @Test
    void whatIsAddedStandsAtTheEndOfItsList() {
        var barrier = town.adds(EditField.BARRIER, null, "חסם חדש");
        town.adds(EditField.COMPONENT, barrier, "אחד");
        town.adds(EditField.COMPONENT, barrier, "שניים");
        town.adds(EditField.GOAL, barrier, "יעד");
        town.adds(EditField.SECTOR, null, "קהילה");

        assertThat(town.picture().barriers()).hasSize(4);
        assertThat(components(3)).containsExactly("אחד", "שניים");
        assertThat(town.barrier(3).goals()).hasSize(1);
        assertThat(town.picture().sectors().getLast().code()).isEqualTo("sector-6");
        assertThat(town.picture().components()).hasSize(15);
    }

    @Test
    void aSecondTapAddsNothingAndAnEmptyTextIsRefused() {
        var id = Ids.next();
        var part = new NewPart(EditField.BARRIER, null, Language.HE, "חסם");

        town.editing().add(town.rami, town.initiative, part, id);
        town.editing().add(town.rami, town.initiative, part, id);

        assertThat(town.picture().barriers()).hasSize(4);
        refuses("refusal.text.empty", () -> town.adds(EditField.BARRIER, null, "  "));
        refuses("refusal.text.long", () -> town.adds(EditField.BARRIER, null, "א".repeat(301)));
    }

    @Test
    void aFullListTakesNoMore() {
        IntStream.range(0, 19)
                .forEach(each -> town.adds(EditField.GOAL, town.barrier(0).id(), "יעד " + each));

        refuses(
                "refusal.edit.full",
                () -> town.adds(EditField.GOAL, town.barrier(0).id(), "יעד"));
        assertThat(town.barrier(0).goals()).hasSize(20);
    }

    @Test
    void entriesMoveWithinTheirListAndNoFurther() {
        var before = components(0);

        town.editing().move(town.hala, town.initiative, town.component(0, 0), false);
        assertThat(components(0))
                .containsExactly(before.get(1), before.get(0), before.get(2), before.get(3), before.get(4));
        town.editing().move(town.hala, town.initiative, town.component(0, 1), true);
        town.editing().move(town.hala, town.initiative, town.component(0, 0), true);
        town.editing().move(town.hala, town.initiative, town.component(0, 4), false);
        assertThat(components(0)).isEqualTo(before);

        town.editing().move(town.hala, town.initiative, new Place(EditField.SECTOR, "academia"), true);
        assertThat(town.picture().sectors())
                .extracting(SectorPicture::code)
                .containsExactly("public", "business", "third", "academia", "philanthropy");
    }

    @Test
    void whatNobodyUsedGoesAndABarrierTakesItsPartsAlong() {
        town.removes(town.component(0, 1));
        town.removes(Place.of(EditField.BARRIER, town.barrier(1).id()));

        assertThat(town.picture().barriers()).hasSize(2);
        assertThat(components(0)).hasSize(4);
        town.editing().move(town.rami, town.initiative, town.component(0, 3), true);
        assertThat(components(0)).hasSize(4);
    }

    @Test
    void aSectorWithStakeholdersStaysAndSoDoesTheLastOne() {
        refuses("refusal.edit.sectorUsed", () -> town.removes(new Place(EditField.SECTOR, "public")));

        var copy = town.adds(EditField.SECTOR, null, "קהילה");
        assertThat(copy).isNotNull();
        town.removes(new Place(EditField.SECTOR, "sector-6"));
        assertThat(town.picture().sectors()).hasSize(5);
    }

    private List<String> components(int barrier) {
        return town.barrier(barrier).components().stream()
                .map(each -> each.text().in(Language.HE))
                .toList();
    }
}
