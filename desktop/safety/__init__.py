"""Who may see what, and what must be taken out of a file before it is kept; pure rules, no storage."""
