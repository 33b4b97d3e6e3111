package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.initiative.Authority.refuses;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SqlTest
class NewInitiativesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private NewInitiatives beginnings;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Membership membership;

    @Autowired
    private JdbcClient jdbc;

    private Authority town;

    @BeforeEach
    void open() {
        town = new Authority(spring);
    }

    @Test
    void aFacilitatorBeginsWithAFewWordsAndTheFiveSectors() {
        var id = beginnings.create(town.dana, typed("עיריית אורן", "2030", "7"));

        var picture = initiatives.picture(town.dana, id);
        assertThat(picture.authority().in(Language.AR)).isEqualTo("עיריית אורן");
        assertThat(picture.firstYear()).isEqualTo(2030);
        assertThat(picture.horizonYears()).isEqualTo(7);
        assertThat(picture.barriers()).isEmpty();
        assertThat(picture.sectors())
                .extracting(SectorPicture::code)
                .containsExactly("public", "business", "third", "philanthropy", "academia");
        assertThat(picture.sectors().getFirst().name().in(Language.EN)).isEqualTo("Public sector");
        assertThat(initiatives.mine(town.dana)).hasSize(2);
        refuses("refusal.notFound", () -> initiatives.picture(town.rami, id));
    }

    /** Each of a roomful of readers would else hold one connection and wait for another. */
    @Test
    void itIsReadOnOneConnection() throws SQLException {
        var pool = spring.getBean(HikariDataSource.class);
        var others = new ArrayList<Connection>();
        try {
            while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize() - 1) {
                others.add(pool.getConnection());
            }
            var picture = new InitiativeReader(spring.getBean(KnownInitiatives.class))
                    .read(town.picture().id());

            assertThat(picture.barriers()).isNotEmpty();
        } finally {
            for (var other : others) {
                other.close();
            }
        }
    }

    @Test
    void whatCannotStandThereIsRefusedAndNothingBegins() {
        refuses("refusal.text.empty", () -> beginnings.create(town.dana, typed(" ", "2030", "7")));
        refuses("refusal.edit.range", () -> beginnings.create(town.dana, typed("א", "1930", "7")));
        refuses("refusal.edit.number", () -> beginnings.create(town.dana, typed("א", "2030", "")));
        refuses("refusal.notAllowed", () -> beginnings.create(town.rami, typed("א", "2030", "7")));

        assertThat(initiatives.mine(town.dana)).hasSize(1);
    }

    @Test
    void aCopyHasWhatTheAuthorityBroughtAndNothingOfItsPeople() {
        town.writes(Place.of(EditField.WIDE), Language.HE, "מי שמתעניין");
        var original = town.picture();

        var id = beginnings.duplicate(town.dana, town.initiative, Language.HE, "עיריית אורן");

        var copy = initiatives.picture(town.dana, id);
        assertThat(copy)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*id", "authority.*")
                .isEqualTo(original);
        assertThat(copy.authority().texts()).containsOnlyKeys(Language.HE);
        assertThat(copy.components()).doesNotContainAnyElementsOf(original.components());
        assertThat(membership.of(town.dana, id)).hasSize(1);
        for (var table : new String[] {"stakeholder", "stakeholder_name", "imported_file", "workshop"}) {
            assertThat(jdbc.sql("select count(*) from " + table + " where initiative_id = ?")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void changingACopyLeavesTheOriginalAlone() {
        var before = town.picture();
        var id = beginnings.duplicate(town.dana, town.initiative, Language.HE, "עיריית אורן");
        var place = Place.of(
                EditField.COMPONENT,
                initiatives.picture(town.dana, id).components().getFirst().id());

        town.editing().remove(town.dana, id, place);

        assertThat(initiatives.picture(town.dana, id).components()).hasSize(12);
        assertThat(town.picture()).isEqualTo(before);
    }

    @Test
    void onlyFacilitatorsOfTheOriginalCopyIt() {
        var stranger = town.account(Role.FACILITATOR);

        refuses("refusal.notFound", () -> beginnings.duplicate(stranger, town.initiative, Language.HE, "עיריית אורן"));
        refuses(
                "refusal.notAllowed",
                () -> beginnings.duplicate(town.rami, town.initiative, Language.HE, "עיריית אורן"));
        refuses("refusal.text.empty", () -> beginnings.duplicate(town.dana, town.initiative, Language.HE, " "));
        assertThat(initiatives.mine(stranger)).isEmpty();
    }

    @Test
    void aPreviewStoresNothingAndIsForFacilitators() {
        assertThat(initiatives.preview(town.dana, new Sheet().excel()))
                .isInstanceOfSatisfying(ImportPreview.Ready.class, ready -> {
                    assertThat(ready.stakeholders()).isEqualTo(1);
                    assertThat(ready.initiative().goals()).hasSize(1);
                });
        assertThat(initiatives.preview(town.dana, "no".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImportPreview.Problems.class);
        refuses("refusal.notAllowed", () -> initiatives.preview(town.rami, new Sheet().csv()));
        assertThat(initiatives.mine(town.dana)).hasSize(1);
    }

    @Test
    void aTableIsStoredWholeOrNotAtAll() {
        assertThat(initiatives.importFile(
                        town.dana, new Sheet().with(14, 8, "far").excel()))
                .isInstanceOf(ImportResult.Problems.class);
        assertThat(initiatives.mine(town.dana)).hasSize(1);

        assertThat(initiatives.importFile(town.dana, new Sheet().excel())).isInstanceOf(ImportResult.Imported.class);
        assertThat(initiatives.mine(town.dana)).hasSize(2);
    }

    private static Beginning typed(String authority, String firstYear, String horizon) {
        return new Beginning(Language.HE, authority, "חינוך", "כל ילד לומד", firstYear, horizon);
    }
}
