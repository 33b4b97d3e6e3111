create table workshop (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  title varchar(400) not null,
  code varchar(6) not null unique,
  -- Kept readable: the console shows the board's link again, and it opens nothing but a view.
  board_token varchar(64) not null unique,
  -- Raised by every change, in the change's own transaction.
  seq bigint not null default 0,
  current_activity uuid,
  -- The activity that takes contributions now; the last statement of every contribution checks it on this row.
  accepting uuid,
  locked boolean not null default false,
  blank boolean not null default false,
  timer_ends_at timestamp(6) with time zone,
  expires_at timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null
);

create table activity (
  id uuid primary key,
  workshop_id uuid not null references workshop (id) on delete cascade,
  kind varchar(40) not null,
  position int not null,
  minutes int not null check (minutes between 1 and 600),
  phase varchar(10) not null default 'WAITING' check (phase in ('WAITING', 'OPEN', 'CLOSED', 'REVEALED')),
  round int not null default 1 check (round >= 1),
  unique (workshop_id, position)
);

create table participant (
  id uuid primary key,
  workshop_id uuid not null references workshop (id) on delete cascade,
  guest_key varchar(64) not null,
  name varchar(200) not null,
  sector varchar(40) not null,
  organisation varchar(400),
  language varchar(2) not null check (language in ('he', 'ar', 'en')),
  joined_at timestamp(6) with time zone not null,
  removed_at timestamp(6) with time zone,
  unique (workshop_id, guest_key)
);

create table readiness (
  activity_id uuid not null references activity (id) on delete cascade,
  round int not null,
  participant_id uuid not null references participant (id) on delete cascade,
  primary key (activity_id, round, participant_id)
);

-- What a participant has typed and not yet sent.
create table draft (
  participant_id uuid not null references participant (id) on delete cascade,
  activity_id uuid not null references activity (id) on delete cascade,
  field varchar(60) not null,
  content varchar(8000) not null,
  primary key (participant_id, activity_id, field)
);

-- Client-made ids of commands already carried out: each counts once.
create table command (
  id uuid primary key,
  carried_out_at timestamp(6) with time zone not null
);

-- The facilitators' steps with what stood before, for undo.
create table step (
  id uuid primary key,
  workshop_id uuid not null references workshop (id) on delete cascade,
  seq bigint not null,
  account_id uuid not null,
  verb varchar(20) not null,
  before varchar(4000) not null,
  taken_at timestamp(6) with time zone not null,
  undone_at timestamp(6) with time zone,
  unique (workshop_id, seq)
);
