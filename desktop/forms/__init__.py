"""XLSForms: from workbook to the tree the screen and page draw, and the logic that runs over answers."""
