"""Sound and film on their way in: only what playing them needs is copied, the rest stays behind."""
