package org.manof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Circle;
import org.manof.partnership.LeverChoice;
import org.manof.partnership.PartnerLine;
import org.manof.partnership.Partners;
import org.manof.partnership.PartnersPicture;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partners around each chosen lever as a file, for staff of the initiative. Contact persons are in a file of their own choice. */
@Service
public class PartnersFiles {
    private static final List<String> COLUMNS = List.of(
            "report.lever",
            "partners.stakeholder",
            "partners.filter.sector",
            "partners.filter.level",
            "aim.NOW.title",
            "aim.TARGET.title",
            "term.ROLE",
            "term.INVOLVEMENT",
            "term.EXPECTED",
            "term.COMMITMENT");

    private final Partners partners;
    private final Takeaway takeaway;

    PartnersFiles(Partners partners, Takeaway takeaway) {
        this.partners = partners;
        this.takeaway = takeaway;
    }

    /** Whether anything is settled or agreed with anybody. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasPartners(Actor actor, UUID initiative) {
        return partners.read(actor, initiative).rows().stream()
                .flatMap(row -> row.levers().values().stream())
                .anyMatch(around -> !around.equals(PartnerLine.Around.NOTHING));
    }

    /** A row for each partner around each lever, without contact persons: what may be handed on. */
    @Transactional(readOnly = true)
    public NamedFile partners(Actor actor, UUID initiative, Language reader) {
        takeaway.require(actor, initiative);
        return file("manof-partners.csv", partners.read(actor, initiative), reader, false);
    }

    /** As {@link #partners}, with contact persons: for the staff themselves. */
    @Transactional(readOnly = true)
    public NamedFile withContacts(Actor actor, UUID initiative, Language reader) {
        takeaway.require(actor, initiative);
        return file("manof-partners-contacts.csv", partners.read(actor, initiative), reader, true);
    }

    private NamedFile file(String name, PartnersPicture picture, Language reader, boolean contacts) {
        var header = new ArrayList<String>();
        COLUMNS.forEach(key -> header.add(takeaway.text(key, reader)));
        if (contacts) {
            header.add(takeaway.text("term.CONTACT", reader));
        }
        var rows = new ArrayList<List<String>>();
        for (var lever : picture.levers()) {
            picture.rows().stream()
                    .filter(row -> !row.around(lever.id()).equals(PartnerLine.Around.NOTHING))
                    .forEach(row -> rows.add(row(picture, lever, row, reader, contacts)));
        }
        return NamedFile.csv(name, Csv.of(header, rows));
    }

    private List<String> row(
            PartnersPicture picture, LeverChoice lever, PartnerLine row, Language reader, boolean contacts) {
        var stakeholder = row.stakeholder();
        var around = row.around(lever.id());
        var terms = around.terms();
        var sector = picture.sectors().stream()
                .filter(each -> each.code().equals(stakeholder.sector()))
                .findFirst()
                .map(SectorPicture::name);
        var cells = new ArrayList<>(List.of(
                lever.title(),
                stakeholder.name().in(reader),
                sector.map(name -> name.in(reader)).orElse(stakeholder.sector()),
                takeaway.text("level." + stakeholder.level().name(), reader),
                circle(around.now(), reader),
                circle(around.target(), reader),
                terms.role(),
                terms.involved()
                        .map(each -> takeaway.text("involvement." + each.name(), reader))
                        .orElse(""),
                terms.expected(),
                terms.commitment()));
        if (contacts) {
            cells.add(terms.contact());
        }
        return cells;
    }

    private String circle(@Nullable Circle circle, Language reader) {
        return circle == null ? "" : takeaway.text("circle." + circle.name() + ".title", reader);
    }
}
