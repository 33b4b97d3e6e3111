package org.manof.browser;

import java.util.ArrayList;
import java.util.List;

/** Eight people of five sectors, and what each of them thinks. */
final class Crowd {
    static final String CENTRE = "מרכז מדע פתוח אחר הצהריים בכל שכונה";
    static final String LAB = "מעבדה ניידת שעוברת בין בתי הספר";
    static final String MENTORS = "ליווי אישי לכל סטודנט בשנה הראשונה";
    static final String TRAINING = "הכשרת מורי מתמטיקה ומדעים בתוך בתי הספר";
    static final String WOMEN = "נשות מדע מהעיר פוגשות בנות בחטיבה";
    static final String PARENTS = "ערבי הורים במפעלים ובמעבדות של האזור";
    static final String GRANTS = "קרן מלגות משותפת לרשות, לתעשייה ולפילנתרופיה";
    static final String TOGETHER = "מרכזי מדע ומעבדה ניידת אחר הצהריים";

    private static final List<Person> PEOPLE = List.of(
            new Person("רונית אלמוג", "public"),
            new Person("אבי מזרחי", "public"),
            new Person("דודו ביטון", "business"),
            new Person("מאיה לוי", "business"),
            new Person("נועה ברק", "third"),
            new Person("אמל נסאר", "third"),
            new Person("יעל פרידמן", "philanthropy"),
            new Person("פרופ׳ סמיר חטיב", "academia"));

    private final List<Participant> all = new ArrayList<>();

    private record Person(String name, String sector) {}

    /** Everybody comes in; the first readers' phones read their languages, all others Hebrew. */
    static Crowd enters(Stage stage, List<Words> readers) {
        var crowd = new Crowd();
        for (var person : PEOPLE) {
            var words = crowd.all.size() < readers.size() ? readers.get(crowd.all.size()) : Words.HE;
            crowd.all.add(stage.participant(words).joinsByLink(stage.house(), person.name(), person.sector()));
        }
        return crowd;
    }

    Participant get(int index) {
        return all.get(index);
    }

    Participant last() {
        return all.getLast();
    }

    /** All but the last, so that the turnout is still on its way. */
    void prioritise() {
        vote(0, Stem.MATHS, Stem.MATHS, Stem.MONEY);
        vote(1, Stem.MATHS, Stem.GIRLS, Stem.TEACHERS);
        vote(2, Stem.TEACHERS, Stem.TEACHERS, Stem.MODELS);
        vote(3, Stem.MODELS, Stem.MATHS, Stem.MATHS);
        vote(4, Stem.COMMUNITY, Stem.MONEY, Stem.AFTERNOONS);
        vote(5, Stem.GIRLS, Stem.GIRLS, Stem.MATHS);
        vote(6, Stem.MONEY, Stem.COMMUNITY);
    }

    /** After the room has talked. */
    void prioritiseAgain() {
        vote(0, Stem.TEACHERS, Stem.TEACHERS, Stem.MATHS);
        vote(1, Stem.MATHS, Stem.TEACHERS);
        vote(2, Stem.TEACHERS, Stem.TEACHERS, Stem.MODELS);
        vote(4, Stem.COMMUNITY, Stem.MATHS, Stem.GIRLS);
        vote(5, Stem.GIRLS, Stem.TEACHERS);
    }

    /** All but the last; on the teachers they agree, on the girls they are split. */
    void rate() {
        for (var person = 0; person < 7; person++) {
            rate(person, Stem.TEACHERS, 5, person < 3 ? 4 : 3);
            rate(person, Stem.MATHS, person < 4 ? 5 : 4, person == 6 ? 0 : 2 + person % 2);
            rate(person, Stem.GIRLS, person % 2 == 0 ? 5 : 1, person < 2 ? 5 : 4);
            rate(person, Stem.COMMUNITY, 2 + person % 2, 4);
            rate(person, Stem.MODELS, 1 + person % 3, 2);
        }
    }

    /** After the room has talked about the girls. */
    void rateAgain() {
        for (var person = 0; person < 7; person++) {
            rate(person, Stem.TEACHERS, 5, person < 3 ? 4 : 3);
            rate(person, Stem.MATHS, 3, 2);
            rate(person, Stem.GIRLS, 5, person == 3 ? 4 : 5);
        }
    }

    void propose() {
        propose(2, LAB, Stem.AFTERNOONS, "מתחילת שנת הלימודים", "בתי ספר, תעשייה");
        propose(3, PARENTS, Stem.MODELS, "פעמיים בשנה", "הורים, תעשייה");
        propose(4, CENTRE, Stem.AFTERNOONS, "בקיץ הקרוב", "מתנ״סים, חינוך");
        propose(5, WOMEN, Stem.GIRLS, "מיד", "חטיבות ביניים");
        propose(6, GRANTS, Stem.MONEY, "לקראת ההרשמה ללימודים", "רשות, פילנתרופיה, תעשייה");
        propose(7, MENTORS, Stem.COMMUNITY, "מאוקטובר, בתחילת הסמסטר", "אקדמיה, מגזר שלישי");
        propose(7, TRAINING, Stem.TEACHERS, "שנתיים ברצף", "חינוך, אקדמיה");
    }

    /** All but the last; the most votes go to what was merged. */
    void choose() {
        vote(0, TOGETHER, TOGETHER);
        vote(1, TOGETHER, TRAINING);
        vote(2, TRAINING, GRANTS);
        vote(3, TRAINING, TOGETHER);
        vote(4, TOGETHER, MENTORS);
        vote(5, WOMEN, MENTORS);
        vote(6, GRANTS, MENTORS);
    }

    /** On some the room agrees, on some it is split. */
    void place() {
        for (var person : List.of(0, 1, 2, 3, 4, 5)) {
            all.get(person).places(Stem.DEPARTMENT, "STRATEGIC");
            all.get(person).places(Stem.OFEK, person == 3 ? "DIRECT" : "STRATEGIC");
            all.get(person).places(Stem.FORUM, person < 2 ? "STRATEGIC" : person < 4 ? "WIDE" : "DIRECT");
            all.get(person).places(Stem.FIRST_STEP, "DIRECT");
        }
        for (var person : List.of(2, 3, 4, 5)) {
            all.get(person).places(Stem.COLLEGE, "DIRECT");
            all.get(person).places(Stem.MINISTRY, person < 4 ? "OUT" : "WIDE");
            all.get(person).places(Stem.PARENTS, "WIDE");
        }
    }

    private void vote(int person, String... options) {
        for (var option : options) {
            all.get(person).votes(option, 1);
        }
        all.get(person).isDone();
    }

    private void rate(int person, String component, int holds, int moves) {
        all.get(person).rates(component, 0, holds);
        all.get(person).rates(component, 1, moves);
    }

    private void propose(int person, String lever, String component, String time, String systems) {
        all.get(person).proposes(lever, component, time, systems);
    }
}
