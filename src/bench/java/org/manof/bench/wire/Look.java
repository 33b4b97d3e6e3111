package org.manof.bench.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds things in a window as a person does: by what is written on them. Only what is shown is found. */
public final class Look {
    private static final Set<String> BUTTONS = Set.of("button", "vaadin-button");

    private final Tree tree;

    Look(Tree tree) {
        this.tree = tree;
    }

    /** The first element of a kind, such as {@code manof-ballot}. */
    public Optional<Node> element(String tag) {
        return elements(tag).findFirst();
    }

    /** All elements of a kind, in the order of the page. */
    public Stream<Node> elements(String tag) {
        return tree.shown().filter(node -> node.tag().equals(tag));
    }

    /** The button with exactly this text or label. */
    public Optional<Node> button(String name) {
        return tree.shown()
                .filter(node -> BUTTONS.contains(node.tag()))
                .filter(node -> node.name().equals(name))
                .findFirst();
    }

    /** The link with this text in it. */
    public Optional<Node> link(String text) {
        return elements("a").filter(node -> node.name().contains(text)).findFirst();
    }

    /** The field with this label: a label of its own, one that points to it, or one around it. */
    public Optional<Node> field(String label) {
        return tree.shown()
                .filter(node ->
                        node.property("label").isPresent() && node.name().equals(label))
                .findFirst()
                .or(() -> elements("label")
                        .filter(node -> node.text().equals(label))
                        .findFirst()
                        .flatMap(this::labelled));
    }

    /** What can be chosen under the heading {@code label}, by the texts beside the round buttons. */
    public List<String> choices(String label) {
        return elements("fieldset")
                .filter(set -> set.text().startsWith(label))
                .flatMap(tree::within)
                .filter(node -> node.tag().equals("label"))
                .map(Node::text)
                .toList();
    }

    /** All that is shown in a node. */
    public Stream<Node> within(Node node) {
        return tree.within(node);
    }

    private Optional<Node> labelled(Node label) {
        var pointed = label.attribute("for");
        return tree.shown()
                .filter(node -> pointed.isPresent() && node.attribute("id").equals(pointed))
                .findFirst()
                .or(() -> tree.within(label)
                        .filter(node -> node.tag().equals("input"))
                        .findFirst());
    }

    /** Whether a text can be read somewhere. */
    public boolean reads(String text) {
        return tree.body().text().contains(text);
    }
}
