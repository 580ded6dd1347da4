"""Key slots, unlocking and re-wrapping of the one data key; knows no SQL and no records."""
