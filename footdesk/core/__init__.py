"""What FootDesk is without a screen: the standard library and frozen values, no Qt, no files, no clock, no sentences."""
