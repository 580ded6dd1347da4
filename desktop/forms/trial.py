"""Try every rule of a form once before it is used, so that none can fail while somebody writes."""

from datetime import UTC, datetime

from desktop.errors import Code, FixableError
from desktop.forms.engine import Engine, EngineError, Values
from desktop.forms.form import Form
from desktop.forms.rulebook import rulebook
from desktop.forms.rules import Flavour, Rule

SAMPLES = ("2026-01-31", "1", "")
"""Values that answers could have; a rule must work with at least one of them."""

MOMENT = datetime(2026, 1, 31, 12, tzinfo=UTC)


def try_out(form: Form) -> None:
    """Run every rule of `form` with sample answers. Raises FORM_REFUSED with the name of one that fails."""
    engine = Engine(form.lists, MOMENT)
    for rule in rulebook(form).rules:
        if not any(_works(engine, rule, sample) for sample in SAMPLES):
            name = rule.owner.rpartition("/")[2]
            detail = f"{name}: {rule.aspect}: {engine.trouble}"
            raise FixableError(Code.FORM_REFUSED, form=form.ref.form_id, detail=detail)


def _works(engine: Engine, rule: Rule, sample: str) -> bool:
    values: Values = tuple(
        (tuple(sample for _ in variable.fields),) if variable.flavour is Flavour.ROWS else (sample,)
        for variable in rule.variables
    )
    try:
        return engine.run(rule, values) is not None
    except EngineError:
        return False
