-- Sessions as they were run, and every step of them as it ended.
-- Moments are milliseconds of UTC since 1970, spans are milliseconds, offsets are minutes east of UTC.
-- `number` is an exercise's place in the routine, counted from 0.
-- A session's day is the local day on which it began, counted from 1970-01-01.

-- "Foot" in ASCII: what tells a history from any other SQLite file.
PRAGMA application_id = 1181708148;

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    routine TEXT NOT NULL,
    routine_name TEXT NOT NULL,
    by_position INTEGER NOT NULL CHECK (by_position IN (0, 1)),
    pace TEXT NOT NULL CHECK (json_valid(pace)),
    began INTEGER NOT NULL,
    began_offset INTEGER NOT NULL CHECK (began_offset BETWEEN -1440 AND 1440),
    began_zone TEXT NOT NULL,
    day INTEGER NOT NULL GENERATED ALWAYS AS ((began + began_offset * 60000) / 86400000) VIRTUAL,
    ended INTEGER,
    ending TEXT CHECK (ending IN ('completed', 'stopped')),
    place_number INTEGER NOT NULL DEFAULT 0 CHECK (place_number >= 0),
    place_side TEXT NOT NULL DEFAULT 'both' CHECK (place_side IN ('left', 'right', 'both')),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    pain_next_morning INTEGER CHECK (pain_next_morning BETWEEN 0 AND 10),
    note TEXT NOT NULL DEFAULT '',
    CHECK ((ended IS NULL) = (ending IS NULL))
) STRICT;

CREATE INDEX session_by_day ON session (day);
CREATE INDEX session_unfinished ON session (began) WHERE ended IS NULL;

-- `began` counts from the beginning of the session; a step or a stage that waits for the person has no `planned`.
CREATE TABLE step (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    number INTEGER NOT NULL CHECK (number >= 0),
    exercise TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('prepare', 'hold', 'move', 'relax', 'switch', 'rest')),
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    repetition INTEGER NOT NULL CHECK (repetition >= 0),
    stage INTEGER CHECK (stage >= 0),
    began INTEGER NOT NULL CHECK (began >= 0),
    planned INTEGER CHECK (planned > 0),
    spent INTEGER NOT NULL CHECK (spent >= 0),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    PRIMARY KEY (session, ordinal)
) STRICT, WITHOUT ROWID;

-- What became of an exercise, or happened in it, `moment` milliseconds after the session began.
CREATE TABLE remark (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    number INTEGER NOT NULL CHECK (number >= 0),
    exercise TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('done', 'skipped', 'eased', 'interrupted', 'went back')),
    moment INTEGER NOT NULL CHECK (moment >= 0),
    PRIMARY KEY (session, ordinal)
) STRICT, WITHOUT ROWID;
