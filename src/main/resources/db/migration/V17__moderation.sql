-- Who sees a name beside a text that participants write: 0 nobody, 1 the facilitators, 2 everybody.
alter table activity add column named_for int default 0 not null check (named_for between 0 and 2);
-- The most that it may still become: what was chosen when the activity was opened first, and less whenever it was tightened since.
alter table activity add column named_most int default 2 not null check (named_most between 0 and 2);
update activity set named_most = 0 where begun_at is not null;
alter table activity add constraint activity_names_only_fewer check (named_for <= named_most);

-- What facilitators decided about a text, of whatever room. A text without a row is as its author sent it.
create table review (
  text_id uuid primary key,
  activity_id uuid not null references activity (id) on delete cascade,
  approved boolean default false not null,
  -- Why it is hidden, for its author; null for what is not hidden.
  reason varchar(1200) check (reason <> ''),
  -- How often a facilitator decided, and how often anything changed: screens see by them that there is something to read again.
  decisions int not null,
  changes int not null
);
create index review_by_activity on review (activity_id);
