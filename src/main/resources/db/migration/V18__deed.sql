-- What staff did beside the stage's steps, with what stood before: the log, and what undo takes back. Steps stay in their own table,
-- which older versions write; one sequence number puts both in order.
create table deed (
  id uuid primary key,
  workshop_id uuid not null references workshop (id) on delete cascade,
  seq bigint not null,
  -- Where the room was; it may have gone from the agenda since.
  activity_id uuid,
  account_id uuid not null,
  -- The key of its name in the bundles, by which the room that knows how to take it back is found.
  kind varchar(60) not null,
  before varchar(40000) not null,
  taken_at timestamp(6) with time zone not null,
  undone_at timestamp(6) with time zone,
  undone_by uuid,
  unique (workshop_id, seq),
  check (undone_by is null or undone_at is not null)
);

-- Null where nobody took it back, or an older version did.
alter table step add column undone_by uuid;
