"""A whole number, typed in any script's digits."""

from ui.fields.number import NumberEditor


class IntegerEditor(NumberEditor):
    """A whole number; anything else is kept as typed and told as a problem by the form's logic."""

    digits = 9
