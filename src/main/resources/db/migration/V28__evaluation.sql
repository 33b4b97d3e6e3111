-- One per initiative with an evaluation plan. Raised by every change; the raised row is the lock that puts changes in order.
create table evaluation (
  initiative_id uuid primary key references initiative (id) on delete cascade,
  seq bigint not null default 0
);

create table evaluation_measure (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  -- Plain: a goal with a measure does not vanish.
  goal_id uuid not null references goal (id),
  definition varchar(1200) not null default '',
  kind varchar(10) not null check (kind in ('SETUP', 'OUTPUT', 'OUTCOME')),
  subject varchar(10) not null check (subject in ('POPULATION', 'PROGRAMME')),
  unit varchar(160) not null default '',
  baseline numeric(18, 3),
  baseline_note varchar(1200) not null default '',
  source varchar(1200) not null default '',
  frequency varchar(12) not null check (frequency in ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  -- Who measures it: a stakeholder, or free text, or nobody yet.
  owner_id uuid references stakeholder (id) on delete set null,
  owner_text varchar(320) not null default '',
  removed boolean not null default false,
  created_at timestamp(6) with time zone not null,
  check (owner_id is null or owner_text = '')
);
create index evaluation_measure_by_initiative on evaluation_measure (initiative_id);

create table evaluation_target (
  measure_id uuid not null references evaluation_measure (id) on delete cascade,
  target_year int not null,
  target numeric(18, 3) not null,
  primary key (measure_id, target_year)
);

create table evaluation_milestone (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  goal_id uuid not null references goal (id),
  -- The action of the plan that it belongs to, if it belongs to one.
  row_id uuid references plan_row (id) on delete set null,
  content varchar(800) not null,
  due_on date not null,
  removed boolean not null default false,
  created_at timestamp(6) with time zone not null
);
create index evaluation_milestone_by_initiative on evaluation_milestone (initiative_id);

-- What somebody in a workshop says could be measured.
create table evaluation_suggestion (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  activity_id uuid not null references activity (id) on delete cascade,
  author_id uuid not null references participant (id) on delete cascade,
  goal_id uuid not null references goal (id),
  content varchar(1200) not null,
  -- Whether a facilitator has put it before the room.
  shown boolean not null default false,
  -- The measure that a facilitator made of it; none while it waits.
  measure_id uuid unique references evaluation_measure (id) on delete set null,
  created_at timestamp(6) with time zone not null
);
create index evaluation_suggestion_by_activity on evaluation_suggestion (activity_id);

-- That somebody finds a suggestion to say much: once, however often they tap.
create table evaluation_mark (
  suggestion_id uuid not null references evaluation_suggestion (id) on delete cascade,
  participant_id uuid not null references participant (id) on delete cascade,
  primary key (suggestion_id, participant_id)
);
