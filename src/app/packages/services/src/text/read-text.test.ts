import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withParagraph } from './add-html.ts';
import { htmlOf } from './html-of.ts';
import { mostCharacters, plainText } from './read-text.ts';

it('keeps the words and the lines of a description', () => {
  const html = '<div style=""><p style="margin:0;">Hello&nbsp;<b>Ada</b></p><p>Q&amp;A</p></div>';

  expect(plainText(html)).toBe('Hello Ada\nQ&A');
});

it.each([
  ['scripts and styles', 'a<script>alert("x")</script>b<style>p{}</style>c', 'a b c'],
  ['the head of a document', '<html><head><title>T</title></head><body>b</body></html>', 'b'],
  ['a head that is not closed', '<head><title>T</title><p>b', 'b'],
  ['what Office hides', '<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><p>b</p>', 'b'],
  ['comments', '<p>a<!-- x > y -->b</p><!---->c', 'ab\nc'],
  ['templates', '<template><p>x</p></template><noscript>y</noscript><p>b</p>', 'b'],
  ['hidden elements', '<div style="DISPLAY : none">x<div>y</div>z</div>b', 'b'],
  ['what is hidden by an attribute', '<ul><li hidden>x<ul><li>y</li></ul>z<li>b</ul>', 'b'],
  ['a hidden paragraph that is not closed', '<p hidden>x<p>b', 'b'],
  ['a hidden cell', '<table><tr><td style="mso-hide:all">x<td>b</table>', 'b'],
  ['a hidden part of what is around it', '<div>a<span hidden>x</div>b', 'a\nb'],
  ['drawings', '<p>a<svg><title>x</title><text>y</text></svg>b</p>', 'a b'],
])('hides %s', (_case, html, words) => {
  expect(plainText(html)).toBe(words);
});

it.each([
  ['&#65;&#x42;&#X43; &unknown;', 'ABC &unknown;'],
  ['Caf&eacute; M&uuml;ller &ndash; we&rsquo;ll &check;', 'Café Müller – we’ll ✓'],
  ['&#150;&#x80;', '–€'],
  ['&#0;&#xD800;&#99999999;', '\ufffd\ufffd\ufffd'],
  ['<i>a&nbspb &lt&gt &copy2026</i>', 'a b <> ©2026'],
  ['<p>https://x.example/?a=1&copy=2&lang=de&amp;b</p>', 'https://x.example/?a=1&copy=2&lang=de&b'],
  ['AT&T; R&D, a && b &', 'AT&T; R&D, a && b &'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
])('reads the characters of %s', (html, words) => {
  expect(plainText(html)).toBe(words);
});

it.each([
  'Click here to join the meeting<https://teams.microsoft.com/l/meetup-join/19%3a?a=1&b=2>',
  'Jane Doe <jane.doe@acme-corp.com>, Bob <bob@x.example>',
  'x <y then z> w',
  'if a <b and c> d, or a < b',
  'List<String>, Map<a, b>, vector<i>',
  'Hi <name>, see <link> at <time> in <address>',
  'unfinished <b',
  'one\n\n  indented  twice\ttabbed',
  '<mailto:jane@x.example>',
  '<<<>>> <-- --> </> <!> <3',
])('keeps plain text that looks like HTML: %s', (text) => {
  expect(plainText(text)).toBe(text);
});

it('keeps the lines of plain text whatever ends them, and of empty ones no more than one', () => {
  expect(plainText('one\r\ntwo\rthree\vfour\n\n\n\nfive  \n')).toBe(
    'one\ntwo\nthree\nfour\n\nfive',
  );
});

it('keeps addresses in angle brackets within HTML', () => {
  const html = '<p>Jane <jane@x.com> a < b</p><p>List<String> <https://x.example/?q="a></p>';

  expect(plainText(html)).toBe('Jane <jane@x.com> a < b\nList<String> <https://x.example/?q="a>');
});

it.each([
  [
    'its words',
    '<a href="https://zoom.us/j/9?pwd=a&amp;b">join</a>',
    'join (https://zoom.us/j/9?pwd=a&b)',
  ],
  ['nothing', '<A HREF=https://x.example/y><img src=z></A>after', 'https://x.example/y after'],
  ['itself', 'see <a href="https://www.x.example/">x.example</a>.', 'see x.example.'],
  ['mail', '<a href="mailto:ada@x.example?subject=Hi">Ada</a>', 'Ada (ada@x.example)'],
  ['a telephone', '<a href="tel:+4930123">call</a>', 'call (+4930123)'],
  ['what is no address', '<a href="javascript:alert(1)">j</a> <a href="#top">t</a>', 'j t'],
  [
    'a link that is not closed',
    '<a href="https://x.example/1">a<p>b',
    'a\nb (https://x.example/1)',
  ],
])('tells the address of a link beside %s', (_case, html, words) => {
  expect(plainText(html)).toBe(words);
});

it.each([
  ['<table><tr><td>Name</td><td>Ada</td></tr><tr><th>a<th>b</table>', 'Name Ada\na b'],
  ['<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></table>', 'a b\nc'],
  ['a<blockquote>b</blockquote>c<hr>d<section>e</section>f', 'a\nb\nc\nd\ne\nf'],
  ['<UL><LI>a<LI>b</UL><h2>c</h2>d', 'a\nb\nc\nd'],
  ['<pre>a\n  b\n\n c</pre>d', 'a\n  b\n\n c\nd'],
  ['one<br><br>two<BR/>three', 'one\n\ntwo\nthree'],
  ['<div>\n  <p>one</p>\n\n  <p>two</p>\n</div>', 'one\ntwo'],
  ['<p>a</p><p>&nbsp;</p><p>b<br></p><div><br></div><div>c</div>', 'a\n\nb\n\nc'],
  ['<p title="a > b">x</p><p class=\'<p>\'>y</p>', 'x\ny'],
  ['<b>Agenda</b>\n1. one\n2. <i>two</i><br>\n3. three', 'Agenda\n1. one\n2. two\n3. three'],
  ['<p class=MsoNormal><span lang=DE>a<o:p></o:p></span></p><st1:place>b</st1:place>', 'a\nb'],
  ['<![if !supportLists]>-<![endif]><p>a', '-\na'],
])('sets apart what stands apart in %s', (html, words) => {
  expect(plainText(html)).toBe(words);
});

it('leaves out what is no character', () => {
  expect(plainText('a\u0000b\u0007c\ud800d')).toBe('abc\ufffdd');
});

it('cuts what is longer than HubSpot keeps, and says so', () => {
  expect(plainText('x'.repeat(mostCharacters))).not.toContain('…');
  expect(plainText('x'.repeat(mostCharacters + 1))).toBe(`${'x'.repeat(mostCharacters)}…`);
});

it('gives typed text back as it was typed, markup included', () => {
  const typed = 'a < b & c > d\n\n<script>alert("x")</script> &lt; &amp;lt; it\'s';

  expect(plainText(htmlOf(typed))).toBe(typed);
  expect(htmlOf(typed)).not.toContain('<script');
});

it.each([
  'two\nlines',
  '<p>two</p><p>lines</p>',
  'two<br>lines',
  '<b>two</b>\nlines',
  'two\r\n&#108;ines',
])('adds a line below %j', (notes) => {
  expect(plainText(withParagraph(notes, 'a <b>'))).toBe('two\nlines\na <b>');
});

it.each(['<p>a</p><!-- b', '<p>a</p><a href="b', '<p>a</p><div hidden>b', '<p>a</p><style>b'])(
  'adds a line below notes that break off: %s',
  (notes) => {
    expect(plainText(withParagraph(notes, 'moved'))).toMatch(/^a\n(?:.*\n)?moved$/);
  },
);

it('adds a line to plain text without making markup of it', () => {
  expect(withParagraph('Jane <jane@x.example>', 'x')).toBe('Jane &lt;jane@x.example&gt;<p>x</p>');
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('<', '>', '&', ';', '\n', '\r', ' ', '\t', '"', 'br', '/', 'lt', '#60', 'ä'),
    )
    .map((parts) => parts.join('')),
);

it('holds no markup but line breaks, whatever was typed', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(htmlOf(typed).replaceAll('<br>', '')).not.toMatch(/[<>"]/);
    }),
    { numRuns: 2_000 },
  );
});

it('reads the same after any number of saves', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const read = plainText(htmlOf(typed));

      expect(plainText(htmlOf(read))).toBe(read);
    }),
    { numRuns: 2_000 },
  );
});

it('gives ordinary lines back letter by letter', () => {
  const line = fc.stringMatching(/^[<>&;"'\p{L}\p{N}]+( [<>&;"'\p{L}\p{N}]+)*$/u, {
    size: 'small',
  });

  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      expect(plainText(htmlOf(lines.join('\n')))).toBe(lines.join('\n'));
    }),
  );
});
