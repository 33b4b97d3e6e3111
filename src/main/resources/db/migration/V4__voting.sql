create table round (
  id uuid primary key,
  activity_id uuid not null references activity (id) on delete cascade,
  number int not null check (number >= 1),
  budget int not null check (budget between 1 and 50),
  cap int not null check (cap between 1 and 50),
  revealed_at timestamp(6) with time zone,
  unique (activity_id, number)
);

-- One row per voter and round; locking it makes the budget hold from two tabs at once.
create table ballot (
  round_id uuid not null references round (id) on delete cascade,
  participant_id uuid not null references participant (id) on delete cascade,
  primary key (round_id, participant_id)
);

create table vote (
  round_id uuid not null,
  participant_id uuid not null,
  option_id uuid not null,
  dots int not null check (dots between 1 and 50),
  primary key (round_id, participant_id, option_id),
  foreign key (round_id, participant_id) references ballot (round_id, participant_id) on delete cascade
);
create index vote_by_option on vote (round_id, option_id);
