-- The order of priority that a rehearsal brings from the workshops before the one that is rehearsed: its votes stay behind.
create table brought_order (
  initiative_id uuid not null references initiative (id) on delete cascade,
  component_id uuid not null references barrier_component (id) on delete cascade,
  -- The round that it was, by its number, and how many voted in it.
  round int not null check (round >= 1),
  round_voters int not null check (round_voters >= 0),
  budget int not null check (budget >= 1),
  cap int not null check (cap >= 1),
  place int not null check (place >= 1),
  dots int not null check (dots >= 0),
  voters int not null check (voters >= 0),
  primary key (initiative_id, component_id)
);

-- In which activity somebody added a stakeholder, and whether everybody may see it: not yet where it is to be read first.
alter table stakeholder add column added_in uuid references activity (id) on delete set null;
alter table stakeholder add column shown boolean default true not null;
create index stakeholder_by_activity on stakeholder (added_in);
