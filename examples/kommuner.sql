-- examples/kommuner.sql: adds up municipalities of 2019 (figures made up) by those of today, along the codes that
-- followed each. A municipality that was split gives several rows: divide its count yourself.
WITH RECURSIVE siden AS (
    SELECT kode AS da, k.* FROM navtiltak_kommune AS k WHERE gyldig @> date '2019-10-01'
    UNION ALL
    SELECT siden.da, k.* FROM siden JOIN navtiltak_kommune AS k
                              ON k.kode = ANY (siden.etterfolgere) AND k.gyldig @> upper(siden.gyldig)
)
SELECT s.kode, s.kommune, f.fylke, sum(ledige) AS ledige, string_agg(label, ', ' ORDER BY label) AS printed
FROM (VALUES ('101 Halden', 310), ('0104 Moss', 540), ('0136 Rygge', 130), ('1514 Sande', 9)) AS v(label, ledige)
     JOIN siden AS s ON s.da = lpad(split_part(label, ' ', 1), 4, '0') AND upper_inf(s.gyldig)
     JOIN navtiltak_fylke AS f ON f.kode = s.fylke_kode AND upper_inf(f.gyldig)
GROUP BY s.kode, s.kommune, f.fylke
ORDER BY s.kode;
