"""The moving figure on the screen, with real widgets and real pixels."""
