package org.manof.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.manof.initiative.ImportResult;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Membership;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Token;
import org.manof.start.Address;
import org.manof.start.StartFailure;
import org.manof.start.StartTask;
import org.manof.workshop.ReadyAgenda;
import org.manof.workshop.Workshops;
import org.springframework.boot.ApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** {@code --demo}: the STEM example, two accounts and a workshop, made once; their addresses are printed at every start. */
@Component
class Demo implements StartTask {
    private static final String FACILITATOR = "facilitator@example.org";
    private static final String COORDINATOR = "coordinator@example.org";

    private final Accounts accounts;
    private final Initiatives initiatives;
    private final Membership membership;
    private final Workshops workshops;
    private final Address address;

    Demo(Accounts accounts, Initiatives initiatives, Membership membership, Workshops workshops, Address address) {
        this.accounts = accounts;
        this.initiatives = initiatives;
        this.membership = membership;
        this.workshops = workshops;
        this.address = address;
    }

    @Override
    public boolean wanted(ApplicationArguments args) {
        return args.containsOption("demo");
    }

    @Override
    public boolean exitsAfterwards() {
        return false;
    }

    @Override
    public void run(ApplicationArguments args) {
        var agenda = agenda(args);
        var known = accounts.idOf(FACILITATOR);
        if (known.isPresent()) {
            System.out.println("Facilitator: " + FACILITATOR + " (password as printed at the first start)");
            System.out.println("Coordinator: " + COORDINATOR + " (password as printed at the first start)");
            var actor = new Actor.Staff(known.get(), Role.FACILITATOR);
            initiatives.mine(actor).stream()
                    .flatMap(initiative -> workshops.of(actor, initiative.id()).stream())
                    .findFirst()
                    .ifPresent(this::print);
        } else {
            var facilitator = account(FACILITATOR, Role.FACILITATOR, "Facilitator");
            account(COORDINATOR, Role.COORDINATOR, "Coordinator");
            if (initiatives.importFile(facilitator, example()) instanceof ImportResult.Imported imported) {
                membership.add(facilitator, imported.initiative(), COORDINATOR);
                print(workshops.create(facilitator, imported.initiative(), "סדנת המנופים", agenda));
            }
        }
    }

    /** The printed password is meant to be used as it is, so it is not a one-time one. */
    private Actor.Staff account(String email, Role role, String title) {
        var oneTime = accounts.create(email, role);
        var actor = new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
        var password = Token.fresh();
        accounts.changePassword(actor, oneTime, password);
        System.out.println(title + ": " + email + " " + password);
        return actor;
    }

    private void print(Workshops.Listed workshop) {
        System.out.println("Join: " + address.local() + "j/" + workshop.code());
        System.out.println("Board: " + address.local() + "board/" + workshop.boardToken());
    }

    /** {@code --demo} has the agenda of a day; another one is asked for by name, as in {@code --demo=half-day}. */
    private static ReadyAgenda agenda(ApplicationArguments args) {
        var name = Objects.requireNonNullElse(args.getOptionValues("demo"), List.<String>of()).stream()
                .findFirst()
                .orElse(ReadyAgenda.DAY.word());
        return ReadyAgenda.of(name)
                .orElseThrow(() -> new StartFailure("--demo=" + name + " is no agenda; there are "
                        + Arrays.stream(ReadyAgenda.values())
                                .map(ReadyAgenda::word)
                                .collect(Collectors.joining(", "))));
    }

    private static byte[] example() {
        try (var file = new ClassPathResource("demo/stem.json").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
