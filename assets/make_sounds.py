"""Makes the sounds of Verwikkeld: four small ones, and a quiet loop for each place.  How to run it: see README.md

    python make_sounds.py               everything
    python make_sounds.py kantine ...   only these

Every loop is made on a circle: noise is shaped in the spectrum of the whole loop, each hum has a whole number of waves in it,
and what rings on at the end rings into the beginning. So there is no seam to hide.
"""

import subprocess
import sys
import tempfile
import wave
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.float64]
"""Samples in a row, or two rows beside each other for left and right."""
Curve = Sequence[tuple[float, float]]
"""Points of a spectrum: Hz and dB, from low to high; straight between them on paper with logarithmic frequencies."""

HERE = Path(__file__).resolve().parent / "sounds"
RATE = 44_100
LOUDNESS = {"effect": -27.0, "ambience": -33.0}
"""How loud each is made, in dB of the weighted mean square; of an effect, in its loudest tenth of a second."""
PEAK = {"effect": -7.0, "ambience": -13.0}
"""What no sample goes over, in dB; an ambience is well under it."""
QUALITY = {"effect": "4", "ambience": "1"}


# ---------------------------------------------------------------- pieces
def decibel(level: float) -> float:
    return float(10 ** (level / 20))


def moments(seconds: float) -> Sound:
    return np.arange(round(seconds * RATE)) / RATE


def gains(samples: int, curve: Curve) -> Sound:
    """The curve as a factor for each frequency of a spectrum of so many samples."""
    at = np.fft.rfftfreq(samples, 1 / RATE)
    hz, level = zip(*curve, strict=True)
    factors = 10 ** (np.interp(np.log(np.maximum(at, 1.0)), np.log(hz), level) / 20)
    factors[0] = 0
    return np.asarray(factors)


def shaped(sound: Sound, curve: Curve) -> Sound:
    """The sound with its spectrum under a curve, on the circle of its own length."""
    return np.fft.irfft(np.fft.rfft(sound) * gains(len(sound), curve), len(sound))


def noise(chance: np.random.Generator, seconds: float, curve: Curve) -> Sound:
    """Noise of mean square one whose end runs into its beginning."""
    made = shaped(chance.normal(size=round(seconds * RATE)), curve)
    return made / np.sqrt(np.mean(made**2))


def wide(chance: np.random.Generator, seconds: float, curve: Curve, width: float = 0.6) -> Sound:
    """Noise to the left and to the right; with width 0 both are the same, with 1 they have nothing in common."""
    middle, left, right = (noise(chance, seconds, curve) for _ in range(3))
    return np.stack([np.sqrt(1 - width) * middle + np.sqrt(width) * side for side in (left, right)])


def drift(chance: np.random.Generator, seconds: float, least: int, most: int) -> Sound:
    """A slow wavering between about -1 and 1, of `least` to `most` waves in the loop."""
    samples, counts = round(seconds * RATE), np.arange(least, most + 1)
    spectrum = np.zeros(samples // 2 + 1, dtype=complex)
    spectrum[counts] = np.exp(1j * chance.uniform(0, 2 * np.pi, len(counts))) / counts**0.5
    made = np.fft.irfft(spectrum, samples)
    return np.asarray(made / np.max(np.abs(made)))


def hum(seconds: float, partials: Sequence[tuple[float, float]], phase: float = 0.0) -> Sound:
    """Sines of so many Hz and dB, each brought to the nearest that fits into the loop a whole number of times."""
    at = moments(seconds)
    return np.sum(
        [
            decibel(level) * np.sin(2 * np.pi * round(hz * seconds) / seconds * at + phase * (number + 1))
            for number, (hz, level) in enumerate(partials)
        ],
        axis=0,
    )


def ringing(modes: Sequence[tuple[float, float, float]], seconds: float) -> Sound:
    """Something struck: Hz, dB and the seconds in which each of its tones fades to a third."""
    at = moments(seconds)
    struck = np.sum([decibel(dB) * np.sin(2 * np.pi * hz * at) * np.exp(-at / fades) for hz, dB, fades in modes], axis=0)
    return np.asarray(struck * np.minimum(at / 0.0008, 1))


def pressed(seconds: float, rise: float, fall: float) -> Sound:
    """A swell: up in `rise` seconds, down in `fall`, both round."""
    at = moments(seconds)
    up = np.sin(np.clip(at / rise, 0, 1) * np.pi / 2) ** 2
    down = np.sin(np.clip((seconds - at) / fall, 0, 1) * np.pi / 2) ** 2
    return np.asarray(up * down)


def at_place(loop: Sound, sound: Sound, second: float, level: float, pan: float = 0.0) -> None:
    """Add a sound to a loop of two rows at a moment; what goes over the end comes in at the beginning."""
    here = (np.arange(len(sound)) + round(second * RATE)) % loop.shape[1]
    for row, side in enumerate((1 - pan, 1 + pan)):
        loop[row, here] += sound * decibel(level) * np.sqrt(side / 2)


def in_a_room(chance: np.random.Generator, loop: Sound, fades: float, curve: Curve, dry: float) -> Sound:
    """The loop as it sounds in a room: a tail of `fades` seconds to a third, different on either side, and `dry` of itself."""
    seconds = loop.shape[1] / RATE
    at = moments(seconds)
    made = []
    for row in loop:
        tail = shaped(chance.normal(size=len(row)) * np.exp(-at / fades) * np.minimum(at / 0.012, 1), curve)
        tail /= np.sqrt(np.sum(tail**2))
        made.append(dry * row + np.fft.irfft(np.fft.rfft(row) * np.fft.rfft(tail), len(row)))
    return np.stack(made)


def glide(start: float, end: float, seconds: float, bend: float = 1.0) -> Sound:
    """The phase of a tone that goes from one height to another."""
    hz = start * (end / start) ** (np.linspace(0, 1, round(seconds * RATE)) ** bend)
    return np.cumsum(hz) * 2 * np.pi / RATE


# ---------------------------------------------------------------- the four small sounds
def page(chance: np.random.Generator, turn: int) -> Sound:
    """A sheet of paper: it is lifted, goes over with a sweep, and lies down. Three of them, so that no two turns are alike."""
    seconds = (0.50, 0.44, 0.56)[turn]
    at = moments(seconds)
    low = noise(chance, seconds, ((80, -40), (300, -6), (900, 0), (2_200, -5), (5_000, -18), (12_000, -44)))
    high = noise(chance, seconds, ((500, -40), (1_800, -6), (3_600, 0), (7_000, -9), (14_000, -34)))
    lifted, over, down = 0.10 + 0.02 * turn, seconds * 0.47, seconds * 0.72
    bump = lambda where, wide: np.exp(-(((at - where) / wide) ** 2))  # noqa: E731
    sweep = high * (0.25 * bump(lifted, 0.035) + 0.75 * bump(over, 0.085)) + low * (0.5 * bump(over + 0.03, 0.08))
    rustle = 1 + 0.55 * drift(chance, seconds, 9, 40)
    laid = low * 0.55 * bump(down, 0.022) * np.where(at < down, 1, np.exp(-np.maximum(at - down, 0) / 0.03))
    return np.asarray((sweep * rustle + laid) * pressed(seconds, 0.03, 0.09))


def pick(chance: np.random.Generator) -> Sound:
    """A pen that ticks once on a wooden table."""
    seconds = 0.22
    wood = ringing(((318, -3, 0.028), (612, 0, 0.020), (1_140, -8, 0.011), (1_985, -15, 0.006)), seconds)
    tip = noise(chance, seconds, ((400, -30), (1_500, 0), (3_500, -6), (9_000, -30))) * np.exp(-moments(seconds) / 0.004)
    return np.asarray((wood + 0.16 * tip) * pressed(seconds, 0.003, 0.08))


def string(phase: Sound, seconds: float, dark: float, count: int = 14) -> Sound:
    """A string's tones, each weaker than the one below it by so much, and gone sooner."""
    at = moments(seconds)
    return np.sum(
        [
            np.sin(phase * number * (1 + 0.0002 * number**2)) * number**-dark * np.exp(-at * 0.9 * (number - 1))
            for number in range(1, count + 1)
        ],
        axis=0,
    )


def tighten(chance: np.random.Generator) -> Sound:
    """A thread that is drawn taut: fibres that give way one after another, ever faster, and a tone that climbs and is held."""
    seconds = 1.05
    at = moments(seconds)
    drawn = np.clip((at - 0.12) / 0.68, 0, 1)
    tone = np.sum(
        [np.sin(glide(128, 171, seconds, 1.5) * number) * number**-1.5 for number in (1, 2, 3, 4, 5, 6)], axis=0
    )
    fibres = np.zeros(len(at))
    second = 0.14
    while second < 0.86:
        share = (second - 0.14) / 0.72
        snap = ringing(((chance.uniform(520, 760) * (1 + share), 0, 0.006), (1_900 + 900 * share, -9, 0.003)), 0.04)
        here = round(second * RATE)
        fibres[here : here + len(snap)] += snap * (0.25 + 0.75 * share) * chance.uniform(0.5, 1.0)
        second += (0.062 - 0.042 * share) * chance.uniform(0.75, 1.25)
    breath = noise(chance, seconds, ((200, -30), (700, -4), (1_600, 0), (3_500, -12), (9_000, -40)))
    held = drawn**1.3 * pressed(seconds, 0.2, 0.26)
    made = 0.52 * tone * held * (1 + 0.05 * np.sin(2 * np.pi * 6.1 * at)) + 0.30 * fibres * held**0.4 + 0.035 * breath * held
    return shaped(made, ((40, -30), (90, 0), (2_500, 0), (6_000, -12), (14_000, -40))) * pressed(seconds, 0.004, 0.05)


def loosen(chance: np.random.Generator) -> Sound:
    """A string that is let go: low and warm, sinking a little as it fades."""
    seconds = 1.5
    at = moments(seconds)
    low = string(glide(138.6, 130.8, seconds, 0.35), seconds, 1.7) * np.exp(-at / 0.34)
    fifth = string(glide(207.0, 196.0, seconds, 0.35), seconds, 2.0) * np.exp(-at / 0.27) * 0.32
    thumb = noise(chance, seconds, ((90, -20), (260, 0), (700, -10), (3_000, -40))) * np.exp(-at / 0.02) * 0.10
    made = (low + fifth + thumb) * pressed(seconds, 0.022, 0.5)
    soft = shaped(made, ((40, -30), (80, 0), (900, 0), (2_500, -14), (8_000, -50)))
    return np.asarray(soft * pressed(seconds, 0.004, 0.1))  # a spectrum is on a circle: its end must not ring into the beginning


# ---------------------------------------------------------------- the places
AIR: Curve = ((30, -34), (70, -10), (170, 0), (400, -6), (1_200, -16), (4_000, -34), (12_000, -58))
"""A room in which nothing happens."""


def babble(chance: np.random.Generator, seconds: float, people: int, width: float) -> Sound:
    """People who talk too far away to be understood: voices with a pitch, vowels and syllables, and no words."""
    loop = np.zeros((2, round(seconds * RATE)))
    for _ in range(people):
        pitch = chance.choice([chance.uniform(95, 135), chance.uniform(165, 225)])
        sway = np.cumsum(1 + 0.30 * drift(chance, seconds, 2, round(seconds * 2.4))) / RATE
        phase = sway / sway[-1] * 2 * np.pi * round(pitch * seconds)
        voice = np.sum([np.sin(phase * number) / number for number in range(1, 16)], axis=0)
        first, second = chance.uniform(380, 640), chance.uniform(1_000, 1_700)
        vowel = ((80, -24), (first * 0.6, -8), (first, 0), (first * 1.5, -11), (second, -7), (second * 1.4, -20), (4_500, -46))
        syllables = np.clip(drift(chance, seconds, round(seconds * 2.2), round(seconds * 5.2)) * 1.5 - 0.1, 0, 1) ** 1.2
        turns = np.clip(drift(chance, seconds, 1, round(seconds * 0.45)) * 2.2 + 0.35, 0, 1)
        said = shaped(voice, vowel) + 0.4 * noise(chance, seconds, ((250, -30), (700, -2), (1_400, -4), (3_000, 0), (7_000, -30)))
        said *= syllables * turns
        pan = chance.uniform(-width, width)
        level = chance.uniform(0.5, 1.0)
        loop += np.stack([said * np.sqrt((1 - pan) / 2), said * np.sqrt((1 + pan) / 2)]) * level
    return loop / np.sqrt(np.mean(loop**2))


def kantine(chance: np.random.Generator) -> Sound:
    """The hum of the coffee machine, a few people far off, and now and then a cup on its saucer."""
    seconds = 18.0
    machine = hum(seconds, ((50, -7), (100, 0), (150, -11), (200, -8), (300, -15), (400, -23)), 0.7)
    machine = machine * (1 + 0.12 * drift(chance, seconds, 1, 5))
    loop = 0.10 * wide(chance, seconds, AIR) + 0.026 * np.stack([machine * 0.7, machine])
    drip = noise(chance, seconds, ((400, -40), (1_100, 0), (2_400, -8), (6_000, -40)))
    bubbling = np.clip(drift(chance, seconds, 60, 130), 0, 1) ** 2 * np.clip(drift(chance, seconds, 1, 3), 0, 1)
    loop += 0.008 * np.stack([drip * 0.6, drip]) * bubbling
    far = np.zeros_like(loop)
    far += 0.030 * babble(chance, seconds, 6, 0.8)
    for second, tone, level, pan in ((2.7, 1.0, -32, -0.5), (8.3, 1.13, -38, 0.2), (8.52, 0.94, -41, 0.25), (14.1, 1.05, -35, -0.2)):
        cup = ringing(((2_110 * tone, 0, 0.05), (3_370 * tone, -5, 0.035), (4_930 * tone, -13, 0.02), (690, -8, 0.012)), 0.4)
        at_place(far, cup, second, level + 18, pan)
    return loop + in_a_room(chance, far, 0.22, ((100, -14), (400, 0), (2_000, -5), (6_000, -20), (12_000, -40)), 0.25)


def auto(chance: np.random.Generator) -> Sound:
    """The A28: tyres on dry asphalt, an engine in its highest gear, a joint in the road, something that comes the other way."""
    seconds = 16.0
    road = wide(chance, seconds, ((25, -16), (55, 0), (110, -3), (240, -11), (600, -17), (1_100, -16), (2_000, -27), (7_000, -52)), 0.35)
    tyres = wide(chance, seconds, ((300, -30), (700, -4), (1_050, 0), (1_600, -9), (4_000, -30), (9_000, -50)), 0.5)
    engine = hum(seconds, ((41, -9), (82, 0), (123, -13), (164, -7), (246, -14), (328, -20)), 1.1)
    sway = 1 + 0.16 * drift(chance, seconds, 1, 6)
    loop = 0.10 * road * sway + 0.014 * tyres * (1 + 0.2 * drift(chance, seconds, 2, 9)) + 0.020 * engine * sway
    for second in (3.1, 9.4, 12.6):  # front wheels, and then those behind
        for later, level in ((0.0, -12), (0.105, -14)):
            thump = ringing(((62, 0, 0.045), (97, -5, 0.03), (171, -13, 0.018)), 0.3)
            at_place(loop, thump, second + later, level)
    for second, long, level in ((5.6, 1.5, 0.11), (13.9, 1.9, 0.085)):
        passing = noise(chance, long, ((90, -18), (260, -3), (700, 0), (1_800, -7), (6_000, -32))) * pressed(long, long * 0.62, long * 0.38) ** 2
        at_place(loop, passing * level, second, 0, -0.55)
    return loop


def beursstand(chance: np.random.Generator) -> Sound:
    """A hall full of people at some distance, under a high roof."""
    seconds = 18.0
    loop = 0.030 * wide(chance, seconds, AIR, 0.8)
    people = 0.10 * babble(chance, seconds, 22, 0.95)
    return loop + in_a_room(chance, people, 0.45, ((80, -18), (260, -2), (800, 0), (1_800, -7), (4_500, -22), (10_000, -44)), 0.3)


def directiekamer(chance: np.random.Generator) -> Sound:
    """A clock with a pendulum, ventilation behind a grille, and hardly anything else."""
    seconds = 16.0
    loop = 0.10 * wide(chance, seconds, ((30, -30), (80, -8), (180, 0), (420, -5), (900, -11), (2_400, -26), (9_000, -52)), 0.7)
    loop *= 1 + 0.08 * drift(chance, seconds, 1, 4)
    clock = np.zeros_like(loop)
    for second in range(16):
        tone = 1.0 if second % 2 else 0.87
        tick = ringing(((1_020 * tone, 0, 0.009), (1_730 * tone, -4, 0.006), (388 * tone, -5, 0.02)), 0.12)
        at_place(clock, tick, second + 0.25 + chance.uniform(-0.002, 0.002), -15 + chance.uniform(-1, 1), 0.35)
    return loop + in_a_room(chance, clock, 0.10, ((120, -10), (500, 0), (2_500, -6), (8_000, -26)), 0.7)


def magazijn(chance: np.random.Generator) -> Sound:
    """A large hall: two fans that beat slowly, something put down far away, and once a lorry that backs up outside."""
    seconds = 20.0
    air = wide(chance, seconds, ((25, -14), (50, -2), (120, 0), (300, -8), (800, -18), (3_000, -34), (9_000, -58)), 0.8)
    one = hum(seconds, ((49.0, -4), (98.0, 0), (147.0, -9), (196.0, -13), (294.0, -19)), 0.4)
    other = hum(seconds, ((49.2, -5), (98.25, -2), (147.6, -12), (245.0, -20)), 1.9)
    loop = 0.075 * air * (1 + 0.1 * drift(chance, seconds, 1, 4)) + 0.020 * np.stack([one + 0.5 * other, other + 0.5 * one])
    far = np.zeros_like(loop)
    for second, tone, level, pan in ((3.4, 1.0, -21, 0.6), (3.78, 0.93, -26, 0.6), (16.9, 0.8, -19, -0.6)):
        put = ringing(((203 * tone, 0, 0.06), (517 * tone, -4, 0.09), (887 * tone, -9, 0.12), (1_490 * tone, -15, 0.07)), 0.7)
        at_place(far, put, second, level, pan)
    beep = np.sin(2 * np.pi * 1_010 * moments(0.34)) * pressed(0.34, 0.03, 0.05)
    for second in (9.2, 10.0, 10.8):
        at_place(far, beep, second, -36, -0.75)
    return loop + in_a_room(chance, far, 0.62, ((60, -14), (200, 0), (900, -4), (2_200, -13), (6_000, -34)), 0.12)


def vergaderkamer(chance: np.random.Generator) -> Sound:
    """The fan of the projector over the table, and the works behind the window."""
    seconds = 14.0
    fan = wide(chance, seconds, ((60, -30), (150, -10), (330, -2), (620, 0), (1_100, -6), (2_200, -15), (5_000, -27), (12_000, -50)), 0.45)
    blades = hum(seconds, ((118, -12), (236, 0), (472, -8), (708, -15)), 0.9) * (1 + 0.1 * drift(chance, seconds, 2, 7))
    works = wide(chance, seconds, ((25, -20), (60, 0), (140, -3), (300, -14), (1_000, -40)), 0.3)
    loop = 0.055 * fan * (1 + 0.05 * drift(chance, seconds, 1, 6)) + 0.0045 * np.stack([blades, blades * 0.85])
    return loop + 0.055 * works * (1 + 0.25 * drift(chance, seconds, 1, 3))


# ---------------------------------------------------------------- loud enough, and on disk
EFFECTS: dict[str, Callable[[np.random.Generator], Sound]] = {
    **{f"page-{turn + 1}": (lambda chance, turn=turn: page(chance, turn)) for turn in range(3)},
    "pick": pick,
    "tighten": tighten,
    "loosen": loosen,
}
PLACES = {made.__name__: made for made in (kantine, auto, beursstand, directiekamer, magazijn, vergaderkamer)}
EAR: Curve = ((20, -34), (40, -14), (100, -5), (250, -1), (600, 0), (1_200, 1), (2_500, 3), (6_000, 3), (12_000, 0), (20_000, -9))
"""Roughly how well an ear hears each height, so that what is made equally loud is heard so."""


def loudness(sound: Sound, kind: str) -> float:
    """Return the weighted mean square in dB: of an effect in its loudest tenth of a second, of an ambience over the whole."""
    power = np.mean([shaped(row, EAR) ** 2 for row in np.atleast_2d(sound)], axis=0)
    if kind == "effect":
        window = round(RATE * 0.1)
        power = np.convolve(power, np.ones(window) / window, "same").max()
    return float(10 * np.log10(np.mean(power)))


def levelled(sound: Sound, kind: str) -> Sound:
    """Return it as loud as its kind is made, and never over the peak."""
    loud = sound * decibel(LOUDNESS[kind] - loudness(sound, kind))
    over = np.max(np.abs(loud)) / decibel(PEAK[kind])
    return np.asarray(loud / max(over, 1.0))


def written(name: str, sound: Sound, kind: str) -> None:
    """Write it as Ogg Vorbis. The same sound gives the same file: it has no date in it and no serial number by chance."""
    rows = np.atleast_2d(sound)
    samples = np.round(rows.T * 32_767).astype("<i2")
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / f"{name}.wav"
        with wave.open(str(plain), "wb") as file:
            file.setnchannels(len(rows))
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())
        out = (HERE / "places" if kind == "ambience" else HERE) / f"{name}.ogg"
        subprocess.run(
            ["oggenc", "--quiet", "--quality", QUALITY[kind], "--serial", "1", "--output", str(out), str(plain)], check=True
        )
    peak = 20 * np.log10(np.max(np.abs(rows)))
    level = 10 * np.log10(np.mean(rows**2))
    size = out.stat().st_size / 1024
    print(f"{name:15} {len(samples) / RATE:5.2f} s  peak {peak:6.1f}  mean {level:6.1f}  ear {loudness(sound, kind):6.1f}  {size:5.0f} KB")


def main(names: Sequence[str]) -> None:
    (HERE / "places").mkdir(parents=True, exist_ok=True)
    for kind, those in (("effect", EFFECTS), ("ambience", PLACES)):
        for name, make in those.items():
            if not names or name in names:
                chance = np.random.default_rng([ord(letter) for letter in name])
                written(name, levelled(make(chance), kind), kind)


if __name__ == "__main__":
    main(sys.argv[1:])
