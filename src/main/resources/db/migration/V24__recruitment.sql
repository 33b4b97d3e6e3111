-- Somebody who could answer gaps: equal names are one candidate of an initiative.
create table candidate (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  -- In which activity a participant proposed it, and who; null where staff wrote it.
  activity_id uuid references activity (id) on delete cascade,
  author_id uuid references participant (id) on delete set null,
  -- Whether a facilitator has to approve it before others see it: fixed when it is proposed, so that no later deletion shows it.
  read_first boolean not null,
  -- The stakeholder that they are, from the beginning or since they joined. The room keeps such a stakeholder from leaving alone;
  -- both go with their initiative.
  stakeholder_id uuid references stakeholder (id) on delete cascade,
  name varchar(400) not null,
  name_key varchar(2000) not null,
  sector varchar(40) not null,
  level varchar(10) not null check (level in ('NATIONAL', 'REGIONAL', 'LOCAL')),
  place varchar(1000) not null,
  does varchar(2000) not null,
  adapts varchar(2000) not null,
  status varchar(10) not null check (status in ('MAPPED', 'APPROACHED', 'CHECKED', 'JOINED', 'DECLINED')),
  created_at timestamp(6) with time zone not null,
  unique (initiative_id, name_key),
  check (status <> 'JOINED' or stakeholder_id is not null)
);

create table candidate_gap (
  candidate_id uuid not null references candidate (id) on delete cascade,
  component_id uuid not null references barrier_component (id) on delete cascade,
  primary key (candidate_id, component_id)
);
create index candidate_gap_by_component on candidate_gap (component_id);

-- Who knows them, or can make contact: one row a person and candidate, however often it is tapped.
create table candidate_contact (
  candidate_id uuid not null references candidate (id) on delete cascade,
  participant_id uuid not null references participant (id) on delete cascade,
  primary key (candidate_id, participant_id)
);

-- Whether working together is feasible; no row where nobody has said anything.
create table candidate_check (
  candidate_id uuid not null references candidate (id) on delete cascade,
  item varchar(12) not null check (item in ('INTEREST', 'POPULATION', 'LANGUAGE', 'CAPACITY', 'MONEY', 'TIMING')),
  answer varchar(8) not null check (answer in ('UNKNOWN', 'YES', 'PARTLY', 'NO')),
  note varchar(2000) not null,
  primary key (candidate_id, item)
);

-- How the status came to be what it is, counted from 1.
create table candidate_step (
  candidate_id uuid not null references candidate (id) on delete cascade,
  step int not null check (step >= 1),
  from_status varchar(10) not null,
  to_status varchar(10) not null check (to_status in ('MAPPED', 'APPROACHED', 'CHECKED', 'JOINED', 'DECLINED')),
  reason varchar(2000),
  account_id uuid not null,
  taken_at timestamp(6) with time zone not null,
  primary key (candidate_id, step),
  check (from_status <> to_status),
  check (to_status <> 'DECLINED' or reason is not null)
);
