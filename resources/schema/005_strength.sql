-- How the doses of the session were scaled; empty where that was not kept yet, and where a file did not tell it.
ALTER TABLE session ADD COLUMN strength TEXT CHECK (strength IN ('easier', 'standard', 'stronger'));
