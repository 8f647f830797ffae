"""What the windows and their parts promise: real widgets, looked at and used."""
