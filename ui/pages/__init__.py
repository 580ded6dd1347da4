"""One page of the window each; pages do not know each other."""
