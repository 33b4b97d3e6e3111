package org.manof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** A whole workshop that stops at every screen in every state worth looking at. */
final class Tour {
    private static final String RUNG = "פתיחת מרכזי מדע בשלושה בתי ספר יסודיים";

    private static final String GRANTS_ROW = "30 מלגות לסטודנטים בשנה הראשונה";

    private final Look look;
    private final List<Seat> seats;
    private final Crowd crowd;
    private final Facilitator leads;

    private Tour(Stage stage, Look look, List<Words> readers) {
        this.look = look;
        seats = Seat.take(stage, readers);
        leads = seats.getFirst().console();
        leads.opensInitiative();
        leads.opensConsole();
        seats.subList(1, seats.size()).forEach(seat -> {
            seat.console().opensInitiative();
            seat.console().opensConsole();
        });
        crowd = Crowd.enters(stage, readers);
        for (var seat : seats) {
            seat.sits(crowd.get(seats.indexOf(seat)));
        }
    }

    /** Goes through the workshop as readers of these languages see it. */
    static void walk(Stage stage, Look look, List<Words> readers) {
        readers.forEach(words -> new Doors(stage, look, words).walk());
        var tour = new Tour(stage, look, readers);
        tour.lobby();
        tour.priorities();
        tour.secondRound();
        tour.depth();
        tour.depthAgain();
        tour.levers();
        tour.choice();
        tour.circles();
        tour.plan();
        readers.forEach(words -> new Papers(stage, look, words).walk());
        tour.leave();
    }

    private void lobby() {
        seats.forEach(seat -> {
            seat.board().shows("פרופ׳ סמיר חטיב");
            seat.console().sees("פרופ׳ סמיר חטיב");
            seat.phone().sees(seat.words().of("phone.lobby"));
            seat.shows(look, "lobby");
            seat.phone().opensOwnMenu();
            look.at("phone-me", seat.words(), seat.phone().page());
            seat.phone().press("notice.close");
            seat.console().explainsKeys();
            look.at("console-keys", seat.words(), seat.console().page());
            seat.console().closes();
        });
        leads.takes("BEGIN");
        seats.forEach(seat -> {
            seat.board().shows(seat.words().of("board.waiting"));
            seat.phone().sees(seat.words().of("phone.waiting"));
            seat.rests(look, "waiting");
        });
    }

    private void priorities() {
        leads.takes("OPEN");
        crowd.prioritise();
        leads.startsTimer();
        seats.forEach(seat -> {
            seat.board().shows("7/8");
            seat.console().sees("7/8");
            seat.shows(look, "priorities");
        });
        crowd.last().votes(Stem.MODELS, 2);
        leads.takes("CLOSE");
        seats.forEach(seat -> {
            seat.phone().sees(seat.words().of("vote.waitForReveal"));
            seat.rests(look, "priorities-closed");
        });
        leads.takes("REVEAL");
        revealed("priorities-revealed", Stem.MATHS);
    }

    private void secondRound() {
        leads.reopens();
        crowd.prioritiseAgain();
        leads.takes("CLOSE", "REVEAL");
        revealed("priorities-again", Stem.TEACHERS);
    }

    private void depth() {
        leads.takes("NEXT");
        seats.forEach(seat -> {
            seat.console().sees(seat.words().of("rating.saveSize"));
            look.at("console-depth-waiting", seat.words(), seat.console().page());
        });
        leads.takes("OPEN");
        crowd.rate();
        seats.forEach(seat -> {
            seat.board().shows("7/8");
            seat.console().sees("7/8");
            seat.shows(look, "depth");
        });
        leads.takes("CLOSE", "REVEAL");
        seats.forEach(seat -> {
            seat.board().shows(Stem.in(seat.words(), Stem.TEACHERS));
            seat.phone().seesResult();
            seat.shows(look, "depth-revealed");
        });
    }

    private void depthAgain() {
        leads.reopens();
        crowd.rateAgain();
        leads.takes("CLOSE", "REVEAL");
        seats.forEach(seat -> {
            seat.board().shows(Stem.in(seat.words(), Stem.TEACHERS));
            seat.phone().seesResult();
            seat.shows(look, "depth-again");
        });
    }

    private void revealed(String name, String first) {
        seats.forEach(seat -> {
            seat.board().ranks(Stem.in(seat.words(), first));
            seat.shows(look, name);
        });
    }

    private void levers() {
        leads.takes("NEXT", "OPEN");
        crowd.propose();
        seats.forEach(seat -> {
            seat.phone().types("מעבדות פתוחות בערב לתלמידי תיכון ולהוריהם, עם מורים ומדריכים מהתעשייה");
            seat.board().shows("7");
            seat.shows(look, "levers");
        });
        leads.takes("CLOSE", "REVEAL");
        leads.merges(Crowd.CENTRE, Crowd.LAB, Crowd.TOGETHER);
        seats.forEach(seat -> {
            seat.board().shows(Crowd.TOGETHER);
            seat.phone().sees(Crowd.TOGETHER);
            seat.shows(look, "gallery");
        });
    }

    private void choice() {
        leads.takes("NEXT", "OPEN");
        crowd.choose();
        seats.forEach(seat -> {
            seat.board().shows("7/8");
            seat.shows(look, "choice");
        });
        leads.takes("CLOSE", "REVEAL");
        seats.forEach(seat -> {
            seat.board().ranks(Crowd.TOGETHER);
            seat.shows(look, "choice-revealed");
            seat.console().startsToChoose(Crowd.GRANTS);
            look.at("console-choosing", seat.words(), seat.console().page());
            seat.console().closes();
        });
        leads.chooses(Crowd.TOGETHER, Stem.GOAL_YOUNG, "");
        leads.chooses(Crowd.TRAINING, Stem.GOAL_MATHS, "");
        leads.chooses(Crowd.GRANTS, Stem.GOAL_FIRST_YEAR, "הקרן כבר הבטיחה את השנה הראשונה, והליווי האישי יישען עליה");
        seats.forEach(seat -> {
            seat.board().shows(Crowd.GRANTS);
            seat.phone().sees(seat.words().of("lever.chosenTitle"));
            seat.shows(look, "chosen");
        });
    }

    private void circles() {
        leads.takes("NEXT", "OPEN");
        crowd.place();
        crowd.get(2).adds("חממת הייטק עירונית", "מגזר עסקי", "LOCAL");
        leads.fixes(Stem.OFEK, "STRATEGIC");
        leads.fixes(Stem.DEPARTMENT, "STRATEGIC");
        seats.forEach(seat -> {
            seat.phone().considers(Stem.CENTRES);
            seat.board().shows(Stem.in(seat.words(), Stem.MINISTRY));
            seat.console().sees("חממת הייטק עירונית");
            seat.shows(look, "circles");
        });
        leads.takes("CLOSE");
        seats.forEach(seat -> {
            seat.phone().sees(seat.words().of("circles.closed"));
            look.at("phone-circles-closed", seat.words(), seat.phone().page());
        });
    }

    private void plan() {
        leads.takes("NEXT", "OPEN");
        leads.plans(Crowd.TOGETHER, RUNG, Stem.DEPARTMENT, "240000", "מנהלת אגף החינוך");
        leads.plans(Crowd.TOGETHER, "רכישה והפעלה של מעבדה ניידת", Stem.OFEK, "180,000", "רכזת STEM");
        leads.plans(Crowd.TRAINING, "קבוצת לימוד שבועית למורי מתמטיקה", Stem.COLLEGE, "95000", "מפקחת מתמטיקה");
        leads.plans(Crowd.GRANTS, GRANTS_ROW, Stem.OFEK, "320000", "מנכ״לית קרן אופק");
        seats.forEach(seat -> {
            seat.board().shows(GRANTS_ROW);
            seat.phone().sees(GRANTS_ROW);
            seat.console().sees("835,000");
            seat.shows(look, "plan");
        });
        seats.forEach(seat -> {
            seat.console().startsToFinalise();
            look.at("console-finalising", seat.words(), seat.console().page());
            seat.console().closes();
        });
        leads.finalises("המדדים ייקבעו בישיבת ועדת ההיגוי הראשונה");
    }

    /** The board goes blank and somebody is taken out: the last things that happen. */
    private void leave() {
        leads.blanksTheBoard();
        seats.forEach(seat -> {
            assertThat(seat.board().page().locator(".board-blank")).isVisible();
            look.at("board-blank", seat.words(), seat.board().page());
        });
        for (var seat : seats) {
            seat.console().startsToRemove(0);
            look.at("console-removing", seat.words(), seat.console().page());
            seat.console().removes();
            seat.phone().sees(seat.words().of("phone.removed.text"));
            look.at("phone-removed", seat.words(), seat.phone().page());
        }
    }
}
