package org.manof.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.governance.MemberPart;
import org.manof.governance.OwnComment;
import org.manof.governance.Unit;
import org.manof.governance.UnitComment;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.workshop.ui.Drafts;
import org.manof.workshop.ui.StandingNote;

/** One unit on a phone: what it is for, who is in it, what was said, and a field that opens for one's own word. */
final class PhoneUnit extends Section {
    private final UUID id;
    private final Hand hand;
    private final Div about = new Div();
    private final Button write = new Button(getTranslation("model.comment"), _ -> open());
    private final Div place = new Div();
    private final Kept<Shown> said;
    private @Nullable Unit drawn;
    private @Nullable CommentForm form;
    private boolean taking;

    /** What a person does from here. */
    interface Hand {
        Drafts<OwnComment> drafts(UUID unit);

        boolean send(UUID unit, String text, UUID command);

        void withdraw(UUID comment);
    }

    /** A comment, with how it stands for its author if that is who reads. */
    private record Shown(UnitComment comment, @Nullable OwnComment own, boolean taking) {}

    /** {@code typed} if something is half typed about the unit already. */
    PhoneUnit(UUID id, Hand hand, boolean typed) {
        this.id = id;
        this.hand = hand;
        addClassNames("card", "stack", "model-phone-unit");
        about.addClassName("stack");
        write.addClassName("big");
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        said = new Kept<>(items, shown -> shown.comment().id(), this::item);
        add(about, items, write, place);
        if (typed) {
            form();
        }
    }

    void draw(Unit unit, boolean taking, List<OwnComment> mine) {
        this.taking = taking;
        if (!unit.equals(drawn)) {
            drawn = unit;
            describe(unit);
        }
        said.show(shown(unit, mine));
        look();
    }

    private void describe(Unit unit) {
        about.removeAll();
        var name = Words.name(this, unit);
        about.add(new H3(People.text(name)));
        write.setAriaLabel(getTranslation("model.commentNamed", name));
        Stream.of(Words.note(this, unit), Words.rhythm(this, unit.rhythm()))
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    var chip = new Span(text);
                    chip.addClassName("chip");
                    about.add(chip);
                });
        if (!unit.purpose().isEmpty()) {
            about.add(new Paragraph(People.text(unit.purpose())));
        }
        for (var part : MemberPart.values()) {
            var list = new UnorderedList();
            unit.members().stream().filter(member -> member.part() == part).forEach(member -> {
                var item = new ListItem(People.text(Words.member(member)));
                if (!member.role().isEmpty()) {
                    var role = People.text(member.role());
                    role.addClassName("muted");
                    item.add(new Span(" – "), role);
                }
                list.add(item);
            });
            if (list.getComponentCount() > 0) {
                var title = new Paragraph(Words.part(this, part));
                title.addClassNames("muted", "model-part");
                about.add(title, list);
            }
        }
    }

    /** What everybody sees, and of one's own what waits or is hidden. */
    private List<Shown> shown(Unit unit, List<OwnComment> mine) {
        var seen = unit.comments().stream().map(UnitComment::id).toList();
        var own = mine.stream().filter(comment -> comment.unit().equals(id)).toList();
        return Stream.concat(
                        unit.comments().stream()
                                .map(comment -> new Shown(
                                        comment,
                                        own.stream()
                                                .filter(each -> each.id().equals(comment.id()))
                                                .findFirst()
                                                .orElse(null),
                                        taking)),
                        own.stream()
                                .filter(comment -> !seen.contains(comment.id()))
                                .map(comment -> new Shown(
                                        new UnitComment(comment.id(), comment.text(), false, List.of()),
                                        comment,
                                        taking)))
                .toList();
    }

    private ListItem item(Shown shown) {
        var comment = shown.comment();
        var item = new ListItem(new SaidList.CommentText(comment));
        item.addClassName("model-phone-comment");
        var own = shown.own();
        if (own != null) {
            var mark = new Span(getTranslation("model.yours"));
            mark.addClassName("chip");
            item.addComponentAsFirst(mark);
            item.add(new StandingNote(own.standing(), false));
            if (shown.taking() && !comment.takenUp()) {
                var remove = new Button(getTranslation("model.withdraw"), _ -> hand.withdraw(comment.id()));
                remove.setAriaLabel(getTranslation("model.withdrawNamed", comment.text()));
                item.add(remove);
            }
        }
        return item;
    }

    private void open() {
        form().begin();
        look();
    }

    private CommentForm form() {
        var made = form;
        if (made == null) {
            made = new CommentForm(id, hand);
            form = made;
            place.add(made);
        }
        return made;
    }

    private void look() {
        write.setVisible(taking && form == null);
        if (form != null) {
            form.open(taking);
        }
    }
}
