"""Small things that several pages and dialogs are made of; they know values and signals, never the core."""
