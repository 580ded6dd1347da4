"""Records as PDF pages; the only room that knows reportlab."""
