"""Makes the figures' pictures for the documentation, and proves that it does."""
