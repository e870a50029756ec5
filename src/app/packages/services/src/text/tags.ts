/** What reading needs to know of one of HTML's elements. */
export type Tag = {
  name: string;
  /** Stands on lines of its own. */
  isBlock: boolean;
  isCell: boolean;
  /** For a few words within a line. */
  isInline: boolean;
  /** Its text is not shown. */
  isHidden: boolean;
  /** Blanks and lines in it are kept. */
  isPreformatted: boolean;
  /** Has nothing in it and no closing tag. */
  isVoid: boolean;
  /**
   * Makes a text HTML wherever it stands. Any other counts once it is closed or has an attribute with a
   * value: `<time>` and `<link>` alone are what somebody leaves to be filled in.
   */
  isTelling: boolean;
};

const words = (text: string): string[] => text.split(' ');

const blocks = words(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol ' +
    'optgroup option p plaintext pre search section summary table tbody tfoot thead tr ul xmp',
);
const cells = words('td th');
const hidden = words(
  'audio canvas datalist head iframe noembed noframes noscript object rp script style svg template ' +
    'title video xml',
);
const preformatted = words('pre listing plaintext xmp textarea');
const voids = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);
const inline = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span ' +
    'strike strong sub sup tt u var',
);
const others = words(
  'button colgroup data dialog frameset label map marquee math meter output picture progress rt ruby ' +
    'select slot time',
);
const telling = words(
  'blockquote body br center div dl dt dd h1 h2 h3 h4 h5 h6 head hr html li ol p pre table tbody td th ' +
    'thead tr ul',
);

function tagOf(name: string): Tag {
  return {
    name,
    isBlock: blocks.includes(name),
    isCell: cells.includes(name),
    isInline: inline.includes(name),
    isHidden: hidden.includes(name),
    isPreformatted: preformatted.includes(name),
    isVoid: voids.includes(name),
    isTelling: telling.includes(name),
  };
}

const tags: ReadonlyMap<string, Tag> = new Map(
  [...blocks, ...cells, ...hidden, ...preformatted, ...voids, ...inline, ...others].map((name) => [
    name,
    tagOf(name),
  ]),
);

/** Of Office: paragraphs, smart tags and drawings. One stands for all. */
const officePrefixes = words('o st1 u1 v w');
const officeTag = tagOf('o:p');

export const longestTagName = 20;

/** HTML's tag of that name, or one of Office's, however it is spelt. */
export function tagNamed(spelling: string): Tag | undefined {
  const known = tags.get(spelling);
  if (known !== undefined) return known;
  const name = spelling.toLowerCase();
  const colon = name.indexOf(':');
  return colon > 0 && officePrefixes.includes(name.slice(0, colon)) ? officeTag : tags.get(name);
}
