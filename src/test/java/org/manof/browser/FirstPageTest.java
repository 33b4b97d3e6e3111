package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a phone that has never been here fetches before it can join. */
@Tag("browser")
class FirstPageTest {
    private static final int LIMIT = 250_000;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void theFirstPhonePageIsAtMost250KilobytesOnTheWire() {
        var phone = STAGE.windows().phone(Words.HE);
        var wire = phone.context().newCDPSession(phone);
        var addresses = new LinkedHashMap<String, String>();
        var weights = new LinkedHashMap<String, Integer>();
        wire.send("Network.enable");
        wire.on(
                "Network.requestWillBeSent",
                event -> addresses.put(
                        event.get("requestId").getAsString(),
                        event.getAsJsonObject("request").get("url").getAsString()));
        wire.on(
                "Network.loadingFinished",
                event -> weights.put(
                        event.get("requestId").getAsString(),
                        event.get("encodedDataLength").getAsInt()));

        phone.navigate(STAGE.house().join(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        assertThat(phone.getByLabel(Words.HE.of("intro.name"))).isVisible();

        var total = weights.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(total).as(() -> listed(addresses, weights)).isBetween(1, LIMIT);
    }

    private static String listed(Map<String, String> addresses, Map<String, Integer> weights) {
        var list = new StringBuilder("heaviest first:");
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry ->
                        list.append('\n').append(entry.getValue()).append(' ').append(addresses.get(entry.getKey())));
        return list.toString();
    }
}
