"""What a person sees: windows and their parts, which take values and give wishes; no disk, no sound, no clock."""
