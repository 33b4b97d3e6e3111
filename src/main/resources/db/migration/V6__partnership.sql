create table stakeholder (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  name varchar(1000) not null,
  sector varchar(40) not null,
  level varchar(10) not null check (level in ('NATIONAL', 'REGIONAL', 'LOCAL')),
  added_by uuid references participant (id) on delete set null,
  created_at timestamp(6) with time zone not null
);

-- The names that are taken, in the form in which equal names are equal: two people adding one at the same moment are one.
create table stakeholder_name (
  initiative_id uuid not null references initiative (id) on delete cascade,
  name_key varchar(1000) not null,
  stakeholder_id uuid not null references stakeholder (id) on delete cascade,
  primary key (initiative_id, name_key)
);

create index stakeholder_by_initiative on stakeholder (initiative_id);

-- Which chosen lever an activity of circles is about now.
create table circle_focus (
  activity_id uuid primary key references activity (id) on delete cascade,
  lever_id uuid not null references lever (id) on delete cascade
);

create table placement (
  activity_id uuid not null references activity (id) on delete cascade,
  lever_id uuid not null references lever (id) on delete cascade,
  stakeholder_id uuid not null references stakeholder (id) on delete cascade,
  participant_id uuid not null references participant (id) on delete cascade,
  circle varchar(10) not null check (circle in ('STRATEGIC', 'DIRECT', 'WIDE', 'OUT')),
  -- In this order "my own placements" is a few neighbouring rows.
  primary key (activity_id, lever_id, participant_id, stakeholder_id)
);

create table final_circle (
  lever_id uuid not null references lever (id) on delete cascade,
  stakeholder_id uuid not null references stakeholder (id) on delete cascade,
  circle varchar(10) not null check (circle in ('STRATEGIC', 'DIRECT', 'WIDE', 'OUT')),
  decided_by uuid not null,
  decided_at timestamp(6) with time zone not null,
  primary key (lever_id, stakeholder_id)
);
