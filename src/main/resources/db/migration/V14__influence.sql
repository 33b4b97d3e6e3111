create table influence_round (
  id uuid primary key,
  activity_id uuid not null references activity (id) on delete cascade,
  number int not null check (number >= 1),
  -- The activity's round in which it was opened; another one follows in the same where a reveal was undone and it opened again.
  turn int not null check (turn >= 1),
  -- How many components were asked for.
  size int not null check (size between 3 and 10),
  -- Set by the first reveal and never taken back: what a room has seen is not added to.
  seen_at timestamp(6) with time zone,
  unique (activity_id, number)
);

create table influence_option (
  round_id uuid not null references influence_round (id) on delete cascade,
  option_id uuid not null,
  position int not null check (position between 0 and 9),
  primary key (round_id, option_id),
  unique (round_id, position)
);

-- A question that was dealt to somebody, with their answer: one for each person, round and ordered pair. Answered without a strength
-- says "cannot judge".
create table influence_question (
  round_id uuid not null,
  participant_id uuid not null references participant (id) on delete cascade,
  driver_id uuid not null,
  driven_id uuid not null,
  dealt_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone,
  strength int check (strength between 0 and 3),
  -- Whether the first reveal found it with its person in the room: what changes later would show one person's answers as a difference.
  counted boolean default false not null,
  primary key (round_id, participant_id, driver_id, driven_id),
  check (driver_id <> driven_id),
  check (strength is null or answered_at is not null),
  foreign key (round_id, driver_id) references influence_option (round_id, option_id) on delete cascade,
  foreign key (round_id, driven_id) references influence_option (round_id, option_id) on delete cascade
);

-- What the facilitator named a root cause with the room.
create table influence_cause (
  activity_id uuid not null references activity (id) on delete cascade,
  option_id uuid not null,
  reason varchar(2000),
  decided_by uuid not null,
  decided_at timestamp(6) with time zone not null,
  primary key (activity_id, option_id)
);
