package org.manof.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.manof.evaluation.EvaluationPicture;

/** How far the evaluation plan is, in words. */
final class Gaps {
    private Gaps() {}

    static Paragraph summary(Component place, EvaluationPicture picture) {
        var measures =
                picture.goals().stream().mapToInt(goal -> goal.defined().size()).sum();
        return new Paragraph(place.getTranslation(
                "evaluation.summary", measures, picture.milestones().size()));
    }

    /** What is missing; nothing where nothing is. */
    static List<String> sentences(Component place, EvaluationPicture picture) {
        var sentences = new ArrayList<String>();
        var bare = picture.bare().size();
        if (bare > 0) {
            sentences.add(place.getTranslation("lack.evaluation.bare", bare));
        }
        var aimless = picture.aimless().size();
        if (aimless > 0) {
            sentences.add(place.getTranslation("lack.evaluation.aimless", aimless));
        }
        return List.copyOf(sentences);
    }
}
