from ui.fields.rubric import paragraphs, rubric

TEXT = "Why we ask: to know. ¶ 0: Nothing. ¶ 1 Idea: some. ¶ 2) More\n3 \N{EN DASH} Most ¶ 15 women came"


def test_a_pilcrow_or_a_new_line_begins_a_paragraph() -> None:
    assert paragraphs(TEXT)[0] == "Why we ask: to know."
    assert len(paragraphs(TEXT)) == 6


def test_numbered_paragraphs_are_the_steps_of_a_rubric() -> None:
    found = rubric(TEXT)
    assert found["0"] == "Nothing."
    assert found["1"] == "Idea: some."
    assert found["2"] == "More"
    assert found["3"] == "Most"
    assert rubric("Why we ask: nothing numbered") == {}
