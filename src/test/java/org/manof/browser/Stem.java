package org.manof.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the example brings: the names that the stories use, and how each reads in another language. */
final class Stem {
    static final String MATHS = "נשירה מ־5 יח״ל מתמטיקה בכיתה י׳";
    static final String MODELS = "אין דמויות לחיקוי מקומיות במקצועות STEM";
    static final String GIRLS = "בנות מוסללות החוצה ממקצועות מדעיים בחטיבה";
    static final String MONEY = "קושי כלכלי ועבודה במקביל ללימודים";
    static final String COMMUNITY = "היעדר קהילה ותמיכה חברתית בקמפוס";
    static final String TEACHERS = "מחסור במורים מוסמכים לפיזיקה ומדעי המחשב";
    static final String AFTERNOONS = "מעט פעילות מדעית בשעות אחר הצהריים";

    static final String GOAL_YOUNG =
            "כ־40% מהילדים ברשות ירצו לבחור בעתיד תעסוקתי ב־STEM, מתוך הבנת ערכה של המקצועיות המדעית";
    static final String GOAL_MATHS = "הרשות תגיע לממוצע הארצי של בוגרי 5 יח״ל במתמטיקה ובמדעים";
    static final String GOAL_FIRST_YEAR = "80% מהמתקבלים מהרשות ללימודי STEM יסיימו את שנת הלימודים הראשונה";

    static final String MINISTRY = "משרד החינוך";
    static final String DEPARTMENT = "אגף החינוך ברשות";
    static final String COLLEGE = "המכללה האזורית";
    static final String FORUM = "פורום התעשיינים";
    static final String FIRST_STEP = "עמותת צעד ראשון";
    static final String OFEK = "קרן אופק";
    static final String PARENTS = "ועד הורים עירוני";
    static final String CENTRES = "רשת המתנ״סים";

    private static final Map<String, JsonNode> KNOWN = new HashMap<>();

    static {
        try (var file = Objects.requireNonNull(Stem.class.getResourceAsStream("/demo/stem.json"))) {
            learn(JsonMapper.shared().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stem() {}

    /** How a text of the example reads in a language; what people wrote themselves stays as it is. */
    static String in(Words reader, String hebrew) {
        var known = KNOWN.get(hebrew);
        return known == null ? hebrew : known.path(reader.code()).asString();
    }

    private static void learn(JsonNode node) {
        if (node.path("he").isString()) {
            KNOWN.put(node.path("he").asString(), node);
        }
        node.forEach(Stem::learn);
    }
}
