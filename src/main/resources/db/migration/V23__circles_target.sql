-- Circles today and where we want them. The aim joins two keys; a key has no name that both databases know, so the tables are made anew
-- and take the old names. What the version before writes has no aim and is today's.
create table placement_aimed (
  activity_id uuid not null references activity (id) on delete cascade,
  lever_id uuid not null references lever (id) on delete cascade,
  stakeholder_id uuid not null references stakeholder (id) on delete cascade,
  participant_id uuid not null references participant (id) on delete cascade,
  circle varchar(10) not null check (circle in ('STRATEGIC', 'DIRECT', 'WIDE', 'OUT')),
  aim varchar(10) default 'NOW' not null check (aim in ('NOW', 'TARGET')),
  primary key (activity_id, lever_id, participant_id, aim, stakeholder_id)
);
insert into placement_aimed (activity_id, lever_id, stakeholder_id, participant_id, circle)
  select activity_id, lever_id, stakeholder_id, participant_id, circle from placement;
drop table placement;
alter table placement_aimed rename to placement;

create table final_circle_aimed (
  lever_id uuid not null references lever (id) on delete cascade,
  stakeholder_id uuid not null references stakeholder (id) on delete cascade,
  circle varchar(10) not null check (circle in ('STRATEGIC', 'DIRECT', 'WIDE', 'OUT')),
  decided_by uuid not null,
  decided_at timestamp(6) with time zone not null,
  aim varchar(10) default 'NOW' not null check (aim in ('NOW', 'TARGET')),
  primary key (lever_id, stakeholder_id, aim)
);
insert into final_circle_aimed (lever_id, stakeholder_id, circle, decided_by, decided_at)
  select lever_id, stakeholder_id, circle, decided_by, decided_at from final_circle;
drop table final_circle;
alter table final_circle_aimed rename to final_circle;

-- Which of the two an activity of circles asks for; without a row it is today's.
create table circle_aim (
  activity_id uuid primary key references activity (id) on delete cascade,
  aim varchar(10) not null check (aim in ('NOW', 'TARGET'))
);

-- A partner's move that a facilitator put into the plan: once for each stakeholder around a lever, as the row of that id.
create table circle_move (
  lever_id uuid not null references lever (id) on delete cascade,
  stakeholder_id uuid not null references stakeholder (id) on delete cascade,
  row_id uuid not null unique,
  wanted_by uuid not null,
  wanted_at timestamp(6) with time zone not null,
  primary key (lever_id, stakeholder_id)
);

-- What a partner and the initiative have agreed around a lever; the contact person is for staff only.
create table partner_terms (
  lever_id uuid not null references lever (id) on delete cascade,
  stakeholder_id uuid not null references stakeholder (id) on delete cascade,
  role varchar(400) default '' not null,
  involvement varchar(20) default '' not null check (involvement in ('', 'LEADS', 'CARRIES_OUT', 'ADVISES', 'INFORMED')),
  expected varchar(1200) default '' not null,
  commitment varchar(1200) default '' not null,
  contact varchar(600) default '' not null,
  primary key (lever_id, stakeholder_id)
);
