-- Somebody without a phone, for whom the staff write down what they say: counted as everybody is.
alter table participant add column by_hand boolean default false not null;
