import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from './clean-svg.ts';
import { pictureProblem, svgPicture } from './note-picture.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

describe('A drawing that somebody brings', () => {
  it('keeps shapes, texts and references inside itself', () => {
    const good = svg(
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g fill="url(#g)"><path d="M0 0L5 5"/><text x="1">A &amp; B</text></g>',
    );
    expect(cleanSvg(good)).toBe(good);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>'],
    [
      'a script of another name space',
      '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    ],
    [
      'what another document would draw',
      '<foreignObject><body onload="alert(1)"/></foreignObject>',
    ],
    ['an event', '<rect onclick="alert(1)"/>'],
    ['a picture from elsewhere', '<image href="https://evil.example/a.png"/>'],
    ['a copy from elsewhere', '<use xlink:href="https://evil.example/a.svg#x"/>'],
    ['a link', '<a href="javascript:alert(1)"><rect/></a>'],
    ['a style sheet', '<style>@import url(https://evil.example/a.css)</style>'],
    ['a style', '<rect style="fill:url(https://evil.example/a)"/>'],
    ['a fill from elsewhere', '<rect fill="url(https://evil.example/a)"/>'],
    ['a fill from elsewhere, hidden', '<rect fill="&#117;rl(https://evil.example/a)"/>'],
    ['a fill from elsewhere, escaped', '<rect fill="u\\72l(//evil.example/a)"/>'],
    ['an animation that sets a link', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a drawing in a drawing that loads', '<svg><image xlink:href="data:text/html,x"/></svg>'],
    ['a filter', '<filter id="f"><feImage href="//evil.example/a"/></filter>'],
  ])('loses %s', (_, hostile) => {
    const clean = cleanSvg(svg(hostile))!;
    expect(clean).not.toMatch(
      /script|alert|evil|javascript|href|on[a-z]+=|style|url\((?!#)|image/i,
    );
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html><script>alert(1)</script></html>'],
    [
      'entities of its own',
      '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    ],
    ['what is not closed', '<svg><g></svg>'],
    ['two drawings', '<svg></svg><svg></svg>'],
    ['attributes without quotes', '<svg><rect onload=alert(1)></svg>'],
  ])('is refused when it is %s', (_, text) => {
    expect(cleanSvg(text)).toBeUndefined();
  });

  it('once clean is left as it is, whatever it was before', () => {
    const piece = fc.constantFrom(
      '<g>',
      '</g>',
      '<rect x="1"/>',
      '<script>',
      '</script>',
      'a&b',
      '&lt;',
      '<![CDATA[<script>]]>',
      '<!--',
      '-->',
      '<a href="x">',
      '</a>',
      ' fill="url(#a)"',
      '"',
      '&#60;script&#62;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = cleanSvg(svg(pieces.join('')));
        if (once === undefined) return;
        expect(cleanSvg(once)).toBe(once);
        expect(once).not.toMatch(/<script|<a |href/);
      }),
    );
  });

  it('is taken by a note only when it is clean', () => {
    expect(pictureProblem(svgPicture(svg('<script>alert(1)</script><rect/>'))!)).toBeUndefined();
    const hostile = `data:image/svg+xml,${encodeURIComponent(svg('<script>alert(1)</script>'))}`;
    expect(pictureProblem(hostile)).toBe(
      'The picture is a drawing with parts that may run or load something.',
    );
    expect(pictureProblem('data:image/png;base64,iVBORw0KGgoAAAA=')).toBeUndefined();
    expect(pictureProblem('data:image/png;base64,PHN2Zz4=')).toBe(
      'The picture is neither PNG, JPEG nor SVG.',
    );
    expect(pictureProblem('https://evil.example/a.png')).toBe(
      'The picture is neither PNG, JPEG nor SVG.',
    );
    expect(pictureProblem(`data:image/png;base64,iVBORw0KGgo${'A'.repeat(2_900_000)}`)).toBe(
      'The picture is larger than 2 MB.',
    );
  });
});
