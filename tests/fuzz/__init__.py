"""Files and lists that somebody made to do harm, by the hundred thousand."""
