create table coverage_round (
  id uuid primary key,
  activity_id uuid not null references activity (id) on delete cascade,
  number int not null check (number >= 1),
  turn int not null check (turn >= 1),
  -- How many rows each person is asked about.
  size int not null check (size >= 1),
  seen_at timestamp(6) with time zone,
  revealed_at timestamp(6) with time zone,
  unique (activity_id, number)
);

create table coverage_row (
  round_id uuid not null references coverage_round (id) on delete cascade,
  row_id uuid not null,
  position int not null,
  primary key (round_id, row_id),
  unique (round_id, position)
);

create table coverage_column (
  round_id uuid not null references coverage_round (id) on delete cascade,
  column_id uuid not null,
  position int not null,
  -- What it weighed when the round was opened.
  weight double precision not null check (weight > 0),
  primary key (round_id, column_id),
  unique (round_id, position)
);

create table coverage_answer (
  round_id uuid not null,
  participant_id uuid not null references participant (id) on delete cascade,
  row_id uuid not null,
  column_id uuid not null,
  strength int not null check (strength between 0 and 2),
  primary key (round_id, participant_id, row_id, column_id),
  foreign key (round_id, row_id) references coverage_row (round_id, row_id) on delete cascade,
  foreign key (round_id, column_id) references coverage_column (round_id, column_id) on delete cascade
);

-- The answers that count in a round, as its first reveal found them: see rating_counted.
create table coverage_counted (
  round_id uuid not null references coverage_round (id) on delete cascade,
  participant_id uuid not null references participant (id) on delete cascade,
  row_id uuid not null,
  column_id uuid not null,
  strength int not null check (strength between 0 and 2),
  primary key (round_id, participant_id, row_id, column_id)
);

-- What the room knew of a lever when it was chosen: the vote of that moment and what it covers, alone and with those chosen before it.
create table chosen_basis (
  lever_id uuid primary key references chosen_lever (lever_id) on delete cascade,
  round int not null,
  dots int not null,
  voters int not null,
  turnout int not null,
  place int not null,
  out_of int not null,
  alone double precision check (alone between 0 and 1),
  together double precision check (together between 0 and 1)
);
