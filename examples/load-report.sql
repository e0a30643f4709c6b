-- examples/load-report.sql: put one file into the table report(name, doc), every byte of it.
--     \set file my-reports/2022.txt
--     \ir load-report.sql
-- The path is as from where psql was started. psql reads the file, so the server needs no rights; base64
-- keeps its bytes from the shell and from the client's encoding.
\set content `base64 < :'file'`
\set name `basename :'file' .txt`
INSERT INTO report (name, doc) VALUES (:'name', convert_from(decode(:'content', 'base64'), 'UTF8'));
