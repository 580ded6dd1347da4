"""Qt item models over plain frozen summaries; they never query."""
