create table if not exists portfolio (
  id varchar(512) primary key,
  learner varchar(512) not null,
  issued timestamp with time zone not null,
  digest char(64) not null,
  json binary large object not null
);
create index if not exists portfolio_learner on portfolio (learner);
create table if not exists enrolment (
  portfolio varchar(512) primary key references portfolio,
  upn varchar(13) not null,
  tutor_group varchar(20) not null,
  starts date not null
);
create table if not exists disclosure (
  portfolio varchar(512) not null references portfolio,
  made timestamp with time zone not null,
  receipt binary large object not null
);
