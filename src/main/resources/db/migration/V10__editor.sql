-- What the initiative's editor adds. All of it may be missing: the version before writes none of it.
-- Another value with every change: what was read before it is known to be old.
alter table initiative add column revision uuid;
-- What the circles mean here, where the initiative words it anew.
alter table initiative add column meaning_strategic varchar(4000);
alter table initiative add column meaning_direct varchar(4000);
alter table initiative add column meaning_wide varchar(4000);
-- The number to reach, and what it counts.
alter table goal add column target decimal(15, 2) check (target >= 0);
alter table goal add column unit varchar(200);
