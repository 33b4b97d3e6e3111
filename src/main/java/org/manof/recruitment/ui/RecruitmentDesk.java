package org.manof.recruitment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.manof.recruitment.Candidate;
import org.manof.recruitment.CandidateFile;
import org.manof.recruitment.StaffPlace;
import org.manof.security.Actor;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;

/** Gaps and candidates as staff work on them, at a console and at the desk. Facilitators change, coordinators read. */
@StyleSheet("manof/styles/recruitment.css")
final class RecruitmentDesk extends Div {
    private final FileHands hands;
    private final GapsView gaps;
    private final Paragraph none = new Paragraph(getTranslation("candidate.none"));
    private final Map<UUID, FileItem> items = new HashMap<>();
    private final Kept<Key> list;
    private final AddCandidate add;

    /** A file stays as it is on the screen for as long as its candidate is on the list. */
    private record Key(UUID id) {}

    RecruitmentDesk(RecruitmentRoom room, Actor.Staff actor, StaffPlace at) {
        addClassNames("stack", "recruitment-desk");
        hands = new FileHands(room, actor, at, this::refresh);
        gaps = new GapsView(RecruitmentDesk::named, _ -> List.of());
        add = new AddCandidate(
                hands, room.initiatives().picture(actor, at.initiative()).sectors());
        add.setVisible(hands.writes());
        none.addClassName("muted");
        var files = new UnorderedList();
        files.addClassNames("plain-list", "candidate-files");
        list = new Kept<>(files, Key::id, key -> Objects.requireNonNull(items.get(key.id())));
        add(new H2(getTranslation("candidate.title")), none, files, add, new H2(getTranslation("gap.title")), gaps);
        refresh();
    }

    /** Shows what is there now. */
    void refresh() {
        Refusals.guard(this, () -> {
            var open = hands.room().files().gaps(hands.actor(), hands.at().initiative());
            var files = hands.room().files().of(hands.actor(), hands.at().initiative());
            gaps.show(open, files.stream().map(CandidateFile::candidate).toList());
            items.keySet().retainAll(files.stream().map(CandidateFile::id).toList());
            files.forEach(file -> items.computeIfAbsent(file.id(), _ -> new FileItem(hands, file))
                    .show(file, open.gaps()));
            list.show(files.stream().map(file -> new Key(file.id())).toList());
            none.setVisible(files.isEmpty());
            add.show(open, hands.room().files().others(hands.actor(), hands.at().initiative()));
        });
    }

    private static Div named(Candidate candidate) {
        var name = People.text(candidate.name());
        name.addClassName("candidate-name");
        var line = new Div(name, new StatusSign(candidate.status()));
        line.addClassName("row");
        return line;
    }
}
