"""Qt and the operating system without windows of ours: the one clock, the profile, the screen, the crash hook."""
