// What runs inside a page: it sees the document as the browser understood it, after all escaping and mending.
// Each function is sent to the browser as text, so it uses nothing from outside itself.

// What a page of accord may not hold, and what it must.
export function findInDocument() {
  const findings = [];
  const show = (element) => element.outerHTML.slice(0, 120).replace(/\s+/g, ' ');

  const findFrame = () => {
    const root = document.documentElement;
    if (!/^[a-z]{2}$/.test(root.lang)) findings.push(`has no language: lang="${root.lang}"`);
    if (document.title.trim() === '') findings.push('has no title');
    const policy = document.head.querySelector('meta[http-equiv="Content-Security-Policy" i]');
    const strict = /(^|;)\s*default-src 'none'\s*(;|$)/.test(policy?.content ?? '');
    if (!strict) findings.push('has no policy that forbids all');
  };

  const findForbidden = () => {
    const elements = 'script, iframe, frame, object, embed, applet, base, link, form, audio, video, source, portal, '
      + 'foreignObject, animate, set, meta[http-equiv="refresh" i], [data-pwned]';
    for (const one of document.querySelectorAll(elements)) findings.push(`holds ${show(one)}`);
  };

  // A link may go to a place in the page, and to what a person wrote down as an address; nothing else may refer.
  const findReference = (element, name, value) => {
    if (value.startsWith('#')) {
      const place = document.getElementById(decodeURIComponent(value.slice(1)));
      if (!place) findings.push(`refers to nothing: ${show(element)}`);
      return;
    }
    const link = element.localName === 'a' && name === 'href' && /^(https?:\/\/|mailto:)/i.test(value);
    const picture = element.localName === 'img' && name === 'src' && value.startsWith('data:image/');
    if (!link && !picture) findings.push(`refers outside itself: ${show(element)}`);
  };

  const findStyle = (css, where) => {
    for (const [, target] of css.matchAll(/url\(\s*["']?([^"')]*)/gi))
      if (!/^(#|data:)/.test(target)) findings.push(`refers outside itself: url(${target}) in ${where}`);
    if (/@import|image-set\(|src\(/i.test(css)) findings.push(`refers outside itself: an import in ${where}`);
  };

  const STYLING = ['style', 'fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor', 'marker-start', 'marker-mid',
    'marker-end'];
  const REFERRING = ['src', 'href', 'xlink:href', 'srcset', 'data', 'action', 'formaction', 'poster', 'background', 'ping',
    'srcdoc'];
  const findAttributes = (element) => {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) findings.push(`holds the script ${name}="${value}" in ${show(element)}`);
      else if (REFERRING.includes(name)) findReference(element, name, value);
      else if (STYLING.includes(name)) findStyle(value, `${name} of ${show(element)}`);
    }
  };

  findFrame();
  findForbidden();
  for (const element of document.querySelectorAll('*')) findAttributes(element);
  for (const style of document.querySelectorAll('style')) findStyle(style.textContent, 'its style');
  return findings;
}

// The last words of the element that is the first sheet of paper, and the heading that begins the second.
export function findFirstPage(id) {
  const element = document.getElementById(id);
  if (element === null) return { found: false };
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (text) => {
    const parent = text.parentElement;
    const seen = text.data.trim() !== '' && parent.getClientRects().length > 0 && !parent.closest('svg');
    return seen ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const last = texts.lastChild();  // of one text only: between two, a print may put a bullet
  const words = (last?.data ?? '').trim().split(/\s+/);
  const headings = [...document.querySelectorAll('h1, h2, h3')];
  const next = headings.find((heading) =>
    element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING && !element.contains(heading));
  return { found: true, last: words.slice(-8).join(' '), next: next?.innerText ?? '' };
}
