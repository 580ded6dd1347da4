"""Office documents on their way in: words and pictures go into a new file, the rest stays behind."""
