"""The steps from one database layout to the next; frozen once released, and free of today's tables."""
