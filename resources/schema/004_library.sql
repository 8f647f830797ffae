-- A person's own exercises and routines.
-- `content` is the whole value as JSON, with its times in milliseconds; `name` tells which it is where it cannot be read.

CREATE TABLE own_exercise (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id GLOB 'own-*'),
    name TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- `place` is the routine's place in the person's order.
CREATE TABLE own_routine (
    id TEXT PRIMARY KEY CHECK (id GLOB 'own-*'),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- What an exercise of one's own is or was called: the history goes on naming it when it is deleted.
CREATE TABLE own_name (
    exercise TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
