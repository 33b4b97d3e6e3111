-- One per initiative with a plan. Raised by every change; the raised row is the lock that puts changes in order.
create table plan (
  initiative_id uuid primary key references initiative (id) on delete cascade,
  seq bigint not null default 0
);

create table plan_row (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  lever_id uuid not null references lever (id),
  -- As it was when last chosen: a lever no longer chosen still names what was written for it.
  lever_title varchar(480) not null,
  goal_id uuid not null references goal (id),
  action varchar(2000) not null default '',
  -- The executing body: a stakeholder, or free text.
  body_id uuid references stakeholder (id) on delete set null,
  body_text varchar(400) not null default '',
  plan_year int not null,
  budget bigint check (budget >= 0),
  responsible varchar(400) not null default '',
  position int not null,
  removed boolean not null default false
);
create index plan_row_by_initiative on plan_row (initiative_id);

-- A finalised plan; nothing updates it. Each line is kept as it read that day.
create table plan_version (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  number int not null check (number >= 1),
  finalised_by varchar(254) not null,
  finalised_at timestamp(6) with time zone not null,
  unique (initiative_id, number)
);

create table plan_version_row (
  version_id uuid not null references plan_version (id) on delete cascade,
  position int not null,
  row_id uuid not null,
  lever_id uuid not null,
  goal_id uuid not null,
  goal varchar(4000) not null,
  lever varchar(4000) not null,
  action varchar(2000) not null,
  body varchar(1000) not null,
  plan_year int not null,
  budget bigint,
  responsible varchar(400) not null,
  story text not null,
  primary key (version_id, position)
);
