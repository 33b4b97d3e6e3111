package org.manof.bench.scenario;

import java.util.List;

/** Levers as people write them, in three scripts and mixtures of them. */
final class LeverTexts {
    private static final List<String> TITLES = List.of(
            "מעבדה ניידת שעוברת בין בתי הספר",
            "مركز علوم مفتوح بعد الظهر في كل حي",
            "Open lab days in the factories of the region",
            "קרן מלגות STEM משותפת לרשות ולתעשייה",
            "مرشد شخصي لكل طالب (mentor) في السنة الأولى",
            "הכשרת מורים ל־5 יח״ל בתוך בתי הספר, 2 שנים",
            "Summer camp עם المركز الجماهيري");
    private static final List<String> TIMES = List.of("מתחילת שנת הלימודים", "قبل العطلة الصيفية", "From 2027", "מיד");
    private static final List<String> SYSTEMS =
            List.of("חינוך, תעשייה", "المدارس والمراكز الجماهيرية", "Academia, third sector", "רשות, פילנתרופיה");

    private LeverTexts() {}

    /** A title that nobody else gives: {@code number} stands in it. */
    static String title(int number) {
        return TITLES.get(number % TITLES.size()) + " " + number;
    }

    static String time(int number) {
        return TIMES.get(number % TIMES.size());
    }

    static String systems(int number) {
        return SYSTEMS.get(number % SYSTEMS.size());
    }
}
