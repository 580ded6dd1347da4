"""Question editors: one widget per kind of question; they know values and signals, never the store."""
