package org.manof;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.manof.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("manof/styles/tokens.css")
@StyleSheet("manof/styles/base.css")
@StyleSheet("manof/styles/shell.css")
public class Manof implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings page) {
        page.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        page.setPageTitle("מנוף · Manof");
        page.addMetaTag("theme-color", "#0F5C6E");
        page.addFavIcon("icon", "manof/icon.svg", "any");
    }

    static void main(String[] args) {
        Start.run(Manof.class, args);
    }
}
