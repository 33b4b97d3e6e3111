package org.manof.initiative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.table.TableWriter;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.shared.NamedFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The file to begin with: the guide's example in every kind that can be imported, to be written over. */
@Service
public class ImportTemplate {
    private static final List<Integer> SENTENCES =
            List.of(SheetColumn.HE.ordinal(), SheetColumn.AR.ordinal(), SheetColumn.EN.ordinal());

    private final SheetWords words;

    ImportTemplate(SheetWords words) {
        this.words = words;
    }

    /** As a workbook, its own words in the reader's language and its columns in that direction. */
    public NamedFile excel(Language reader) {
        return new NamedFile(
                "manof-initiative.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                TableWriter.excel(header(reader), rows(reader), SENTENCES, reader.rightToLeft()));
    }

    /** As CSV with its own words in the reader's language. */
    public NamedFile csv(Language reader) {
        return NamedFile.csv("manof-initiative.csv", Csv.of(header(reader), rows(reader)));
    }

    /** As JSON. */
    public NamedFile json() {
        return new NamedFile("manof-initiative.json", "application/json", example());
    }

    private List<String> header(Language reader) {
        return Arrays.stream(SheetColumn.values())
                .map(column -> words.write(column, reader))
                .toList();
    }

    private List<List<String>> rows(Language reader) {
        if (!(ImportFile.parse(example()) instanceof ImportFile.Sound example)) {
            throw new IllegalStateException("the example is faulty");
        }
        var initiative = example.initiative();
        var rows = new Rows(reader);
        rows.words(SheetKind.AUTHORITY, "", initiative.authority());
        rows.words(SheetKind.FIELD, "", Localized.of(reader, initiative.field()));
        rows.words(SheetKind.MISSION, "", initiative.mission());
        rows.number(SheetKind.FIRST_YEAR, initiative.firstYear());
        rows.number(SheetKind.HORIZON, initiative.horizonYears());
        initiative.sectors().forEach(sector -> rows.words(SheetKind.SECTOR, sector.code(), sector.name()));
        rows.circle("strategic", initiative.meanings().strategic());
        rows.circle("direct", initiative.meanings().direct());
        rows.circle("wide", initiative.meanings().wide());
        initiative.barriers().forEach(rows::barrier);
        example.stakeholders().forEach(rows::stakeholder);
        return rows.made;
    }

    private static byte[] example() {
        try (var file = new ClassPathResource("demo/stem.json").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Rows {
        private final Language reader;
        private final List<List<String>> made = new ArrayList<>();

        Rows(Language reader) {
            this.reader = reader;
        }

        void words(SheetKind kind, String code, Localized text) {
            row(kind, code, text, "", "", "", "");
        }

        void number(SheetKind kind, int number) {
            row(kind, "", null, String.valueOf(number), "", "", "");
        }

        void circle(String circle, @Nullable Localized meaning) {
            if (meaning != null) {
                words(SheetKind.CIRCLE, words.writeCircle(circle, reader), meaning);
            }
        }

        void barrier(Barrier barrier) {
            words(SheetKind.BARRIER, "", barrier.title());
            barrier.components().forEach(component -> words(SheetKind.COMPONENT, "", component.text()));
            for (var goal : barrier.goals()) {
                var picture = goal.picture();
                var target = picture.target();
                row(
                        SheetKind.GOAL,
                        "",
                        goal.text(),
                        target == null ? "" : target.toPlainString(),
                        picture.unit(),
                        "",
                        "");
            }
            if (barrier.suggestedLever() != null) {
                words(SheetKind.LEVER, "", barrier.suggestedLever());
            }
        }

        void stakeholder(StakeholderSeed seed) {
            row(SheetKind.STAKEHOLDER, "", seed.name(), "", "", seed.sector(), words.writeLevel(seed.level(), reader));
        }

        private void row(
                SheetKind kind,
                String code,
                @Nullable Localized text,
                String number,
                String unit,
                String sector,
                String level) {
            made.add(List.of(
                    words.write(kind, reader),
                    code,
                    only(text, Language.HE),
                    only(text, Language.AR),
                    only(text, Language.EN),
                    number,
                    unit,
                    sector,
                    level));
        }

        private static String only(@Nullable Localized text, Language language) {
            return text == null ? "" : text.only(language);
        }
    }
}
