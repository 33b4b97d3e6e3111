create table assumption (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  workshop_id uuid not null references workshop (id) on delete cascade,
  -- Null where a merge made it.
  author_id uuid references participant (id) on delete set null,
  content varchar(1200) not null,
  -- The round whose reveal put it into the gallery; null while only its author sees it.
  published_round int,
  merged_into uuid references assumption (id) on delete set null,
  created_at timestamp(6) with time zone not null
);
create index assumption_by_workshop on assumption (workshop_id);
create index assumption_by_initiative on assumption (initiative_id);

-- How far one person agrees, in one round of asking: one row for each person and assumption, however often it is changed.
create table assumption_rating (
  assumption_id uuid not null references assumption (id) on delete cascade,
  round int not null check (round >= 1),
  participant_id uuid not null references participant (id) on delete cascade,
  -- Null once it was taken back.
  grade int check (grade between 1 and 5),
  -- The grade that was counted when the room was last shown the result. Results are read from here, so that what a removal or a
  -- late change would tell about one person is told to nobody.
  shown int check (shown between 1 and 5),
  primary key (assumption_id, round, participant_id)
);

create table assumption_decision (
  assumption_id uuid primary key references assumption (id) on delete cascade,
  verdict varchar(10) not null check (verdict in ('STANDS', 'OPEN')),
  reason varchar(2000),
  decided_by uuid not null,
  decided_at timestamp(6) with time zone not null
);
