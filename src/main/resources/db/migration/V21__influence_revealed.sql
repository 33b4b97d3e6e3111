-- As in the other rooms whose rounds are hidden until they are shown.
alter table influence_round add column revealed_at timestamp(6) with time zone;
update influence_round set revealed_at = seen_at where exists (
  select 1 from activity where activity.id = influence_round.activity_id and activity.phase = 'REVEALED' and activity.round = influence_round.turn);
