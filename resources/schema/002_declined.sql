-- Whether the person said "Not now" when asked to carry on: a session is offered until then, and not again.
ALTER TABLE session ADD COLUMN declined INTEGER NOT NULL DEFAULT 0 CHECK (declined IN (0, 1));
