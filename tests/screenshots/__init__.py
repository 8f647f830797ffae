"""Pictures of the real program for the README, each taken at one exact moment of a session."""
