create table account (
  id uuid primary key,
  email varchar(254) not null unique check (email = lower(email)),
  password_hash varchar(200) not null,
  role varchar(20) not null check (role in ('FACILITATOR', 'COORDINATOR')),
  language varchar(2) not null default 'he' check (language in ('he', 'ar', 'en')),
  one_time boolean not null default true,
  created_at timestamp(6) with time zone not null
);
