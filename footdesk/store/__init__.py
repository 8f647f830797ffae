"""What stays on disk: the exercises shipped, the settings and the history. Plain files and SQLite, without Qt."""
