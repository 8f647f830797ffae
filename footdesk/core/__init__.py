"""What FootDesk is without a screen: frozen values and functions, no Qt, no files, no clock, no sentences."""
