package org.manof.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manof.coverage.Cell;
import org.manof.coverage.Coverage;
import org.manof.coverage.CoveragePicture;
import org.manof.coverage.MyCoverage;
import org.manof.coverage.Strength;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.shared.ui.ScaleElement;
import org.manof.shared.ui.Taps;
import org.manof.workshop.Face;
import org.manof.workshop.Phase;

/** A participant's own part of the matrix: one row at a time, with all columns below it. */
@StyleSheet("manof/styles/coverage.css")
final class PhoneCoverage extends Div {
    private final Face face;
    private final Coverage coverage;
    private final Paragraph closed = new Paragraph(getTranslation("coverage.waitForReveal"));
    private final Div asking = new Div();
    private final Paragraph part = new Paragraph();
    private final H2 title = new H2();
    private final ScaleElement scale;
    private final Button rest;
    private final Button back;
    private final Button next;
    private final CoverageSummary summary = new CoverageSummary("phone");
    private MyCoverage mine = new MyCoverage(1, List.of(), 1, Map.of());
    private @Nullable Drawn drawn;
    private int at;

    /** What decides that one's own answers have to be read again. */
    private record Drawn(Phase phase, int round) {}

    PhoneCoverage(Face face, Coverage coverage) {
        this.face = face;
        this.coverage = coverage;
        addClassName("coverage-phone");
        closed.addClassName("notice");
        part.addClassName("muted");
        scale = new ScaleElement(
                IntStream.rangeClosed(Strength.NONE, Strength.STRONG)
                        .mapToObj(strength -> getTranslation("coverage.strength." + strength))
                        .toList(),
                true,
                new ScaleElement.Labels(
                        getTranslation("coverage.answered", "{0}", "{1}"),
                        "",
                        "",
                        "",
                        getTranslation("coverage.closed")));
        scale.onRate(this::put);
        rest = new Button(getTranslation("coverage.rest"), pressed -> rest());
        back = new Button(getTranslation("coverage.back"), pressed -> turn(-1));
        next = new Button(getTranslation("coverage.next"), pressed -> turn(1));
        var turning = new Div(back, next);
        turning.addClassName("row");
        var head = new Div(part, title);
        head.addClassName("coverage-head");
        head.getElement().setAttribute("aria-live", "polite");
        asking.addClassName("coverage-asking");
        asking.add(head, scale, rest, turning);
        add(closed, asking, summary);
        Signal.effect(this, () -> draw(face.picture(CoveragePicture.class).get()));
    }

    private void draw(CoveragePicture picture) {
        var now = new Drawn(picture.phase(), picture.round());
        if (!now.equals(drawn)) {
            drawn = now;
            Taps.belong(scale, face.activity(), now.round());
            readMine();
            at = firstUnanswered(picture);
        }
        closed.setVisible(picture.phase() == Phase.CLOSED);
        asking.setVisible(picture.phase() != Phase.REVEALED);
        scale.open(picture.phase() == Phase.OPEN);
        picture.result().ifPresentOrElse(summary::show, () -> summary.setVisible(false));
        ask(picture);
    }

    private void ask(CoveragePicture picture) {
        var rows = mine.order().size();
        if (rows == 0) {
            asking.setVisible(false);
            return;
        }
        at = Math.clamp(at, 0, rows - 1);
        var row = mine.order().get(at);
        var open = picture.phase() == Phase.OPEN;
        part.setText(
                at < mine.share()
                        ? getTranslation("coverage.part", at + 1, mine.share())
                        : getTranslation("coverage.more", at + 1, rows));
        title.removeAll();
        picture.rows().stream()
                .filter(option -> option.id().equals(row))
                .forEach(option -> title.add(People.text(option.text().in(Languages.current()))));
        scale.items(picture.columns().stream()
                .map(column -> new ScaleElement.Item(
                        row + "/" + column.option().id(), column.option().text().in(Languages.current())))
                .toList());
        rest.setVisible(open
                && picture.columns().stream()
                        .anyMatch(column -> !mine.strengths()
                                .containsKey(new Cell(row, column.option().id()))));
        back.setVisible(at > 0);
        next.setVisible(at + 1 < rows);
        next.setText(getTranslation(at + 1 == mine.share() ? "coverage.further" : "coverage.next"));
    }

    private int firstUnanswered(CoveragePicture picture) {
        return IntStream.range(0, mine.share())
                .filter(index -> index < mine.order().size()
                        && mine.strengths().keySet().stream()
                                        .filter(cell ->
                                                cell.row().equals(mine.order().get(index)))
                                        .count()
                                < picture.columns().size())
                .findFirst()
                .orElse(0);
    }

    private void turn(int by) {
        at += by;
        ask(face.picture(CoveragePicture.class).peek());
        getElement().executeJs("this.closest('.phone-main')?.scrollTo(0, 0)");
    }

    /** The row travels with each tap: one that is sent again later belongs where it was made. */
    private void put(ScaleElement.Rate rate) {
        var slash = rate.item().indexOf('/');
        var cell = new Cell(
                UUID.fromString(rate.item().substring(0, slash)),
                UUID.fromString(rate.item().substring(slash + 1)));
        scale.answer(
                () -> {
                    coverage.put(face.actor(), face.ref(), cell, rate.grade() - 1, rate.command());
                    known();
                },
                this::known,
                rate.item());
    }

    private void known() {
        readMine();
        ask(face.picture(CoveragePicture.class).peek());
    }

    private void rest() {
        Refusals.guard(
                this, () -> coverage.rest(face.actor(), face.ref(), mine.order().get(at), Ids.next()));
        readMine();
        ask(face.picture(CoveragePicture.class).peek());
        // Its own button is gone now, and the focus would be nowhere.
        (next.isVisible() ? next : back).focus();
    }

    private void readMine() {
        Refusals.guard(this, () -> {
            mine = coverage.mine(face.actor(), face.ref());
            scale.mine(mine.strengths().entrySet().stream()
                    .collect(Collectors.toMap(
                            each -> each.getKey().row() + "/" + each.getKey().column(), each -> each.getValue() + 1)));
        });
    }
}
