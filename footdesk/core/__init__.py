"""What FootDesk is without a screen: the standard library only, no Qt, no files, no clock, no sentences."""
