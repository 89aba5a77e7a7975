"""How easily a text reads: the formula of its language, by hand."""

import pytest

from game.authoring.proofs.readability import reading, sentences_in, words_in

DUTCH = "De machine maalt elf seconden. Niemand zegt iets."
ENGLISH = "The machine grinds for eleven seconds. Nobody says anything."


def test_dutch_is_measured_as_douma_has_it() -> None:
    it = reading([DUTCH], "nl")

    # De-ma-chi-ne-maalt-elf-se-con-den, nie-mand-zegt-iets: 8 words, 2 sentences, 13 syllables.
    assert (it.words, it.sentences, it.syllables) == (8, 2, 13)
    assert it.score == pytest.approx(206.84 - 0.93 * 4 - 77 * 13 / 8)


def test_english_is_measured_as_flesch_has_it() -> None:
    it = reading([ENGLISH], "en")

    # The-ma-chine-grinds-for-e-lev-en-sec-onds, no-bod-y-says-an-y-thing: 9 words, 2 sentences, 17 syllables.
    assert (it.words, it.sentences, it.syllables) == (9, 2, 17)
    assert it.score == pytest.approx(206.835 - 1.015 * 4.5 - 84.6 * 17 / 9)


def test_long_words_in_long_sentences_read_less_easily() -> None:
    easy = reading(["Ik bel je. Jij belt mij. Dan gaan we."], "nl")
    hard = reading(
        ["De verantwoordelijkheidsverdeling inzake leadkwalificatie behoeft organisatorische afstemming."],
        "nl",
    )

    assert easy.score > 80
    assert hard.score < 0


def test_a_text_without_words_is_no_burden() -> None:
    assert reading(["…", ""], "nl").score == 100


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Acht over negen.", 3),
        ("412 kaartjes, 2,1 miljoen.", 4),
        ("Henk's e-mail – die van gisteren …", 5),
        ("«Nee,» zegt ze.", 3),
        ("…", 0),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert len(words_in(text)) == words


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Nee. Ja!", ["Nee.", "Ja!"]),
        ("«Wie?» Ik.", ["«Wie?»", "Ik."]),
        ("Het is 2.1 miljoen", ["Het is 2.1 miljoen"]),
        ("Dan … ga ik.", ["Dan …", "ga ik."]),
        ("… en toch.", ["en toch."]),
    ],
)
def test_sentences_are_told_apart(text: str, sentences: list[str]) -> None:
    assert sentences_in(text) == sentences
