/**
 * HTML's names of letters, punctuation, currency, spaces and signs, each followed by its character: all of
 * HTML 4, of HTML 5 those of Latin letters and punctuation, and every name that begins with one that needs
 * no `;`, which would else be read as that one and a rest. 1,600 names for mathematics, other scripts and
 * box art are left out and stay as they are typed. With them edit-item would weigh 42.0 kB gzip,
 * replace-item 41.6 and list-agenda 41.2 of the 40 that a function may, however the table is packed (6.5 to
 * 11 kB gzip, this one 3.6); with the table of the library `entities` (19.8) more than 50.
 * https://html.spec.whatwg.org/multipage/named-characters.html
 */
const pairs = `
AElig Æ AMP & Aacute Á Abreve Ă Acirc Â Agrave À Alpha Α Amacr Ā Aogon Ą ApplyFunction \u2061
Aring Å Atilde Ã Auml Ä Beta Β COPY © Cacute Ć Ccaron Č Ccedil Ç Ccirc Ĉ Cdot Ċ Cedilla ¸
CenterDot · Chi Χ CloseCurlyDoubleQuote ” CloseCurlyQuote ’ Dagger ‡ Dcaron Ď Delta Δ
DiacriticalAcute ´ DiacriticalGrave \` Dot ¨ DoubleDot ¨ Dstrok Đ ENG Ŋ ETH Ð Eacute É Ecaron Ě
Ecirc Ê Edot Ė Egrave È Emacr Ē Eogon Ę Epsilon Ε Eta Η Euml Ë GT > Gamma Γ Gbreve Ğ Gcedil Ģ
Gcirc Ĝ Gdot Ġ Hat ^ Hcirc Ĥ Hstrok Ħ IJlig Ĳ Iacute Í Icirc Î Idot İ Igrave Ì Imacr Ī
InvisibleComma \u2063 InvisibleTimes \u2062 Iogon Į Iota Ι Itilde Ĩ Iuml Ï Jcirc Ĵ Kappa Κ
Kcedil Ķ LT < Lacute Ĺ Lambda Λ Lcaron Ľ Lcedil Ļ Lmidot Ŀ Lstrok Ł MediumSpace \u205f Mu Μ
Nacute Ń Ncaron Ň Ncedil Ņ NoBreak \u2060 NonBreakingSpace \u00a0 Ntilde Ñ Nu Ν OElig Œ Oacute Ó
Ocirc Ô Odblac Ő Ograve Ò Omacr Ō Omega Ω Omicron Ο OpenCurlyDoubleQuote “ OpenCurlyQuote ‘
Oslash Ø Otilde Õ Ouml Ö OverBar ‾ Phi Φ Pi Π PlusMinus ± Prime ″ Psi Ψ QUOT " REG ® Racute Ŕ
Rcaron Ř Rcedil Ŗ Rho Ρ Sacute Ś Scaron Š Scedil Ş Scirc Ŝ Sigma Σ THORN Þ Tau Τ Tcaron Ť Tcedil Ţ
Theta Θ Tstrok Ŧ Uacute Ú Ubreve Ŭ Ucirc Û Udblac Ű Ugrave Ù Umacr Ū UnderBar _ Uogon Ų Upsilon Υ
Uring Ů Utilde Ũ Uuml Ü Verbar ‖ Vert ‖ VerticalLine | Wcirc Ŵ Xi Ξ Yacute Ý Ycirc Ŷ Yuml Ÿ
Zacute Ź Zcaron Ž Zdot Ż Zeta Ζ aacute á abreve ă acirc â acute ´ aelig æ af \u2061 agrave à
alefsym ℵ alpha α amacr ā amp & and ∧ ang ∠ angst Å aogon ą apos ' aring å ast * asymp ≈ atilde ã
auml ä backprime ‵ bdquo „ beta β bprime ‵ brvbar ¦ bsemi ⁏ bsol \\ bull • bullet • cacute ć cap ∩
caret ⁁ ccaron č ccedil ç ccirc ĉ cdot ċ cedil ¸ cent ¢ centerdot · check ✓ checkmark ✓ chi χ
circ ˆ circledR ® clubs ♣ colon : comma , commat @ cong ≅ copy © copysr ℗ crarr ↵ cross ✗ cup ∪
curren ¤ dArr ⇓ dagger † darr ↓ dash ‐ dcaron ď ddagger ‡ deg ° delta δ diams ♦ die ¨ div ÷
divide ÷ divideontimes ⋇ dollar $ dstrok đ eacute é ecaron ě ecirc ê edot ė egrave è emacr ē
empty ∅ emsp \u2003 eng ŋ ensp \u2002 eogon ę epsilon ε equals = equiv ≡ eta η eth ð euml ë euro €
excl ! exist ∃ female ♀ fnof ƒ forall ∀ frac12 ½ frac14 ¼ frac34 ¾ frasl ⁄ gamma γ gbreve ğ
gcirc ĝ gdot ġ ge ≥ grave \` gt > gtcc ⪧ gtcir ⩺ gtdot ⋗ gtlPar ⦕ gtquest ⩼ gtrapprox ⪆ gtrarr ⥸
gtrdot ⋗ gtreqless ⋛ gtreqqless ⪌ gtrless ≷ gtrsim ≳ hArr ⇔ half ½ harr ↔ hcirc ĥ hearts ♥
hellip … horbar ― hstrok ħ hybull ⁃ hyphen ‐ iacute í ic \u2063 icirc î iexcl ¡ igrave ì ijlig ĳ
imacr ī image ℑ imath ı infin ∞ inodot ı int ∫ iogon į iota ι iquest ¿ isin ∈ it \u2062 itilde ĩ
iuml ï jcirc ĵ kappa κ kcedil ķ kgreen ĸ lArr ⇐ lacute ĺ lambda λ lang ⟨ laquo « larr ← lbrace {
lbrack [ lcaron ľ lcedil ļ lceil ⌈ lcub { ldquo “ ldquor „ le ≤ lfloor ⌊ lmidot ŀ lowast ∗
lowbar _ loz ◊ lpar ( lrm \u200e lsaquo ‹ lsqb [ lsquo ‘ lsquor ‚ lstrok ł lt < ltcc ⪦ ltcir ⩹
ltdot ⋖ lthree ⋋ ltimes ⋉ ltlarr ⥶ ltquest ⩻ ltrPar ⦖ ltri ◃ ltrie ⊴ ltrif ◂ macr ¯ male ♂ mdash —
micro µ midast * middot · minus − mldr … mu μ nabla ∇ nacute ń napos ŉ nbsp \u00a0 ncaron ň
ncedil ņ ndash – ne ≠ ni ∋ nldr ‥ not ¬ notin ∉ notinE ⋹\u0338 notindot ⋵\u0338 notinva ∉
notinvb ⋷ notinvc ⋶ notni ∌ notniva ∌ notnivb ⋾ notnivc ⋽ nsub ⊄ ntilde ñ nu ν num # numero №
oacute ó ocirc ô odblac ő oelig œ ograve ò oline ‾ omacr ō omega ω omicron ο oplus ⊕ or ∨ ordf ª
ordm º oslash ø otilde õ otimes ⊗ ouml ö para ¶ parallel ∥ part ∂ percnt % period . permil ‰
perp ⊥ pertenk ‱ phi φ phone ☎ pi π piv ϖ plus + plusmn ± pm ± pound £ prime ′ prod ∏ prop ∝ psi ψ
qprime ⁗ quest ? quot " rArr ⇒ racute ŕ radic √ rang ⟩ raquo » rarr → rbrace } rbrack ] rcaron ř
rcedil ŗ rceil ⌉ rcub } rdquo ” rdquor ” real ℜ reg ® rfloor ⌋ rho ρ rlm \u200f rpar ) rsaquo ›
rsqb ] rsquo ’ rsquor ’ sacute ś sbquo ‚ scaron š scedil ş scirc ŝ sdot ⋅ sect § semi ; shy \u00ad
sigma σ sigmaf ς sim ∼ sol / spades ♠ star ☆ starf ★ strns ¯ sub ⊂ sube ⊆ sum ∑ sup ⊃ sup1 ¹
sup2 ² sup3 ³ supe ⊇ szlig ß tau τ tcaron ť tcedil ţ there4 ∴ theta θ thetasym ϑ thinsp \u2009
thorn þ tilde ˜ times × timesb ⊠ timesbar ⨱ timesd ⨰ tprime ‴ trade ™ tstrok ŧ uArr ⇑ uacute ú
uarr ↑ ubreve ŭ ucirc û udblac ű ugrave ù umacr ū uml ¨ uogon ų upsih ϒ upsilon υ uring ů utilde ũ
uuml ü verbar | vert | wcirc ŵ weierp ℘ xi ξ yacute ý ycirc ŷ yen ¥ yuml ÿ zacute ź zcaron ž
zdot ż zeta ζ zwj \u200d zwnj \u200c
`;

const listed = pairs.trim().split(/[ \n]+/);

/** By name, without `&` and `;`. */
export const entityNames: ReadonlyMap<string, string> = new Map([
  ['NewLine', '\n'],
  ['Tab', '\t'],
  ...listed.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, listed[index + 1] ?? '']] : [],
  ),
]);

/** Names that HTML also reads where the `;` is missing. */
export const namesWithoutSemicolon: ReadonlySet<string> = new Set(
  `AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml`.split(
    ' ',
  ),
);
