package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workplan.RowStory;

/** Why a row is in the plan: the lever, the vote on it, what it lifts, and the reason where the choice differs. */
final class StoryPanel extends Aside {
    private final Div story = new Div();

    StoryPanel(SerializableRunnable closed) {
        addClassNames("plan-side", "card", "stack");
        var title = new H2(getTranslation("plan.story"));
        title.addClassName("grow");
        var close = new Button(getTranslation("notice.close"), _ -> closed.run());
        var head = new Div(title, close);
        head.addClassName("row");
        story.addClassName("stack");
        add(head, story);
        setVisible(false);
    }

    void show(RowStory told) {
        setVisible(true);
        story.removeAll();
        var reader = Languages.current();
        var list = new DescriptionList();
        say(list, "plan.story.lever", told.lever());
        if (!told.mergedFrom().isEmpty()) {
            say(list, "plan.story.merged", String.join(" · ", told.mergedFrom()));
        }
        say(list, "plan.story.goal", told.goal().in(reader));
        list.add(
                new DescriptionList.Term(getTranslation("plan.story.vote")),
                new DescriptionList.Description(vote(told.vote())));
        var coverage = told.coverage();
        if (coverage != null) {
            say(list, "plan.story.coverage", getTranslation("lever.covered", coverage.alone(), coverage.together()));
        }
        if (told.reason() != null) {
            say(list, "plan.story.reason", told.reason());
        }
        var decided = told.decided();
        if (decided != null) {
            say(
                    list,
                    "plan.story.decided",
                    getTranslation("plan.story.decidedBy", decided.by(), Words.day(decided.at())));
        }
        story.add(list);
        if (!told.chosen()) {
            var notice = new Paragraph(getTranslation("plan.unchosen"));
            notice.addClassNames("notice", "warn");
            story.add(notice);
        }
        components(told);
        story.add(new StoryPart("plan.story.programmes", told.programmes(), StoryWords::programme));
        story.add(new StoryPart("plan.story.partners", told.partners(), StoryWords::partner));
        story.add(new StoryPart("plan.story.rooms", told.rooms(), StoryWords::room));
    }

    private void components(RowStory told) {
        if (told.components().isEmpty()) {
            return;
        }
        var reader = Languages.current();
        var list = new UnorderedList();
        for (var component : told.components()) {
            var barrier = People.text(component.barrier().in(reader));
            var line = new Div(barrier, new Span(" · "), new Span(vote(component.vote())));
            line.addClassNames("muted", "small");
            list.add(new ListItem(People.text(component.text().in(reader)), line));
        }
        story.add(new Paragraph(getTranslation("plan.story.components")), list);
    }

    private String vote(RowStory.@Nullable Vote vote) {
        return vote == null
                ? getTranslation("plan.story.noVote")
                : getTranslation("plan.story.counted", vote.dots(), vote.voters(), vote.rank(), vote.of());
    }

    private void say(DescriptionList list, String key, String text) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(People.text(text)));
    }
}
