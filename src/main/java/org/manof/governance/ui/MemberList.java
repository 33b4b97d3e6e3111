package org.manof.governance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.manof.governance.Member;
import org.manof.shared.ui.Lasting;

/** The members of a unit to be changed, and a new one. */
final class MemberList extends Div {
    private final Paragraph nobody = new Paragraph(getTranslation("model.nobody"));
    private final Lasting<Member, MemberLine> list;

    MemberList(ModelHands hands, UUID unit) {
        addClassNames("stack", "model-members");
        nobody.addClassName("muted");
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        list = new Lasting<>(items, Member::id, member -> new MemberLine(hands, member), MemberLine::draw);
        add(new H4(getTranslation("model.members")), nobody, items, new AddMember(hands, unit));
    }

    void draw(List<Member> members) {
        nobody.setVisible(members.isEmpty());
        list.show(members);
    }
}
