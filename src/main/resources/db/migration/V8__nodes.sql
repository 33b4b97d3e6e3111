-- Which nodes run, each raising its beat as long as it does; used on PostgreSQL only.
create table live_node (
  id uuid primary key,
  beat bigint not null
);

-- Whose windows are connected to which node, as that node last said.
create table live_seat (
  node_id uuid not null references live_node (id) on delete cascade,
  channel_id uuid not null,
  audience varchar(10) not null check (audience in ('BOARD', 'CONSOLE', 'PHONE')),
  owners uuid array not null,
  primary key (node_id, channel_id, audience)
);
