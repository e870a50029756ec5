import { decodeHTML } from 'entities';
import { expect, it } from 'vitest';
import { entityNames, namesWithoutSemicolon } from './entity-names.ts';
import { plainText } from './read-text.ts';

/** Every name that begins with one that needs no `;`. */
const longer = `
  centerdot copysr divideontimes gtcc gtcir gtdot gtlPar gtquest gtrapprox gtrarr gtrdot gtreqless
  gtreqqless gtrless gtrsim ltcc ltcir ltdot lthree ltimes ltlarr ltquest ltrPar ltri ltrie ltrif
  notin notinE notindot notinva notinvb notinvc notni notniva notnivb notnivc parallel timesb
  timesbar timesd
`;
/** Some of those that are left out. */
const others = `
  Barwed Cfr CounterClockwiseContourIntegral DownArrowUpArrow Exists GreaterGreater Jcy Jscr
  LeftCeiling LeftDownVectorBar NewLine RightDownVector SquareSuperset ange ascr boxHU boxv circeq
  circlearrowright conint dscy eDDot elinters esdot fscr gesdot hfr hkswarow iiota imagline iprod
  lAarr lBarr laemptyv langle lcy lgE lozenge mapstodown napE nearrow nlArr nmid ntriangleleft
  nvgt ovbar parsim popf puncsp rarrc rarrpl rx sdotb smtes supset twoheadrightarrow updownarrow
  uuarr xcap ycy
`;
const names = `${longer} ${others}`.split(/\s+/).filter(Boolean);

it('reads a name as HTML does, or leaves it as it is typed', () => {
  const wrong = names.filter((name) => {
    const read = plainText(`<p>x<b>&${name};</b>y</p>`);
    const meant = plainText(`<p>x<b>${escaped(decodeHTML(`&${name};`))}</b>y</p>`);
    return read !== meant && read !== `x&${name};y`;
  });
  expect(wrong).toEqual([]);
});

it('reads all names that begin with one that needs no semicolon', () => {
  for (const name of longer.trim().split(/\s+/)) {
    expect(plainText(`<p>&${name};</p>`)).toBe(
      plainText(`<p>${escaped(decodeHTML(`&${name};`))}</p>`),
    );
  }
});

function escaped(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;');
}

it('knows every name that it knows as HTML does, and all of Latin and punctuation', () => {
  for (const [name, character] of entityNames) expect(decodeHTML(`&${name};`)).toBe(character);
  for (const name of namesWithoutSemicolon)
    expect(decodeHTML(`&${name} `)).toBe(`${entityNames.get(name) ?? ''} `);
  expect([...namesWithoutSemicolon].every((name) => entityNames.has(name))).toBe(true);
  for (const name of ['Lstrok', 'ccaron', 'euro', 'hellip', 'zwj', 'NewLine', 'period']) {
    expect(entityNames.has(name)).toBe(true);
  }
});

it.each([
  ['an unknown name', '<p>a &nosuchsign; b</p>', 'a &nosuchsign; b'],
  ['a name left out', '<p>&Afr;&acy;&boxDL;</p>', '&Afr;&acy;&boxDL;'],
  ['a name left out of an address', '<a href="https://x.example/?a&Afr;=1">y</a>', 'y'],
  ['a name left out of plain text', 'R&D; A&B, &Afr; x', 'R&D; A&B, &Afr; x'],
])('loses nothing of %s', (_case, html, text) => {
  expect(plainText(html)).toContain(text);
});
