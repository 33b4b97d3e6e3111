create table rating_round (
  id uuid primary key,
  activity_id uuid not null references activity (id) on delete cascade,
  number int not null check (number >= 1),
  -- The activity's round in which it was opened; another one follows in the same where a reveal was undone and it opened again.
  turn int not null check (turn >= 1),
  -- How long a shortlist was asked for.
  size int not null check (size between 2 and 12),
  -- Set by the first reveal and never taken back: what a room has seen is not added to.
  seen_at timestamp(6) with time zone,
  revealed_at timestamp(6) with time zone,
  unique (activity_id, number)
);

create table rating_option (
  round_id uuid not null references rating_round (id) on delete cascade,
  option_id uuid not null,
  position int not null,
  primary key (round_id, option_id),
  unique (round_id, position)
);

-- A score of null says "cannot judge".
create table rating (
  round_id uuid not null,
  participant_id uuid not null references participant (id) on delete cascade,
  option_id uuid not null,
  question varchar(10) not null check (question in ('HOLDS', 'MOVES')),
  score int check (score between 1 and 5),
  primary key (round_id, participant_id, option_id, question),
  foreign key (round_id, option_id) references rating_option (round_id, option_id) on delete cascade
);

-- The answers that count in a round, and for which sector, as its first reveal found them: whatever changed later (somebody is removed, or
-- comes back) would show one person's answers as a difference.
create table rating_counted (
  round_id uuid not null references rating_round (id) on delete cascade,
  participant_id uuid not null references participant (id) on delete cascade,
  sector varchar(40) not null,
  option_id uuid not null,
  question varchar(10) not null,
  score int,
  primary key (round_id, participant_id, option_id, question)
);
