"""The words in which an edit is told, Dutch and English."""

import re
from collections.abc import Mapping

_SLOT = re.compile(r"\{([a-z_]+)\}")
_WORDS: Mapping[str, tuple[str, str]] = {
    "same": ("{story}: in wat het betekent is niets veranderd", "{story}: nothing changed in what it means"),
    "head": ("{story}: {what}", "{story}: {what}"),
    "count": ("verschillen: {count}", "differences: {count}"),
    "scripts broken": ("scripts die breken: {count}", "scripts that break: {count}"),
    "runs broken": ("bewaarde runs die breken: {count}", "kept runs that break: {count}"),
    "to translate": ("opnieuw te vertalen ({into}): {count}", "to translate again ({into}): {count}"),
    "breaks": ("Wat breekt", "What breaks"),
    "there": ("Erbij en weg", "Added and removed"),
    "names": ("Anders genoemd of verplaatst", "Renamed or moved"),
    "rules": ("Regels", "Rules"),
    "words": ("Woorden", "Words"),
    "look": ("Te zien, en voor achteraf", "To be seen, and for afterwards"),
    "translations": ("Vertalingen", "Translations"),
    "script": ("{fault}", "{fault}"),
    "mended": (" (het nieuwe script met die naam klopt al)", " (the new script of that name comes out already)"),
    "run": (
        "een run van {when} ({chair}): {held} van de {picks} keuzes gaan nog; {key} niet meer",
        "a run of {when} ({chair}): {held} of the {picks} picks can still be made; {key} cannot",
    ),
    "scene": ("scène", "scene"),
    "passage": ("passage", "passage"),
    "choice": ("keuze", "choice"),
    "ending": ("einde", "ending"),
    "story": ("", ""),
    "the story": ("het verhaal", "the story"),
    "was": ("was:", "was:"),
    "is": ("is:", "is:"),
    "nothing": ("–", "–"),
    "more": ("… en nog {count}; alles met --all", "… and {count} more; all with --all"),
    "stale": ("  [vertaling na te zien: {languages}]", "  [translation to check: {languages}]"),
    "lost": (
        "{into}: teksten van {name} die nu niet vertaald zijn: {count}; ‘verwikkeld translate’ neemt de vertaling mee",
        "{into}: texts of {name} that are not translated now: {count}; 'verwikkeld translate' takes the translation along",
    ),
    "translated": ("{into}: {name}", "{into}: {name}"),
    "ends exact": (
        "Hoe het afloopt, als iedereen op goed geluk kiest",
        "How it ends, if everybody picks at random",
    ),
    "ends played": (
        "Hoe het afloopt, als iedereen op goed geluk kiest ({plays} keer gespeeld)",
        "How it ends, if everybody picks at random (played {plays} times)",
    ),
    "playthroughs": ("verschillende runs: {before} → {after}", "different runs: {before} → {after}"),
    "not whole": (
        "niet alles kon doorzocht worden: een verschil van een paar procentpunten kan toeval zijn; met --budget zoekt hij verder",
        "not everything could be searched: a difference of a few points may be chance; with --budget it searches on",
    ),
    "reach": ("Wat je kunt bereiken", "What can be reached"),
    "now": ("nu wel: {what} {name}", "now it can: {what} {name}"),
    "before": ("niet meer: {what} {name}", "not any more: {what} {name}"),
    "before perhaps": ("niet meer gevonden: {what} {name}", "not found any more: {what} {name}"),
    "never": ("nieuw, en niet te bereiken: {what} {name}", "new, and out of reach: {what} {name}"),
    "never perhaps": ("nieuw, en niet gevonden: {what} {name}", "new, and not found: {what} {name}"),
    "way": ("seed {seed}: {picks}", "seed {seed}: {picks}"),
    "no picks": ("zonder keuzes", "without picks"),
}
_FIELDS: Mapping[str, tuple[str, str]] = {
    "when": ("alleen als", "only if"),
    "weight": ("gewicht", "weight"),
    "again": ("vaker dan eens", "more than once"),
    "chair": ("stoel", "chair"),
    "present": ("aanwezig", "present"),
    "heard": ("te horen", "heard"),
    "place": ("plaats", "place"),
    "time": ("tijd", "time"),
    "does": ("doet", "does"),
    "thumb": ("vuistregel", "rule of thumb"),
    "go": ("gaat naar", "goes to"),
    "needs": ("nodig", "needs"),
    "once": ("eenmalig", "once"),
    "visit": ("eerst naar", "first to"),
    "drive": ("drijfveer", "drive"),
    "shows": ("laat zien", "shows"),
    "to": ("tegen", "to"),
    "face": ("gezicht", "face"),
    "guard": ("houding aan het begin", "guard at the start"),
    "name": ("naam", "name"),
    "portrait": ("portret", "portrait"),
    "side": ("kant", "side"),
    "level": ("niveau", "level"),
    "start": ("begint met", "starts with"),
    "of": ("kan zijn", "may be"),
    "between": ("tussen", "between"),
    "stirs": ("roert zich als", "stirs if"),
    "bears": ("verdraagt", "bears"),
    "tax": ("kost per hoofdstuk", "costs a chapter"),
    "kind": ("soort", "kind"),
    "scenes": ("scènes", "scenes"),
    "language": ("taal", "language"),
    "minutes": ("minuten", "minutes"),
    "chairs": ("stoelen", "chairs"),
    "chapters": ("hoofdstukken", "chapters"),
    "endings": ("volgorde van de einden", "order of the endings"),
    "title": ("titel", "title"),
    "blurb": ("waar het over gaat", "what it is about"),
    "focus": ("waar het om draait", "what it turns on"),
    "text": ("tekst", "text"),
    "readings": ("spiegel", "mirror"),
    "say": ("wat je zegt", "what is said"),
    "do": ("wat je doet", "what is done"),
    "seen": ("wat de ander ziet", "what the other sees"),
    "closed": ("waarom het dicht is", "why it is closed"),
    "reply": ("antwoord", "reply"),
    "did": ("achteraf: wat er gebeurde", "afterwards: what happened"),
    "tempting": ("achteraf: het aantrekkelijke", "afterwards: what tempted"),
    "cost": ("achteraf: de prijs", "afterwards: the price"),
    "ask": ("achteraf: de vraag", "afterwards: the question"),
    "thought": ("achteraf: de gedachte", "afterwards: the thought"),
}


def said(key: str, language: str, **values: str) -> str:
    """Return the words for a key, with its values filled in."""
    return _SLOT.sub(lambda slot: values.get(slot[1], slot[0]), _WORDS[key][0 if language == "nl" else 1])


def field_name(field: str, language: str) -> str:
    """Return what a field is called; its own name where the author's word is as good."""
    words = _FIELDS.get(field)
    return field if words is None else words[0 if language == "nl" else 1]
