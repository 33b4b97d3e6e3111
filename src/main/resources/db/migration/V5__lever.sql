create table lever (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  workshop_id uuid not null references workshop (id) on delete cascade,
  -- Null where a merge made it.
  author_id uuid references participant (id) on delete set null,
  title varchar(480) not null,
  right_time varchar(1200) not null,
  systems varchar(1200) not null,
  -- The round whose reveal put it into the gallery; null while only its author sees it.
  published_round int,
  merged_into uuid references lever (id) on delete set null,
  created_at timestamp(6) with time zone not null
);
create index lever_by_workshop on lever (workshop_id);

create table lever_component (
  lever_id uuid not null references lever (id) on delete cascade,
  component_id uuid not null references barrier_component (id) on delete cascade,
  primary key (lever_id, component_id)
);

create table chosen_lever (
  lever_id uuid primary key references lever (id) on delete cascade,
  goal_id uuid not null references goal (id),
  reason varchar(2000),
  chosen_by uuid not null,
  chosen_at timestamp(6) with time zone not null
);
