"""Rasterises the art of Verwikkeld: portraits, places, icon.  How to run it: see README.md

    python make.py            everything
    python make.py portraits | icon | poster | places [place ...]
"""
import io
import math
import random
import re
import sys
from pathlib import Path

import resvg_py
from PIL import Image, ImageDraw, ImageFilter

HERE = Path(__file__).resolve().parent
FONTS = [str(p) for p in sorted((HERE / "fonts").glob("*.ttf"))]
INK, PAPER, DEEP = "#2A2420", "#F6EEDF", "#EBDFC8"
CORAL, TEAL, OCHRE = "#DE6B4F", "#1F8A83", "#C9952B"

# ---------------------------------------------------------------- palettes
# One drawing, four times of day: every colour in a place is one of these tokens. It is the beginning of November.
BASE = dict(bare="0", tape="#C9B27E", ink=INK, paper=PAPER, deep=DEEP, coral=CORAL, teal=TEAL, ochre=OCHRE)
TIMES = {
    "morning": dict(
        sky="#D5E6E4", sky2="#F4E7CF", cloud="#F8F3E6", far="#B9CBB8", near="#9DB68F", leaf="#D2A75F", water="#BCD6D8", brick="#D2A48B",
        wall="#F1E9DA", wall2="#E2D7C2", trim="#D3C6AE", floor="#DCCFB7", floor2="#CDBEA3", wood="#D8B98C", wood2="#BC986A",
        metal="#C9CBC6", metal2="#A6A9A4", white="#FBF6EA", dark="#5A524C", plant="#7FA184", cloth="#B7C7C6",
        coral="#E39079", teal="#6FB0A8", ochre="#DDB969", blue="#4F7690", carpet="#DDB7A2", rug="#8FA3AC",
        lamp="#EFE6D2", glow="#FFF6DF", beam="0.0", light="0.55", shade="#8C7C68", shadeop="0.16", screen="#FBF8EF", lit="#CFDDDB", tail="#C9745F", head="#F3EBDC"),
    "afternoon": dict(
        sky="#B7D6D8", sky2="#F3DDB0", cloud="#FBF0DA", far="#A9BF97", near="#8FAB74", leaf="#CF9440", water="#9FC6CB", brick="#CC8F6E",
        wall="#F3E0BA", wall2="#E6CD9F", trim="#D5B983", floor="#DDBF90", floor2="#CBA874", wood="#D3A56B", wood2="#B18150",
        metal="#CFC8B8", metal2="#A89F8D", white="#FDF4DF", dark="#584B40", plant="#7C9A63", cloth="#BFC3AE",
        coral="#DE7A5C", teal="#4F9D92", ochre="#D9A744", blue="#457089", carpet="#D49C7C", rug="#7F949B",
        lamp="#F3E2BC", glow="#FFE9AE", beam="0.0", light="0.75", shade="#8A6138", shadeop="0.20", screen="#FDF6E4", lit="#BCD3CE", tail="#C9604A", head="#F6E7C6"),
    "dusk": dict(
        sky="#7387A3", sky2="#E7AD7F", cloud="#A99BA6", far="#6B7478", near="#5E6C5E", leaf="#8F7148", water="#8F94A4", brick="#8E6A63",
        wall="#B5A19C", wall2="#A2908D", trim="#8C7C7B", floor="#96847B", floor2="#84736B", wood="#AE875F", wood2="#8A684B",
        metal="#A9A7A9", metal2="#87858B", white="#E9DCC8", dark="#463E40", plant="#688068", cloth="#8E9799",
        coral="#CF6E54", teal="#45918A", ochre="#CB9C45", blue="#45617C", carpet="#99706A", rug="#5E6B78",
        lamp="#CFC0A4", glow="#F2C394", beam="0.0", light="0.30", shade="#4A3630", shadeop="0.24", screen="#F6E9D0", lit="#FFD98C", tail="#FF6B4F", head="#F3DDB4"),
    "evening": dict(
        sky="#232B42", sky2="#37405A", cloud="#343C55", far="#2C3548", near="#28323A", leaf="#4A4238", water="#353F58", brick="#4E4048",
        wall="#94838A", wall2="#80717A", trim="#6B5E68", floor="#75665F", floor2="#63554F", wood="#9A7757", wood2="#7A5B43",
        metal="#96939A", metal2="#77747C", white="#E3D5BE", dark="#3F383C", plant="#5D7466", cloth="#757F88",
        coral="#C9654C", teal="#3E8983", ochre="#C9983F", blue="#3F5872", carpet="#7D5A56", rug="#4A5666",
        lamp="#FFE3A0", glow="#FFDB94", beam="0.20", light="0.0", shade="#2A2130", shadeop="0.28", screen="#FFF1D2", lit="#FFD98C", tail="#FF6B4F", head="#FFEFC4"),
}
LOW_SUN = dict(sky="#BFCBD2", sky2="#F3C58C", cloud="#F2D9BE", far="#9AA184", near="#8A9A6C")
HERE_AND_THEN = {  # where a place at some time of day is not like the others: what the stories say of it
    # Half past four and four o'clock on days in November: the sun is all but down.
    ("auto", "afternoon"): LOW_SUN,
    ("directiekamer", "afternoon"): dict(LOW_SUN, water="#AFBDC4"),
    # The fair was in September, and at a quarter past six there is still sun on the roof; the carpet is off already.
    ("beursstand", "evening"): dict(sky="#E3B27E", near="#5E6C5E", bare="1", floor="#8C8684", floor2="#8C8684", tape="#C9B27E"),
    # Nobody puts the light on.
    ("directiekamer", "dusk"): dict(lit="#B9A48C"),
}
THEMES = {  # for the title picture and the poster only
    "paper": dict(wall=PAPER, floor="#F6EEDF", floor2="#EBDFC8", wood="#E9D6B0", wood2="#CDB386", chair="#D9CDB8", chair2="#BFB199", white="#FBF6EA", shade="#8C7C68", shadeop="0.18",
                  ink=INK, chalk=INK, dim="1", coral=CORAL, teal=TEAL, ochre=OCHRE),
    "night": dict(wall="#1F2430", floor="#1F2430", floor2="#2A303E", wood="#3F3D46", wood2="#302F39", chair="#363D4D", chair2="#2C3240", white="#4A4A54", shade="#0C0E14", shadeop="0.35",
                  ink="#0F1016", chalk="#A89F92", dim="0.8", coral="#EE8468", teal="#3FB3A9", ochre="#E0B04C"),
}

STYLE = """<style>
.l{stroke:%(ink)s;stroke-width:8;stroke-linecap:round;stroke-linejoin:round}
.t{stroke:%(ink)s;stroke-width:5;stroke-linecap:round;stroke-linejoin:round}
.b{stroke:%(ink)s;stroke-width:11;stroke-linecap:round;stroke-linejoin:round}
</style>"""


# ---------------------------------------------------------------- the knot
def spline(pts, n=24):
    """Catmull-Rom through the points."""
    out = []
    p = [pts[0], *pts, pts[-1]]
    for i in range(1, len(p) - 2):
        a, b, c, d = p[i - 1:i + 3]
        for k in range(n):
            t = k / n
            out.append(tuple(0.5 * (2 * b[j] + (c[j] - a[j]) * t + (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * t * t
                                    + (3 * b[j] - a[j] - 3 * c[j] + d[j]) * t ** 3) for j in (0, 1)))
    return out + [pts[-1]]


def crossings(curves):
    found = []
    segs = [(c, i, q[i], q[i + 1]) for c, q in enumerate(curves) for i in range(len(q) - 1)]
    for x in range(len(segs)):
        c1, i, a, b = segs[x]
        for y in range(x + 1, len(segs)):
            c2, j, c, d = segs[y]
            if c1 == c2 and abs(i - j) < 3:
                continue
            den = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
            if abs(den) < 1e-9:
                continue
            t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / den
            u = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / den
            if 0 <= t < 1 and 0 <= u < 1:
                found.append(((c1, i + t), (c2, j + u)))
    return found


def weave(curves, colours, ink, width, line):
    """SVG of threads that pass over and under each other in turn.

    Every thread is drawn whole; then, at each crossing, the one on top once more, from halfway the crossing before to halfway the
    next. There nothing else may be near, or it would be painted over: hence the assertion.
    """
    cross = crossings(curves)
    order = {}
    along = [lengths(q) for q in curves]
    stops = []
    for c in range(len(curves)):
        mine = sorted(p for pair in cross for p in pair if p[0] == c)
        order.update({x: k for k, x in enumerate(mine)})
        stops.append([reach(along[c], at) for _, at in mine])
        assert all(b - a > 1.5 * (width + 2 * line) for a, b in zip(stops[c], stops[c][1:])), f"thread {c} crosses twice too near: {stops[c]}"
    best = min(range(2 ** len(curves)), key=lambda m: sum(
        ((order[a] + (m >> a[0])) & 1) == ((order[b] + (m >> b[0])) & 1) for a, b in cross))
    assert all(((order[a] + (best >> a[0])) & 1) != ((order[b] + (best >> b[0])) & 1) for a, b in cross), "over, under, over cannot be kept up"

    def d(q):
        return "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in q)

    def stroke(q, colour, w, cap):
        return f'<path d="{d(q)}" fill="none" stroke="{colour}" stroke-width="{w}" stroke-linecap="{cap}" stroke-linejoin="round"/>'

    out = []
    for q, colour in zip(curves, colours):
        out += [stroke(q, ink, width + 2 * line, "round"), stroke(q, colour, width, "round")]
    for a, b in cross:
        c, at = a if (order[a] + (best >> a[0])) & 1 else b
        k = order[c, at]
        here = stops[c][k]
        # Halfway, and never so far that a round end is cut off.
        most = 1.2 * width + 2 * line
        start = max(here - most, (stops[c][k - 1] + here) / 2 if k else width)
        end = min(here + most, (stops[c][k + 1] + here) / 2 if k + 1 < len(stops[c]) else along[c][-1] - width)
        # The colour goes on a little beyond its ink: two edges at one place would leave a hairline between them.
        out += [stroke(part(curves[c], along[c], start, end), ink, width + 2 * line, "butt"),
                stroke(part(curves[c], along[c], start - 4, end + 4), colours[c], width, "butt")]
    return "\n".join(out)


def lengths(q):
    """How far along a thread each of its points is."""
    out = [0.0]
    for a, b in zip(q, q[1:]):
        out.append(out[-1] + math.dist(a, b))
    return out


def reach(along, at):
    """How far along a thread a place is, given as the number of a point and a share of the way to the next."""
    i = int(at)
    return along[i] + (along[i + 1] - along[i]) * (at - i)


def part(q, along, start, end):
    """A thread from one length to another, cut exactly there."""
    def point(at):
        i = max(i for i in range(len(q) - 1) if along[i] <= max(at, 0))
        t = (at - along[i]) / (along[i + 1] - along[i])
        return tuple(q[i][j] + (q[i + 1][j] - q[i][j]) * t for j in (0, 1))
    start, end = max(start, 0), min(end, along[-1])
    return [point(start), *(p for p, at in zip(q, along) if start + 1 < at < end - 1), point(end)]


def rotate(pts, deg, cx, cy, r):
    a = math.radians(deg)
    return [(cx + r * (x * math.cos(a) - y * math.sin(a)), cy + r * (x * math.sin(a) + y * math.cos(a))) for x, y in pts]


BIGHT = [(-0.56, -0.13), (-0.30, -0.12), (-0.04, -0.20), (0.20, -0.35), (0.42, -0.30), (0.50, 0.0), (0.42, 0.30), (0.20, 0.35),
         (-0.04, 0.20), (-0.30, 0.12), (-0.54, 0.17), (-0.70, 0.30)]
RISE = [(0.20, 0.66), (0.29, 0.42), (0.23, 0.16), (0.0, 0.0), (-0.23, -0.16), (-0.29, -0.42), (-0.18, -0.66)]


def knot(cx, cy, r, leads, ink, colours, width, line, tails=((), (), ())):
    """A loose reef knot of two threads, a third running up through it; `leads` say where each comes from, `tails` where it goes."""
    parts = [rotate(BIGHT, 0, cx, cy, r), rotate(BIGHT, 180, cx, cy, r), rotate(RISE, 0, cx, cy, r)]
    return weave([spline([*lead, *part, *tail]) for lead, part, tail in zip(leads, parts, tails)], colours, ink, width, line)


# ---------------------------------------------------------------- rasterising
def render(svg, w, h):
    png = resvg_py.svg_to_bytes(svg_string=svg, width=w, height=h, font_files=FONTS, skip_system_fonts=True)
    return Image.open(io.BytesIO(bytes(png))).convert("RGBA")


def save(image, path, colours):
    path.parent.mkdir(parents=True, exist_ok=True)
    few = image.quantize(colours, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    opaque(path)


def opaque(path):
    """Makes solid what the averaging of colours left a little see-through: a table would shimmer through a forehead."""
    image = Image.open(path)
    alphas = image.info.get("transparency")
    if image.mode == "P" and isinstance(alphas, bytes):
        image.load()
        image.save(path, optimize=True, transparency=bytes(255 if alpha >= 220 else alpha for alpha in alphas))


def by_hand(image, seed, cell=16):
    """Lets every line waver a little, as a hand does: a smooth noise moves the picture by a few pixels."""
    w, h = image.size
    rnd = random.Random(seed)

    def noise(step):  # smooth noise, one value for each corner of the mesh
        cols, rows = w // step + 3, h // step + 3
        g = [[(rnd.uniform(-1, 1), rnd.uniform(-1, 1)) for _ in range(cols)] for _ in range(rows)]

        def at(x, y):
            i, j = int(x // step), int(y // step)
            u, v = x / step - i, y / step - j
            u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
            return [(g[j][i][k] * (1 - u) + g[j][i + 1][k] * u) * (1 - v) + (g[j + 1][i][k] * (1 - u) + g[j + 1][i + 1][k] * u) * v for k in (0, 1)]
        return at
    layers = [(noise(150), 5.0), (noise(44), 1.9)]

    def corner(x, y):
        dx = dy = 0
        for at, size in layers:
            n = at(x, y)
            dx, dy = dx + n[0] * size, dy + n[1] * size
        return min(max(x + dx, 0), w - 1), min(max(y + dy, 0), h - 1)
    mesh = []
    for y in range(0, h, cell):
        for x in range(0, w, cell):
            x2, y2 = min(x + cell, w), min(y + cell, h)
            mesh.append(((x, y, x2, y2), [c for q in ((x, y), (x, y2), (x2, y2), (x2, y)) for c in corner(*q)]))
    return image.transform(image.size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC)


def specks_off(image):
    """Takes away lone specks (a few heads of Open Peeps have one)."""
    a = image.getchannel("A")
    w, h = image.size
    px, seen, pix = a.load(), set(), image.load()
    for x in list(range(0, int(w * .06))) + list(range(int(w * .9), w)):
        for y in range(h):
            if px[x, y] and (x, y) not in seen:
                todo, blob = [(x, y)], []
                seen.add((x, y))
                while todo and len(blob) < 400:
                    p = todo.pop(); blob.append(p)
                    for q in ((p[0] + 1, p[1]), (p[0] - 1, p[1]), (p[0], p[1] + 1), (p[0], p[1] - 1)):
                        if 0 <= q[0] < w and 0 <= q[1] < h and px[q] and q not in seen:
                            seen.add(q); todo.append(q)
                if len(blob) < 60:
                    for p in blob:
                        pix[p] = (0, 0, 0, 0)
    return image


def holes_shut(image, least=60):
    """Inks in what is open by a gap of the drawing, such as between hair and jaw: a hole smaller than `least` pixels is none to look through.

    What is well inside is put on ink; an edge of the person, or of a true opening such as beside a neck, stays as it is.
    """
    open_ = image.getchannel("A").point(lambda v: 255 if v <= 200 else 0)
    w, h = image.size
    px, mark = open_.load(), 1
    for y in range(h):
        for x in range(w):
            if px[x, y] == 255:
                ImageDraw.floodfill(open_, (x, y), mark)
                if open_.histogram()[mark] < least:
                    ImageDraw.floodfill(open_, (x, y), 0)
                else:
                    mark += 1
    edge = open_.point(lambda v: 255 if v else 0).filter(ImageFilter.MaxFilter(7))
    inked = Image.alpha_composite(Image.new("RGBA", image.size, INK), image)
    return Image.composite(image, inked, edge)


def portraits():
    for f in sorted((HERE / "portraits/svg").glob("*.svg")):
        person, face = f.stem.split("-")
        svg = f.read_text()
        w, h = map(float, re.search(r'viewBox="\S+ \S+ (\S+) (\S+)"', svg).groups())
        image = holes_shut(specks_off(render(svg, round(720 * w / h), 720)))
        image = image.crop((0, image.height - 720, image.width, image.height))
        save(image, HERE / f"portraits/{person}/{face}.png", 96)


def icon():
    c = 128
    leads = [[(-14, 96)], [(270, 160)], [(126, 272)]]
    body = knot(c, c, 158, leads, INK, (CORAL, TEAL, OCHRE), 14, 5)
    svg = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">'
           f'<clipPath id="c"><rect x="4" y="4" width="248" height="248" rx="52"/></clipPath>'
           f'<g clip-path="url(#c)"><rect width="256" height="256" fill="{PAPER}"/>\n{body}</g>'
           f'<rect x="7" y="7" width="242" height="242" rx="49" fill="none" stroke="{INK}" stroke-width="10"/></svg>\n')
    (HERE / "icon.svg").write_text(svg)
    save(render(svg, 256, 256), HERE / "icon.png", 128)


def place(name, time, tokens):
    svg = (HERE / f"places/{name}.svg").read_text()
    tokens = {**BASE, **tokens}
    if "{knot}" in svg:
        leads = [[(-80, 420), (60, 540), (230, 540), (400, 660)], [(1680, 1010), (1530, 900), (1370, 930), (1200, 840)],
                 [(640, 1520), (760, 1370), (720, 1220), (820, 1080)]]
        tokens["knot"] = knot(800, 760, 330, leads, tokens["ink"], (tokens["coral"], tokens["teal"], tokens["ochre"]), 30, 8)
    tokens["style"] = STYLE % {"ink": tokens.get("chalk", tokens["ink"])}
    svg = re.sub(r"\{(\w+)\}", lambda m: str(tokens[m[1]]), svg)
    image = by_hand(render(svg, 1640, 1480).convert("RGB"), name).crop((20, 20, 1620, 1460))
    save(image, HERE / f"places/{name}-{time}.png", 128)


SEATED = {"henk": ("serious", 34, False), "mila": ("tense", 724, True)}
"""Who sits at the table of the poster: the face, how far from the left, and whether they look the other way than they were drawn."""
SKIN = dict(coat_henk="#DD6A4E", cuff_henk="#FBF5E9", skin_henk="#EDB98A", coat_mila="#1F8A83", skin_mila="#D9A06B")


def poster(time):
    """The table as on the title picture, wider, with Henk and Mila behind it: each holds a rope."""
    tokens = {**BASE, **THEMES[time]}
    leads = [[(338, 572), (322, 660), (326, 752), (384, 818)], [(2700, 930), (2440, 1010), (2160, 960), (1860, 1050), (1560, 980), (1280, 1060), (1060, 1010), (940, 940)],
             [(560, 1560), (650, 1400), (590, 1280), (660, 1180)]]
    tails = [[], [(918, 720), (938, 640), (948, 572)], []]
    tokens["knot"] = knot(640, 880, 340, leads, tokens["ink"], (tokens["coral"], tokens["teal"], tokens["ochre"]), 32, 8, tails)
    tokens["style"] = STYLE % {"ink": tokens["chalk"]}
    dim = float(tokens["dim"])
    tokens |= {name: dimmed(colour, dim) for name, colour in SKIN.items()}
    svg = re.sub(r"\{(\w+)\}", lambda m: str(tokens[m[1]]), (HERE / "affiche.svg").read_text())
    head, rest = svg.split("<!-- behind")
    behind, before = rest.split("<!-- before")
    image = render(f"{head}<!-- behind{behind}</svg>", 2600, 1480)
    for person, (face, left, is_flipped) in SEATED.items():
        image.alpha_composite(seated(person, face, is_flipped, dim, tokens["chalk"] if dim < 1 else None), (left + 20 - 12, 0))
    image.alpha_composite(render(f"{head}<!-- before{before}", 2600, 1480))
    save(by_hand(image.convert("RGB"), "affiche").crop((20, 20, 2580, 1460)), HERE / f"places/affiche-{time}.png", 128)


def dimmed(colour, share):
    return "#" + "".join(f"{round(int(colour[i:i + 2], 16) * share):02X}" for i in (1, 3, 5))


def seated(person, face, is_flipped, dim, rim):
    """Somebody from the waist up, 12 pixels of room all round; at night dimmed, with a rim of chalk, as black hair is not seen before a dark wall."""
    image = Image.new("RGBA", (624, 624))
    drawn = holes_shut(render((HERE / f"portraits/svg/{person}-{face}.svg").read_text(), 564, 600))
    image.paste(drawn.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if is_flipped else drawn, (12, 12))
    alpha = image.getchannel("A")
    image = Image.merge("RGBA", (*(band.point(lambda v: round(v * dim)) for band in image.convert("RGB").split()), alpha))
    if rim is None:
        return image
    around = Image.new("RGBA", image.size, rim)
    around.putalpha(alpha.filter(ImageFilter.MaxFilter(11)).filter(ImageFilter.GaussianBlur(1)))
    around.alpha_composite(image)
    return around


def places(only=()):
    for f in sorted((HERE / "places").glob("*.svg")):
        if only and f.stem not in only:
            continue
        for time, tokens in (THEMES if f.stem == "titel" else TIMES).items():
            place(f.stem, time, {**tokens, **HERE_AND_THEN.get((f.stem, time), {})})


if __name__ == "__main__":
    what = sys.argv[1:2]
    if not what or what == ["portraits"]:
        portraits()
    if not what or what == ["icon"]:
        icon()
    if not what or what == ["places"]:
        places(sys.argv[2:])
    if not what or what == ["poster"]:
        for theme in THEMES:
            poster(theme)
