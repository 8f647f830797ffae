"""The promises FootDesk makes, each with the test that keeps it."""
