-- navtiltak_facts: one row per distinct fact, whatever number of times it is printed.
SET datestyle = iso;

-- printed once, printed twice alike, suppressed once and printed once, printed with different values
\set twice 'Tiltak. Tiltak og kjønn. En måned\n\nTiltak\n\nJanuar 2022\n\n\tI alt\tMenn\tKvinner\nI alt\t9\t5\t4\nMentor\t9\t*\t7\n\nTiltak. Tiltak og kjønn. En måned\n\nKjønn og tiltak\n\nJanuar 2022\n\nMentor\n\n\tAntall\tEndring fra i fjor Antall\nI alt mentor\t9\t\nMenn\t2\t-1\nKvinner\t8\t*\n1101 Eigersund\t3\t3\n'
SELECT tiltaksgruppe, tiltak, kjonn, measure, value, bounds, status, printed, first_line, conflicting
FROM navtiltak_facts(:'twice');

-- decimals and what cannot be read are facts too, of unknown bounds; what has no period is none
SELECT kjonn, measure, value, number, bounds, status, printed
FROM navtiltak_facts(E'Januar 2022\n\tProsent av befolkning\tAntall\nMenn\t2,4\tn/a\nKvinner\t2\t*\n');
-- the number is the one with most decimals; what does not round to it contradicts it
SELECT kjonn, value, number, status, conflicting
FROM navtiltak_facts(E'Januar 2022\n\tProsent\nMenn\t2,45\nKvinner\t2\nI alt\t3\nJanuar 2022\n\tProsent\nMenn\t2,4\nKvinner\t2,4\nI alt\t3,6\n');
-- facts about other people are other facts
SELECT subject, fylke, value, printed, conflicting
FROM navtiltak_facts(E'Helt ledige. Fylke. En måned\nFylke\nMars 2022\n\tAntall\nOslo\t5\nHELT LEDIGE. Fylke. En måned\nFylke\nMars 2022\n\tAntall\nOslo\t5\n'
    || E'Deltakere i tiltak. Fylke. En måned\nFylke\nMars 2022\n\tAntall\nOslo\t7\n');
-- audited: what each can be by all else that is printed, and all other columns as before
SELECT :'twice' || E'\nFylke. En måned\n\nFylke og kjønn\n\nJanuar 2022\n\n\tI alt\tKvinner\tMenn\nI alt\t27\t14\t13\nOslo\t4\t*\t*\nTroms\t3\t*\t*\nViken\t20\t10\t10\n' AS audited \gset
SELECT fylke, kjonn, measure, value, bounds, feasible, sharp, status, conflicting FROM navtiltak_facts(:'audited', audited => true);
SELECT to_jsonb(f) - '{feasible,sharp}'::text[] FROM navtiltak_facts(:'audited') AS f
EXCEPT SELECT to_jsonb(f) - '{feasible,sharp}'::text[] FROM navtiltak_facts(:'audited', true) AS f;
SELECT count(*) FROM navtiltak_facts(E'\tAntall\nMenn\t2\n');
SELECT * FROM navtiltak_facts('Just a letter.');
SELECT * FROM navtiltak_facts(NULL);
