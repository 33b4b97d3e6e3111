-- A workshop closed for the day holds what was said of when it goes on, perhaps nothing; null while it goes on.
alter table workshop add column adjourned varchar(500);

-- In which sitting an activity comes: one evening, or the first of several.
alter table activity add column part int default 1 not null check (part between 1 and 9);
-- What the facilitators ask in words of their own; null for the words that the kind comes with.
alter table activity add column instruction varchar(2000);
-- The kind's options where they were chosen, as "name=amount" with blanks between.
alter table activity add column options varchar(400);
-- When it was open first, though that step was taken back: people may have acted in it, so it stays.
alter table activity add column begun_at timestamp(6) with time zone;
-- The kind's key, unless a workshop may have several of the kind.
alter table activity add column sole varchar(40);
update activity set sole = kind;
alter table activity add constraint activity_sole unique (workshop_id, sole);
update activity set begun_at = current_timestamp
  where phase <> 'WAITING' or round > 1
    or exists (select 1 from step s where s.workshop_id = activity.workshop_id and s.verb = 'OPEN'
      and s.before like '%"activity":"' || cast(activity.id as varchar(36)) || '"%');
