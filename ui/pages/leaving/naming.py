"""Names of sections and questions in lines, at most so many of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from ui.parts.joined import joined


def by_section(named: Sequence[tuple[str, str]], most: int = 99) -> Iterator[str]:
    """Yield a line for each section: what is named of it, at most so many, and how many more."""
    for section in dict.fromkeys(section for section, _label in named):
        labels = list(dict.fromkeys(label for where, label in named if where == section and label))
        line = joined(labels[:most])
        if len(labels) > most:
            more = QCoreApplication.translate("Naming", "%n more", "", len(labels) - most)
            line = joined([line, more])
        if not line:
            yield section
        elif section:
            yield QCoreApplication.translate("Naming", "{section}: {labels}").format(
                section=section, labels=line
            )
        else:
            yield line
