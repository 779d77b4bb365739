-- Who set a number of a rule, when, and by which decision or document of the company.
alter table rule_parameter add column source_text varchar(300) default '' not null;
alter table rule_parameter add column set_by varchar(32) default '' not null;
alter table rule_parameter add column set_at timestamp with time zone default current_timestamp not null;
