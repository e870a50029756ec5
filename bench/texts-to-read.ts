/** What HubSpot keeps of a text at most, less room for a paragraph that an action adds. */
const length = 65_000;

const filledWith = (text: string): string => text.repeat(length / text.length + 1).slice(0, length);

/** A text as Outlook writes it. */
export const ordinaryText = filledWith(
  '<p class="MsoNormal" style="margin:0"><span lang="EN-US" style="font-family:Calibri">We go through the ' +
    '<b>offer</b>, then the timeline &amp; who does what. See <a href="https://acme.example/offer?id=12">' +
    'the draft</a>.<o:p></o:p></span></p>\n',
);

const office = '<!--[if gte mso 9]><xml><o:x></o:x></xml><![endif]-->';

/** Texts made to be slow. */
export const worstTexts: Record<string, string> = {
  'unclosed tags': `<a${filledWith('<')}`.slice(0, length),
  'unclosed paragraphs': filledWith('<p '),
  paragraphs: filledWith('<p>'),
  nesting: filledWith('<b>'),
  'nothing open': `${'<b>'.repeat(9_000)}${filledWith('</i>')}`.slice(0, length),
  links: filledWith('<a href=http://x>y</a>'),
  cells: filledWith('<td>x<br>'),
  tables: filledWith('<table><tr><td>'),
  lists: filledWith('<ul><li>'),
  'hidden parts': `<div hidden>${filledWith('<div>')}`.slice(0, length),
  'preformatted text': filledWith('<pre> x'),
  'indented lines': `<pre>${filledWith(' x\n')}`.slice(0, length),
  'short lines': filledWith('x<br>'),
  'lines in one element': `<b>${filledWith('<br>\n')}`.slice(0, length),
  'links of several words': filledWith('<a href=http://x> y z'),
  'deep elements': `${'<div><b><span>'.repeat(2_400)}x${'</span></b></div>'.repeat(1_800)}`,
  'an attribute': `<p>x <a href="http://x/${'%20&amp;'.repeat(7_500)}">y</a></p>`,
  'many attributes': `<p ${'a=1 '.repeat(16_000)}>x</p>`,
  'hidden paragraphs': filledWith('<p style=display:none>x</p>'),
  'old names of characters': `<p>${filledWith('&nbspand')}`.slice(0, length),
  'many words':
    `<p>${Array.from({ length: 9_000 }, (_, index) => `<b>${index.toString(36)}`).join(' ')}`.slice(
      0,
      length,
    ),
  'all at once': filledWith(
    '<ul><li><b>a</b> <a href=http://x>y</a><br>&amp;<!-- c --><td>x</ul><pre> z</pre>',
  ),
  comments: filledWith('<!--'),
  "Office's comments": filledWith(office),
  characters: filledWith('<p>&amp;'),
  'numbered characters': `<p>${filledWith('&#9')}`.slice(0, length),
  'bare ampersands': `<p>${filledWith('&a')}`.slice(0, length),
  brackets: filledWith('<x>'),
  quotes: `<p>${filledWith('<a "')}`.slice(0, length),
  blanks: filledWith('; '),
  'blanks in HTML': `<p>${filledWith(' \u00a0')}`.slice(0, length),
};
