-- Programmes and activities that there are already, each mapped to one chosen lever. Everybody sees them at once.
create table programme (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  lever_id uuid not null references lever (id) on delete cascade,
  -- Where it was mapped: what is read first there, and who may still change it.
  activity_id uuid not null references activity (id) on delete cascade,
  -- Null where staff added it or a merge made it.
  author_id uuid references participant (id) on delete set null,
  name varchar(480) not null,
  sector varchar(40) not null,
  -- The operating body: a stakeholder, or free text.
  body_id uuid references stakeholder (id) on delete set null,
  body_text varchar(400) not null,
  partners varchar(1200) not null,
  reach varchar(1200) not null,
  -- Whole shekels a year; null while nobody has said.
  budget bigint check (budget >= 0),
  source varchar(480) not null,
  evaluation varchar(10) not null check (evaluation in ('UNKNOWN', 'NO', 'YES')),
  how varchar(1200) not null,
  link varchar(2000) not null,
  merged_into uuid references programme (id) on delete set null,
  created_at timestamp(6) with time zone not null
);
create index programme_by_initiative on programme (initiative_id);
create index programme_by_activity on programme (activity_id);

-- The lever that an activity is about: a mapping at turn 0, a vote in each of its rounds.
create table programme_focus (
  activity_id uuid not null references activity (id) on delete cascade,
  turn int not null check (turn >= 0),
  lever_id uuid not null references lever (id) on delete cascade,
  primary key (activity_id, turn)
);

-- What a round of a vote is about, from the moment it opens. What stands here is not merged, worded anew or taken away.
create table programme_ballot (
  activity_id uuid not null references activity (id) on delete cascade,
  turn int not null check (turn >= 1),
  programme_id uuid not null references programme (id) on delete cascade,
  primary key (activity_id, turn, programme_id)
);

-- One for each programme, and so for each programme and lever, whichever workshop it was in.
create table programme_decision (
  programme_id uuid primary key references programme (id) on delete cascade,
  circle varchar(10) not null check (circle in ('STRATEGIC', 'DIRECT', 'WIDE', 'OUT')),
  reason varchar(2000) not null,
  leader varchar(400) not null,
  decided_by uuid not null,
  decided_at timestamp(6) with time zone not null,
  constraint programme_strategic_has_leader check (circle <> 'STRATEGIC' or leader <> '')
);

-- The row of the plan that a strategic programme became: once, as long as there is that row.
create table programme_row (
  programme_id uuid primary key references programme (id) on delete cascade,
  row_id uuid not null unique references plan_row (id) on delete cascade
);
