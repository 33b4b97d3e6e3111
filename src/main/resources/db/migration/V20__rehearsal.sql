-- A copy to practise on, of which nothing is real; it goes with its original.
alter table initiative add column rehearsal_of uuid references initiative (id) on delete cascade;
alter table workshop add column rehearsal_of uuid references workshop (id) on delete cascade;

create table rehearsal (
  -- The copy in which it takes place.
  workshop_id uuid primary key references workshop (id) on delete cascade,
  initiative_id uuid not null unique references initiative (id) on delete cascade,
  -- What it is a copy of, and whose it is.
  original_id uuid not null references workshop (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  -- There are so many at a time on the whole server as there are places.
  place int not null unique check (place between 1 and 5),
  people int not null check (people between 1 and 100),
  begun_at timestamp(6) with time zone not null,
  -- The node whose simulated people act, and when it last said so.
  played_by uuid,
  played_at timestamp(6) with time zone,
  unique (original_id, account_id)
);

-- Nobody: one of the people of a rehearsal.
alter table participant add column simulated boolean default false not null;
