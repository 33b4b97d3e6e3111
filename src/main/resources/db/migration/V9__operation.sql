-- One row, written by every health check: whether the database takes a write is asked by writing.
create table pulse (
  id int primary key check (id = 1),
  beat bigint not null
);
insert into pulse (id, beat) values (1, 0);
