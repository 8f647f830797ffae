"""The moving figure on the screen: body, foot, props, close-up and movement marks, painted from a solved pose."""
