package org.manof.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.manof.lever.Gathering.refuses;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.manof.partnership.Joining;
import org.manof.partnership.Level;
import org.manof.partnership.NewStakeholder;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workplan.Body;
import org.manof.workplan.CellValue;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanTeam;
import org.manof.workplan.Plans;
import org.manof.workshop.AtOnce;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How candidates move from mapped to joined, and what follows from it. */
class RecruitingTest extends RecruitmentTeam {
    @Test
    void everyStepIsKeptWithWhoAndWhy() {
        var club = adds(CLUB, room.component(2));
        moves(desk(), club, CandidateStatus.APPROACHED, " דיברנו עם המנהלת ");
        moves(desk(), club, CandidateStatus.DECLINED, "אין להם כוח אדם השנה");
        moves(desk(), club, CandidateStatus.APPROACHED, "");
        assertThat(file(club).history())
                .extracting(CandidateFile.Moment::to, CandidateFile.Moment::reason)
                .containsExactly(
                        tuple(CandidateStatus.APPROACHED, "דיברנו עם המנהלת"),
                        tuple(CandidateStatus.DECLINED, "אין להם כוח אדם השנה"),
                        tuple(CandidateStatus.APPROACHED, ""));
        assertThat(file(club).history().getFirst().by()).endsWith("@town.example");
    }

    @Test
    void aStepThatIsNoneOrHasNoReasonOrComesTooLateIsRefused() {
        var club = adds(CLUB, room.component(2));
        refuses("refusal.candidate.step", () -> moves(desk(), club, CandidateStatus.JOINED, ""));
        refuses("refusal.candidate.step", () -> moves(desk(), club, CandidateStatus.MAPPED, ""));
        refuses("refusal.candidate.reason", () -> moves(desk(), club, CandidateStatus.DECLINED, "  "));
        refuses("refusal.text.long", () -> moves(desk(), club, CandidateStatus.APPROACHED, "א".repeat(301)));
        moves(desk(), club, CandidateStatus.APPROACHED, "");
        refuses("refusal.candidate.unchecked", () -> moves(desk(), club, CandidateStatus.CHECKED, ""));
        feasibility.note(room.facilitator(), desk(), club, FeasibilityItem.MONEY, "", "עוד לא שאלנו");
        refuses("refusal.candidate.unchecked", () -> moves(desk(), club, CandidateStatus.CHECKED, ""));
        refuses(
                "refusal.candidate.moved",
                () -> recruiting.move(
                        room.facilitator(),
                        desk(),
                        club,
                        CandidateStatus.MAPPED,
                        CandidateStatus.DECLINED,
                        "סיבה",
                        Ids.next()));
        assertThat(file(club).candidate().status()).isEqualTo(CandidateStatus.APPROACHED);
        for (var from : CandidateStatus.values()) {
            assertThat(from.next()).doesNotContain(from).doesNotHaveDuplicates().isNotEmpty();
        }
    }

    @Test
    void ofManyWhoMoveACandidateAtOnceOneDoes() {
        var club = adds(CLUB, room.component(2));
        var places = List.of(desk(), console(), desk(), console(), desk());
        var answers = AtOnce.run(places.stream()
                .<Runnable>map(at -> () -> recruiting.move(
                        room.facilitator(),
                        at,
                        club,
                        CandidateStatus.MAPPED,
                        CandidateStatus.APPROACHED,
                        "",
                        Ids.next()))
                .toList());
        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
        assertThat(answers).filteredOn("refusal.candidate.moved"::equals).hasSize(4);
        assertThat(file(club).history()).hasSize(1);
    }

    @Test
    void whoJoinsIsAStakeholderAndMayCarryOutAnyRowOfThePlan() {
        var club = adds(CLUB, room.component(2));
        becomes(desk(), club, CandidateStatus.APPROACHED, CandidateStatus.CHECKED);
        assertThat(stakeholder(CLUB)).isEmpty();
        assertThat(bodies()).doesNotContain(CLUB);
        becomes(desk(), club, CandidateStatus.JOINED);
        var joined = stakeholder(CLUB).orElseThrow();
        assertThat(joined.sector()).isEqualTo("third");
        assertThat(joined.level()).isEqualTo(Level.REGIONAL);
        assertThat(bodies()).contains(CLUB);
        var saved =
                team.writes(PlanTeam.BUSES, PlanField.BODY, new CellValue.Who(new Body(joined.id(), joined.name())));
        assertThat(saved.stored()).isTrue();

        moves(desk(), club, CandidateStatus.CHECKED, "חזרו בהם");
        assertThat(bodies()).doesNotContain(CLUB);
        assertThat(stakeholder(CLUB)).isPresent();
        moves(desk(), club, CandidateStatus.JOINED, "");
        assertThat(spring.getBean(PartnershipReader.class).stakeholders(room.initiative()))
                .hasSize(9);
    }

    @Test
    void whoBearsTheNameOfAStakeholderIsThatStakeholderEvenIfManyJoinAtOnce() {
        var ofek = adds("OFEK   Foundation", room.component(2));
        becomes(desk(), ofek, CandidateStatus.APPROACHED, CandidateStatus.CHECKED, CandidateStatus.JOINED);
        assertThat(spring.getBean(PartnershipReader.class).stakeholders(room.initiative()))
                .hasSize(8);
        assertThat(bodies()).contains("קרן אופק");

        var joining = spring.getBean(Joining.class);
        var transactions = new TransactionTemplate(spring.getBean(PlatformTransactionManager.class));
        var who = new NewStakeholder("מועצת הנוער", "third", Level.LOCAL, Language.HE);
        Callable<Joining.Joined> joins =
                () -> Objects.requireNonNull(transactions.execute(_ -> joining.join(room.initiative(), who)));
        var all = AtOnce.results(Collections.nCopies(5, joins));
        assertThat(all)
                .extracting(Joining.Joined::stakeholder)
                .containsOnly(all.getFirst().stakeholder());
        assertThat(all).filteredOn(Joining.Joined::made).hasSize(1);
    }

    @Test
    void joiningInAWorkshopIsTakenBackWithItsStakeholderUnlessSomebodyBuiltOnThem() {
        opens();
        var club = adds(CLUB, room.component(2));
        becomes(console(), club, CandidateStatus.APPROACHED, CandidateStatus.CHECKED, CandidateStatus.JOINED);
        room.undo();
        assertThat(stakeholder(CLUB)).isEmpty();
        assertThat(file(club).candidate().status()).isEqualTo(CandidateStatus.CHECKED);
        assertThat(file(club).history()).hasSize(2);
        becomes(console(), club, CandidateStatus.JOINED);
        var joined = stakeholder(CLUB).orElseThrow();
        team.writes(PlanTeam.BUSES, PlanField.BODY, new CellValue.Who(new Body(joined.id(), joined.name())));
        refuses("refusal.deed.builtUpon", room::undo);
        assertThat(file(club).candidate().status()).isEqualTo(CandidateStatus.JOINED);
        team.writes(PlanTeam.BUSES, PlanField.BODY, new CellValue.Who(Body.none()));
        moves(desk(), club, CandidateStatus.CHECKED, "");
        refuses("refusal.deed.builtUpon", room::undo);
    }

    @Test
    void theChecklistKeepsTheFirstOfTwoAnswers() {
        var club = adds(CLUB);
        answer(club, CheckAnswer.UNKNOWN, CheckAnswer.PARTLY);
        refuses("refusal.candidate.answered", () -> answer(club, CheckAnswer.UNKNOWN, CheckAnswer.NO));
        answer(club, CheckAnswer.UNKNOWN, CheckAnswer.PARTLY);
        var money = FeasibilityItem.MONEY;
        assertThat(feasibility.note(room.facilitator(), desk(), club, money, "", "מחצית"))
                .isEqualTo(new Edited("מחצית", true));
        assertThat(feasibility.note(room.facilitator(), desk(), club, money, "", "שליש"))
                .isEqualTo(new Edited("מחצית", false));
        refuses(
                "refusal.text.long",
                () -> feasibility.note(room.facilitator(), desk(), club, money, "מחצית", "א".repeat(301)));
        assertThat(file(club).check(money)).isEqualTo(new Check(CheckAnswer.PARTLY, "מחצית"));
        var answers = AtOnce.run(List.of(
                () -> answer(club, CheckAnswer.PARTLY, CheckAnswer.YES),
                () -> answer(club, CheckAnswer.PARTLY, CheckAnswer.NO),
                () -> answer(club, CheckAnswer.PARTLY, CheckAnswer.UNKNOWN)));
        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
    }

    private void answer(UUID candidate, CheckAnswer before, CheckAnswer mine) {
        feasibility.answer(room.facilitator(), desk(), candidate, FeasibilityItem.MONEY, before, mine, Ids.next());
    }

    private Optional<Stakeholder> stakeholder(String name) {
        return spring.getBean(PartnershipReader.class).stakeholders(room.initiative()).stream()
                .filter(each -> each.name().in(Language.HE).equals(name))
                .findFirst();
    }

    private List<String> bodies() {
        return spring
                .getBean(Plans.class)
                .bodies(
                        room.facilitator(),
                        room.initiative(),
                        team.group(PlanTeam.BUSES).lever())
                .stream()
                .map(body -> body.in(Language.HE))
                .toList();
    }
}
