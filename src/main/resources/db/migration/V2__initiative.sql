-- Texts that exist in several languages are one JSON column: {"he": "…", "en": "…"}.
create table initiative (
  id uuid primary key,
  authority varchar(2000) not null,
  field varchar(200) not null,
  mission varchar(8000) not null,
  first_year int not null check (first_year between 2000 and 2200),
  horizon_years int not null check (horizon_years between 1 and 30),
  created_at timestamp(6) with time zone not null
);

create table membership (
  account_id uuid not null references account (id) on delete cascade,
  initiative_id uuid not null references initiative (id) on delete cascade,
  primary key (account_id, initiative_id)
);

create table sector (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  code varchar(40) not null,
  name varchar(1000) not null,
  position int not null,
  unique (initiative_id, code)
);

create table barrier (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  title varchar(4000) not null,
  suggested_lever varchar(4000),
  position int not null
);

create table barrier_component (
  id uuid primary key,
  barrier_id uuid not null references barrier (id) on delete cascade,
  text varchar(4000) not null,
  position int not null
);

create table goal (
  id uuid primary key,
  barrier_id uuid not null references barrier (id) on delete cascade,
  text varchar(4000) not null,
  position int not null
);

-- The imported file as it came: what no room reads yet (programmes) is kept for the room that will.
create table imported_file (
  initiative_id uuid primary key references initiative (id) on delete cascade,
  content text not null
);
