package org.manof.browser;

/** What is read after a workshop: the initiative's home and the plan, by the facilitator and by the coordinator. */
final class Papers {
    private final Stage stage;
    private final Look look;
    private final Words words;

    Papers(Stage stage, Look look, Words words) {
        this.stage = stage;
        this.look = look;
        this.words = words;
    }

    void walk() {
        var facilitator = stage.facilitator(words);
        facilitator.opensInitiative();
        look.at("initiative", words, facilitator.page());
        facilitator.opensPlan();
        facilitator.sees(Crowd.GRANTS);
        look.at("plan", words, facilitator.page());
        facilitator.asksWhy(0);
        look.at("plan-story", words, facilitator.page());
        facilitator.page().context().close();
        var coordinator = stage.coordinator(words);
        coordinator.opensInitiative();
        look.at("initiative-coordinator", words, coordinator.page());
        coordinator.opensPlan();
        coordinator.reads(1);
        coordinator.asksWhy(0);
        look.at("plan-version", words, coordinator.page());
        coordinator.page().context().close();
    }
}
