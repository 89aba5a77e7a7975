// Makes the portraits of Verwikkeld: six people, eight faces each, as SVG.
// Heads and faces: Open Peeps by Pablo Stanley (CC0), composed with DiceBear.
// Clothes, hair colours and some mouths and brows: our own lines on top (CC0).
// How to run it: see ../README.md
import { createAvatar } from '@dicebear/core';
import { openPeeps } from '@dicebear/collection';
import fs from 'node:fs';
import path from 'node:path';

const OUT = process.env.OUT || path.join(process.cwd(), 'svg');
fs.mkdirSync(OUT, { recursive: true });

const INK = '#2A2420', PAPER = '#FBF5E9';
export const VIEW = [-40, -8, 766, 816]; // the same crop for everyone: same scale, same eye height

const s = (w = 10) => `stroke="${INK}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"`;

// Parts of the Open Peeps face "smile", to build three quieter faces from.
const NOSE = '<path fill="#000" d="M170.8 144.4c7.6 4.6 19 15.3 11 26.6-9.6 10-23.4-1.4-30.2-6.6-6.3-4-13.3 6.3-7.5 11 49 36.3 69-29.8 30.5-36.4-4.2-.8-5.8 4-3.8 5.4Z"/>';
const EYES = '<path fill="#000" d="M83 102c.8-10.3 16.6-12.7 18.1-2.4a42 42 0 0 1-4.3 25.9c-4 7.9-14 4.2-14.7-3-1-9.7.3-14 .9-20.5Z M203 97.5c2.2-3 5.4-4.9 9.2-3.8 11.9 3.5 8.4 20.4 4.2 28.6-2.3 4.4-9.6 5.6-12.9 1.6-5.4-6.4-8-19.1-1.1-25.5Z"/>';
const BROWS = '<path fill="#000" d="M96.6 56.8l1.9-.3c5.8-1 13-2 17.1 2.7 2.2 2.5 3 7 0 9.4-5.1 4.2-10.8 2.6-17 3-5.1.2-10 1-14.9 2.5C73 77 64.2 82.8 55 88.9c-1.2.8-2.4-.7-1.9-1.8a59.3 59.3 0 0 1 26-24.1 64 64 0 0 1 17.5-6.2Z M192.2 52.2l1.4.3c15.7 3.2 36 9.8 43.4 25.1.3 2.2 0 2.7-.3 3-.2.3-.4.7-1.4 1A36 36 0 0 1 226 78l-2.8-1.4a77.7 77.7 0 0 0-10.1-4.3c-7.5-2.4-15.1-4.1-23-5a9.4 9.4 0 0 1-4.5-1.8 7 7 0 0 1-2.6-4 7 7 0 0 1 .8-5.8 7.4 7.4 0 0 1 3.6-3.1c1.5-.6 3.2-.8 4.9-.4Z"/>';

// face of the game -> face of Open Peeps, or our own lines
const FACES = {
  calm: { own: NOSE + EYES + BROWS + `<path d="M134 224 Q158 238 186 222" ${s(14)}/>` },
  smile: { peep: 'calm' },
  serious: { own: NOSE + EYES + `<path d="M58 84 Q88 72 120 82 M188 80 Q212 72 236 82" ${s(16)}/><path d="M136 230 Q160 224 186 229" ${s(15)}/>` },
  tense: { own: NOSE + `<path d="M60 88 Q94 86 120 66 M186 66 Q208 82 236 86" ${s(14)}/>
    <path d="M70 108 Q90 99 112 108 M188 106 Q208 97 228 107" ${s(9)}/><path d="M82 111 v11 M198 109 v10" ${s(16)}/>
    <path d="M122 226 q13 -13 25 -1 t25 -2 t22 -4" ${s(13)}/><path d="M146 252 q12 -5 24 0" ${s(8)}/>` },
  afraid: { peep: 'concerned' },
  sad: { peep: 'solemn' },
  angry: { peep: 'veryAngry' },
  open: { own: NOSE + EYES + `<g transform="translate(0 -8)">${BROWS}</g>
    <path d="M122 210 Q156 222 194 204 Q194 256 156 256 Q126 254 122 210Z" fill="#000" stroke="#000" stroke-width="12" stroke-linejoin="round"/>
    <path d="M134 218 Q158 226 184 215 L182 228 Q158 236 136 230Z" fill="#fff"/><path d="M138 248 Q156 232 178 246 Q158 258 138 248Z" fill="#E98377"/>` },
};

const PEOPLE = {
  henk: { wide: 1.05, head: 'grayShort', skin: 'EDB98A', hair: '9A9088', cloth: 'DE6B4F', beard: 'chin', beardFill: '#9A9088',
    over: `<path d="M236 590 L262 640 L330 840 L470 840 L520 640 L528 604 Q470 690 391 697 Q300 690 236 590Z" fill="${PAPER}"/>
      <path d="M236 588 C262 640 320 690 390 716 L326 782 C276 732 232 664 222 606Z" fill="${PAPER}" ${s(9)}/>
      <path d="M524 602 C500 650 450 694 390 716 L452 784 C510 736 548 672 556 620Z" fill="${PAPER}" ${s(9)}/>
      <path d="M391 722 L394 840" ${s(7)}/>
      <path d="M214 600 C190 640 176 676 172 700 L214 716 L196 746 C236 776 274 806 300 836 L366 836 C304 776 236 690 214 600Z" fill="#C95A40" ${s(10)}/>
      <path d="M560 614 C582 650 598 690 602 714 L560 724 L578 756 C540 784 510 808 488 836 L420 836 C486 776 540 700 560 614Z" fill="#C95A40" ${s(10)}/>` },
  mila: { head: 'medium3', skin: 'D9A06B', cloth: '1F8A83',
    over: `<path d="M230 590 L300 830 L480 830 L534 606 Q470 694 391 699 Q290 690 230 590Z" fill="#F3E4C4"/>
      <path d="M238 596 C250 680 310 724 391 728 C466 724 514 682 528 606" ${s(8)}/>
      <path d="M212 600 C186 650 176 690 176 716 L222 724 L206 756 C248 800 280 820 306 836 L360 836 C296 780 244 700 230 592Z" fill="#17706A" ${s(10)}/>
      <path d="M562 616 C586 656 594 690 594 720 L550 728 L566 758 C530 796 504 818 480 836 L424 836 C484 780 526 700 540 608Z" fill="#17706A" ${s(10)}/>` },
  carolien: { head: 'bangs', skin: 'F2C9A4', hair: 'CDC3AE', hairLine: true, cloth: 'C9952B', accessories: 'glasses5',
    over: `<path d="M236 588 C250 640 300 740 392 812 C470 746 514 660 528 604 C498 676 450 698 391 698 C320 694 264 650 236 588Z" fill="${PAPER}"/>
      <path d="M224 596 C238 690 304 770 384 840 L290 840 C232 772 196 690 190 618Z" fill="#B07F1F" ${s(10)}/>
      <path d="M540 606 C530 690 474 776 398 840 L500 840 C552 770 578 690 574 622Z" fill="#B07F1F" ${s(10)}/>
      <path d="M282 668 C316 716 350 730 391 732 C436 730 466 712 496 668" ${s(6)} stroke-dasharray="1 17" style="stroke-width:14"/>` },
  sjoerd: { wide: 0.93, head: 'noHair3', skin: 'EFBF98', hair: 'B5ABA1', cloth: 'B9563F', accessories: 'glasses2',
    over: `<path d="M236 590 L262 640 L394 790 L520 640 L528 604 Q470 690 391 697 Q300 690 236 590Z" fill="#E9DFC9"/>
      <path d="M216 598 C250 690 320 760 394 808 C462 762 530 690 560 612" ${s(20)}/>
      <path d="M216 598 C250 690 320 760 394 808 C462 762 530 690 560 612" fill="none" stroke="#9C4432" stroke-width="5"/>
      <path d="M236 588 C262 640 320 690 390 712 L330 768 C276 724 240 664 226 606Z" fill="#F1E8D4" ${s(9)}/>
      <path d="M524 602 C500 650 450 690 390 712 L448 768 C504 724 542 664 552 616Z" fill="#F1E8D4" ${s(9)}/>` },
  yara: { head: 'longCurly', skin: 'C68C5B', cloth: '7CC4BB',
    over: `<path d="M222 594 C190 650 226 722 300 752 C330 724 356 712 391 712 C428 712 456 724 484 752 C560 722 584 660 552 612 C520 670 470 704 391 706 C310 704 254 660 222 594Z" fill="#63AFA6" ${s(9)}/>
      <path d="M322 734 C314 760 322 778 314 840 M462 734 C470 756 464 776 470 840" ${s(9)} style="stroke:${PAPER}"/>
      <path d="M313 730 C304 760 312 778 304 840 M331 730 C324 760 332 778 324 840 M453 730 C461 756 455 776 461 840 M471 730 C480 756 473 776 480 840" ${s(5)}/>` },
  marga: { head: 'grayBun', skin: 'F0C4A0', hair: '9A4A2C', cloth: '3E5568',
    over: `<path d="M236 588 C262 640 320 690 390 716 L330 776 C276 730 236 664 224 606Z" fill="#4F6A80" ${s(9)}/>
      <path d="M524 602 C500 650 450 694 390 716 L450 778 C508 730 546 668 554 620Z" fill="#4F6A80" ${s(9)}/>
      <path d="M391 722 L394 840" ${s(7)}/><circle cx="408" cy="770" r="5" fill="${INK}"/>` },
};

const strip = (svg) => svg.replace(/<metadata.*?<\/metadata>/s, '');
for (const [id, p] of Object.entries(PEOPLE)) {
  for (const [face, how] of Object.entries(FACES)) {
    let svg = strip(createAvatar(openPeeps, {
      seed: id, head: [p.head], face: [how.peep || 'smile'], skinColor: [p.skin], clothingColor: [p.cloth],
      headContrastColor: [p.hair || '2A2420'], maskProbability: 0,
      accessories: [p.accessories || 'glasses'], accessoriesProbability: p.accessories ? 100 : 0,
      facialHair: [p.beard || 'chin'], facialHairProbability: p.beard ? 100 : 0,
    }).toString());
    if (how.own) svg = svg.replace(/(<g transform="translate\(315 248\)">).*?(<\/g><g transform="translate\(279 400\)">)/s, (_, a, b) => a + how.own + b);
    svg = svg.replace(/<mask id="viewboxMask">.*?<\/mask>/s, '').replace(' mask="url(#viewboxMask)"', '');
    // our own clothes: above the body, below the head
    svg = svg.replace('<g transform="matrix(.99789', `<g fill="none">${p.over}</g><g transform="matrix(.99789`);
    if (p.wide) svg = svg.replace(/<g fill-rule="evenodd" clip-rule="evenodd"><path d="M705.3.*?<\/g><g fill="none">.*?<\/g>/s, (m) => `<g transform="translate(391 0) scale(${p.wide} 1) translate(-391 0)">${m}</g>`);
    if (p.hairLine) svg = svg.replaceAll(`fill="#${p.hair.toLowerCase()}"`, (m) => `${m} stroke="${INK}" stroke-width="9" stroke-linejoin="round"`).replaceAll(`fill="#${p.hair}"`, (m) => `${m} stroke="${INK}" stroke-width="9" stroke-linejoin="round"`);
    if (p.beardFill) svg = svg.replace(/(<g transform="translate\(279 400\)">)(.*?)(<\/g>)/s,
      (_, a, b, c) => a + b.replaceAll('fill="#000"', `fill="${p.beardFill}" stroke="${INK}" stroke-width="7"`) + c);
    svg = svg.replaceAll('#000000', INK).replaceAll('"#000"', `"${INK}"`);
    const [x, y, w, h] = VIEW;
    svg = svg.replace(/viewBox="[^"]*"/, `viewBox="${x} ${y} ${w} ${h}"`)
             .replace(/<svg /, `<svg width="${w}" height="${h}" `);
    fs.writeFileSync(path.join(OUT, `${id}-${face}.svg`), svg + '\n');
  }
}
