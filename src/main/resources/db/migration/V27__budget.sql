-- One per initiative with a budget. Raised by every change; the raised row is the lock that puts changes in order.
create table budget (
  initiative_id uuid primary key references initiative (id) on delete cascade,
  seq bigint not null default 0
);

create table budget_line (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  row_id uuid not null references plan_row (id) on delete cascade,
  budget_year int not null,
  -- Whole shekels, up to more than any town spends.
  amount bigint not null check (amount between 1 and 1000000000000),
  source varchar(10) not null check (source in ('EXISTING', 'POOLED', 'IN_KIND', 'NEW_FUNDER')),
  state varchar(10) not null check (state in ('SECURED', 'ASKED', 'IDEA')),
  -- Who brings it: a stakeholder, or free text, or nobody yet.
  funder_id uuid references stakeholder (id) on delete set null,
  funder_text varchar(320) not null default '',
  note varchar(1200) not null default '',
  removed boolean not null default false,
  created_at timestamp(6) with time zone not null,
  check (funder_id is null or funder_text = '')
);
create index budget_line_by_initiative on budget_line (initiative_id);
create index budget_line_by_row on budget_line (row_id);

-- What somebody in a workshop says their body could bring.
create table budget_offer (
  id uuid primary key,
  initiative_id uuid not null references initiative (id) on delete cascade,
  activity_id uuid not null references activity (id) on delete cascade,
  author_id uuid not null references participant (id) on delete cascade,
  row_id uuid not null references plan_row (id) on delete cascade,
  source varchar(10) not null check (source in ('EXISTING', 'POOLED', 'IN_KIND', 'NEW_FUNDER')),
  -- Nobody has to know what help in kind is worth.
  amount bigint check (amount between 1 and 1000000000000),
  bearer varchar(320) not null,
  note varchar(1200) not null default '',
  -- The line that a facilitator made of it; none while it waits.
  line_id uuid unique references budget_line (id) on delete set null,
  created_at timestamp(6) with time zone not null,
  check (amount is not null or source = 'IN_KIND')
);
create index budget_offer_by_activity on budget_offer (activity_id);
create index budget_offer_by_row on budget_offer (row_id);
