package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The pages that a stranger meets: the code, the introduction, signing in, a dead end. */
final class Doors {
    private final Stage stage;
    private final Look look;
    private final Words words;

    Doors(Stage stage, Look look, Words words) {
        this.stage = stage;
        this.look = look;
        this.words = words;
    }

    void walk() {
        participants();
        staff();
    }

    private void participants() {
        var phone = stage.windows().phone(words);
        phone.navigate(stage.house().address());
        assertThat(phone.getByLabel(words.of("join.code.label"))).isVisible();
        look.at("phone-code", words, phone);
        var guest = new Participant(phone, words);
        guest.tries("222222");
        guest.sees(words.of("refusal.code.unknown"));
        look.at("phone-code-unknown", words, phone);
        phone.navigate(stage.house().join());
        assertThat(phone.getByLabel(words.of("intro.name"))).isVisible();
        look.at("phone-introduction", words, phone);
        phone.navigate(stage.house().address() + "no-such-page");
        guest.sees(words.of("notFound.title"));
        look.at("phone-not-found", words, phone);
        phone.context().close();
    }

    private void staff() {
        var laptop = stage.windows().laptop(words);
        var stranger = new Staff(laptop, words);
        stranger.tries(stage.house(), new House.Login("nobody@example.org", "wrong"));
        stranger.sees(words.of("signIn.wrong"));
        look.at("sign-in-wrong", words, laptop);
        laptop.navigate(stage.house().address() + "sign-in");
        assertThat(stranger.button(words.of("signIn.submit"))).isVisible();
        look.at("sign-in", words, laptop);
        stranger.signsIn(stage.house(), stage.house().facilitator());
        assertThat(laptop.locator(".initiative-card")).isVisible();
        look.at("home", words, laptop);
        laptop.navigate(stage.house().address() + "password");
        assertThat(stranger.button(words.of("password.save"))).isVisible();
        look.at("password", words, laptop);
        laptop.context().close();
    }
}
