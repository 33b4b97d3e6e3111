-- The plan has two sides. A row of the mission belongs to a lever and its goal; a row of the partnership belongs to a strand.
alter table plan_row alter column lever_id drop not null;
alter table plan_row alter column goal_id drop not null;
alter table plan_row add column strand varchar(20)
  check (strand in ('STEERING', 'WORKING_GROUPS', 'NETWORK', 'COMMUNITY'));
alter table plan_row add constraint plan_row_belongs_somewhere check (
  (strand is null and lever_id is not null and goal_id is not null)
  or (strand is not null and lever_id is null and goal_id is null));

-- The row of an earlier year that this one goes on with: once in a year.
alter table plan_row add column carried_from uuid references plan_row (id) on delete set null;
alter table plan_row add constraint plan_row_carried_once unique (carried_from, plan_year);

-- Tasks (from, until, done), milestones (until: their day) and measures (target) of a row.
create table plan_detail (
  id uuid primary key,
  row_id uuid not null references plan_row (id) on delete cascade,
  kind varchar(12) not null check (kind in ('TASK', 'MILESTONE', 'MEASURE')),
  wording varchar(2000) default '' not null,
  target varchar(800) default '' not null,
  from_day date,
  until_day date,
  done boolean default false not null,
  position int not null,
  removed boolean default false not null,
  check (from_day <= until_day),
  check (kind = 'MEASURE' or target = ''),
  check (kind = 'TASK' or (from_day is null and not done)),
  check (kind <> 'MEASURE' or until_day is null)
);
create index plan_detail_by_row on plan_detail (row_id);

-- Something that a row lacks and may go on lacking when the plan is finalised.
create table plan_waiver (
  row_id uuid not null references plan_row (id) on delete cascade,
  hole varchar(12) not null check (hole in ('ACTION', 'BODY', 'BUDGET', 'RESPONSIBLE', 'MEASURE', 'STEP')),
  reason varchar(2000) not null check (reason <> ''),
  waived_by varchar(254) not null,
  waived_at timestamp(6) with time zone not null,
  primary key (row_id, hole)
);

-- What staff changed in the draft, so that it can be taken back: the number is the plan's when it was made.
create table plan_change (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  number bigint not null,
  account_id uuid not null,
  made_at timestamp(6) with time zone not null,
  state varchar(8) default 'STANDS' not null check (state in ('STANDS', 'UNDONE', 'PASSED')),
  unique (initiative_id, number)
);

create table plan_change_cell (
  change_id uuid not null references plan_change (id) on delete cascade,
  place int not null,
  row_id uuid not null references plan_row (id) on delete cascade,
  detail_id uuid references plan_detail (id) on delete cascade,
  field varchar(12) not null,
  before_value varchar(4000) not null,
  after_value varchar(4000) not null,
  primary key (change_id, place)
);
create index plan_change_cell_by_row on plan_change_cell (row_id);

-- A version keeps both sides, and of each row what was written beside it that day.
alter table plan_version_row alter column lever_id drop not null;
alter table plan_version_row alter column goal_id drop not null;
alter table plan_version_row add column strand varchar(20);
alter table plan_version_row add column beside text;
