package org.manof.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A window's tree is kept as the server changes it, and things are found in it by what is written on them. */
class TreeTest {
    private final Tree tree = new Tree();
    private final Look look = new Look(tree);

    @BeforeEach
    void aFormIsShown() {
        apply("""
                {"constants":{"c":{"}value":false},"k":{"event.button":false,"event.detail":false}},"changes":[
                 {"node":1,"type":"splice","feat":2,"index":0,"addNodes":[2]},
                 {"node":2,"type":"attach"},{"node":2,"type":"put","key":"tag","feat":0,"value":"div"},
                 {"node":2,"type":"splice","feat":2,"index":0,"addNodes":[3,5,6]},
                 {"node":3,"type":"put","key":"tag","feat":0,"value":"label"},
                 {"node":3,"type":"put","key":"for","feat":3,"value":"name"},
                 {"node":3,"type":"splice","feat":2,"index":0,"addNodes":[4]},
                 {"node":4,"type":"put","key":"text","feat":7,"value":"איך לקרוא לכם?"},
                 {"node":5,"type":"put","key":"tag","feat":0,"value":"input"},
                 {"node":5,"type":"put","key":"id","feat":3,"value":"name"},
                 {"node":5,"type":"put","key":"change","feat":4,"value":"c"},
                 {"node":6,"type":"put","key":"tag","feat":0,"value":"button"},
                 {"node":6,"type":"put","key":"click","feat":4,"value":"k"},
                 {"node":6,"type":"splice","feat":2,"index":0,"addNodes":[7]},
                 {"node":7,"type":"put","key":"text","feat":7,"value":"\\u2068כניסה\\u2069"}]}
                """);
    }

    @Test
    void aFieldIsFoundByTheLabelThatPointsToIt() {
        assertThat(look.field("איך לקרוא לכם?").orElseThrow().id()).isEqualTo(5);
    }

    @Test
    void aButtonIsFoundByItsTextWithoutMarksOfDirection() {
        assertThat(look.button("כניסה").orElseThrow().id()).isEqualTo(6);
    }

    @Test
    void whatTheServerHidesIsNotFoundUntilItIsShown() {
        apply("{\"changes\":[{\"node\":2,\"type\":\"put\",\"key\":\"visible\",\"feat\":0,\"value\":false}]}");
        assertThat(look.button("כניסה")).isEmpty();

        apply("{\"changes\":[{\"node\":2,\"type\":\"put\",\"key\":\"visible\",\"feat\":0,\"value\":true}]}");
        assertThat(look.button("כניסה")).isPresent();
    }

    @Test
    void whatPoppedUpIsReadUntilItIsClosed() {
        apply("""
                {"changes":[{"node":2,"type":"splice","feat":2,"index":3,"addNodes":[8]},
                 {"node":8,"type":"put","key":"tag","feat":0,"value":"vaadin-notification"},
                 {"node":8,"type":"put","key":"opened","feat":1,"value":true},
                 {"node":8,"type":"splice","feat":2,"index":0,"addNodes":[9]},
                 {"node":9,"type":"put","key":"text","feat":7,"value":"נסו שוב"}]}
                """);
        assertThat(look.reads("נסו שוב")).isTrue();

        apply("{\"changes\":[{\"node\":8,\"type\":\"put\",\"key\":\"opened\",\"feat\":1,\"value\":false}]}");
        assertThat(look.reads("נסו שוב")).isFalse();
    }

    @Test
    void aTextThatIsReplacedIsReadAnew() {
        apply("""
                {"changes":[{"node":6,"type":"clear","feat":2},
                 {"node":8,"type":"attach"},{"node":8,"type":"put","key":"text","feat":7,"value":"יציאה"},
                 {"node":6,"type":"splice","feat":2,"index":0,"addNodes":[8]},{"node":7,"type":"detach"}]}
                """);

        assertThat(look.button("כניסה")).isEmpty();
        assertThat(look.button("יציאה")).isPresent();
    }

    @Test
    void whatIsTakenOutOfAListIsGone() {
        apply("{\"changes\":[{\"node\":2,\"type\":\"splice\",\"feat\":2,\"index\":0,\"remove\":2}]}");

        assertThat(look.field("איך לקרוא לכם?")).isEmpty();
        assertThat(look.button("כניסה")).isPresent();
    }

    @Test
    void theWholeStateAnewBeginsWithNothing() {
        tree.clear();

        assertThat(look.elements("input")).isEmpty();
        assertThat(tree.size()).isEqualTo(1);
    }

    @Test
    void whatIsTypedGoesBeforeTheEventThatTellsOfIt() {
        var calls = new Hands(tree).type(look.field("איך לקרוא לכם?").orElseThrow(), "רונית");

        assertThat(calls).extracting(call -> call.get("type")).containsExactly("mSync", "event");
        assertThat(calls.getFirst().get("value")).hasToString("\"רונית\"");
    }

    @Test
    void anEventCarriesWhatTheServerAskedForAndNothingElse() {
        var calls = new Hands(tree).click(look.button("כניסה").orElseThrow());

        assertThat(calls)
                .singleElement()
                .extracting(call -> call.get("data"))
                .asString()
                .contains("event.button=0", "event.detail=1")
                .doesNotContain("event.clientX");
    }

    private void apply(String message) {
        tree.apply(JsonMapper.shared().readTree(message));
    }
}
