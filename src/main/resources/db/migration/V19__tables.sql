-- A round of ranking at tables: the same number as the activity's round.
create table tables_round (
  id uuid primary key,
  activity_id uuid not null references activity (id) on delete cascade,
  number int not null check (number >= 1),
  -- Raised with every change of the common order: who moves something says which one they saw.
  version int default 0 not null,
  settled_by uuid,
  settled_at timestamp(6) with time zone,
  unique (activity_id, number),
  check ((settled_by is null) = (settled_at is null))
);

create table tables_option (
  round_id uuid not null references tables_round (id) on delete cascade,
  option_id uuid not null,
  position int not null check (position between 1 and 30),
  primary key (round_id, option_id),
  unique (round_id, position)
);

create table tables_table (
  id uuid primary key,
  round_id uuid not null references tables_round (id) on delete cascade,
  number int not null check (number >= 1),
  -- Raised with every change of this table's order: an order is saved against the version that was seen.
  version int default 0 not null,
  done_at timestamp(6) with time zone,
  unique (round_id, number),
  unique (id, round_id)
);

-- One seat for each person in a round.
create table tables_seat (
  round_id uuid not null,
  participant_id uuid not null references participant (id) on delete cascade,
  table_id uuid not null,
  primary key (round_id, participant_id),
  unique (table_id, participant_id),
  foreign key (table_id, round_id) references tables_table (id, round_id) on delete cascade
);

-- One scribe for each table, who sits there.
create table tables_scribe (
  table_id uuid primary key,
  participant_id uuid not null,
  foreign key (table_id, participant_id) references tables_seat (table_id, participant_id) on delete cascade
);

-- A table's order, once it has changed anything: each option once, each place once.
create table tables_rank (
  table_id uuid not null,
  round_id uuid not null,
  option_id uuid not null,
  position int not null check (position between 1 and 30),
  primary key (table_id, option_id),
  unique (table_id, position),
  foreign key (table_id, round_id) references tables_table (id, round_id) on delete cascade,
  foreign key (round_id, option_id) references tables_option (round_id, option_id) on delete cascade
);

-- What the whole room moved in the common order, in this order.
create table tables_move (
  round_id uuid not null,
  number int not null check (number >= 1),
  option_id uuid not null,
  from_place int not null check (from_place between 1 and 30),
  to_place int not null check (to_place between 1 and 30),
  reason varchar(2000),
  decided_by uuid not null,
  decided_at timestamp(6) with time zone not null,
  primary key (round_id, number),
  check (from_place <> to_place),
  foreign key (round_id, option_id) references tables_option (round_id, option_id) on delete cascade
);
