-- The ids of the exercises that were left out of the routine from the beginning, as a JSON list.
ALTER TABLE session ADD COLUMN left_out TEXT NOT NULL DEFAULT '[]' CHECK (json_type(left_out) = 'array');

-- Whether the person was asked how it felt the next morning, whatever the answer was: nobody is asked twice.
ALTER TABLE session ADD COLUMN morning_asked INTEGER NOT NULL DEFAULT 0 CHECK (morning_asked IN (0, 1));
