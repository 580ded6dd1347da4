"""A number with decimals, typed with the reader's own decimal sign."""

from ui.fields.number import NumberEditor


class DecimalEditor(NumberEditor):
    """A decimal number; anything else is kept as typed and told as a problem by the form's logic."""

    digits = 14
