"""Faults that show when a story is played: by chance, or by its own tests."""

from game.loading.catalogue.entries import entry

PLAYING = (
    entry(
        "S140",
        "goes-round-in-play",
        nl=(
            "hierna gaat het verhaal {limit} passages door zonder een keuze of een einde (bij het spelen gevonden, seed {seed})",
            "De passages leiden naar elkaar, en onder de voorwaarden die dan gelden komt niemand eruit.",
            "Zet onder de 'go' van een van die passages een 'otherwise' die naar een keuze, 'next' of 'end' leidt.",
        ),
        en=(
            "after this the story goes on for {limit} passages without a choice or an ending (found by playing, seed {seed})",
            "The passages lead to each other, and under the conditions that hold by then nobody gets out.",
            "Give the 'go' of one of those passages an 'otherwise' that leads to a choice, 'next' or 'end'.",
        ),
    ),
    entry(
        "S141",
        "no-line-of-a-test",
        nl=(
            "deze regel van een test klopt niet: {said}",
            "Elke regel van een test begint met een vast woord, en wat hij noemt staat in het verhaal.",
            "Verbeter de regel, of zet er '#' voor als het een opmerking is; het handboek laat zien welke regels er zijn.",
        ),
        en=(
            "this line of a test is not right: {said}",
            "Every line of a test begins with a fixed word, and what it names is in the story.",
            "Mend the line, or put '#' before it if it is a remark; the handbook shows which lines there are.",
        ),
    ),
    entry(
        "S142",
        "test-does-not-come-out",
        nl=(
            "deze test komt niet uit: {said}",
            "Het verhaal loopt hier anders dan toen de test geschreven werd.",
            "Is het verhaal bedoeld zoals het nu is? Pas de test aan. Anders wijst deze regel aan wat er stuk ging.",
        ),
        en=(
            "this test does not come out: {said}",
            "The story goes another way here than when the test was written.",
            "Is the story meant as it is now? Then change the test. Otherwise this line points at what broke.",
        ),
    ),
)
