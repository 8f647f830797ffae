"""What the core promises: values and arithmetic, told the time."""
