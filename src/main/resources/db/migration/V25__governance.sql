-- One per initiative with an operating model. Raised by every change; the raised row is the lock that puts changes in order.
create table model (
  initiative_id uuid primary key references initiative (id) on delete cascade,
  seq bigint not null default 0
);

create table model_unit (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  kind varchar(20) not null check (kind in ('MINISTRIES', 'FOUNDATIONS', 'ORGANISATIONS', 'STEERING', 'MANAGEMENT', 'AUTHORITY',
    'WORKING_GROUP', 'MEASUREMENT', 'CORE_EFFORT', 'OTHER')),
  place varchar(20) not null check (place in ('PARTNERSHIPS', 'LEADERSHIP', 'GROUPS', 'MEASUREMENT', 'CORE')),
  -- The lever or the goal that a working group is there for: one group for each.
  lever_id uuid unique references lever (id) on delete set null,
  goal_id uuid unique references goal (id) on delete set null,
  -- The lever's title as it was when last chosen: a lever no longer chosen still names its group.
  about varchar(480) not null default '',
  -- Empty where the unit is called as the guide calls it, in every reader's language.
  name varchar(480) not null default '',
  purpose varchar(1200) not null default '',
  rhythm varchar(20) check (rhythm in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'BIMONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'WHEN_NEEDED')),
  position int not null,
  removed boolean not null default false,
  check (lever_id is null or goal_id is null)
);
create index model_unit_by_initiative on model_unit (initiative_id);

create table model_member (
  id uuid primary key,
  unit_id uuid not null references model_unit (id) on delete cascade,
  stakeholder_id uuid not null references stakeholder (id) on delete cascade,
  person varchar(320) not null default '',
  role_text varchar(480) not null default '',
  part varchar(10) not null check (part in ('DECIDES', 'DOES', 'TOLD')),
  created_at timestamp(6) with time zone not null,
  unique (unit_id, stakeholder_id, person)
);
create index model_member_by_stakeholder on model_member (stakeholder_id);

create table model_comment (
  id uuid primary key,
  unit_id uuid not null references model_unit (id) on delete cascade,
  activity_id uuid not null references activity (id) on delete cascade,
  author_id uuid references participant (id) on delete set null,
  content varchar(1200) not null,
  taken_up boolean not null default false,
  created_at timestamp(6) with time zone not null
);
create index model_comment_by_activity on model_comment (activity_id);
create index model_comment_by_unit on model_comment (unit_id);
