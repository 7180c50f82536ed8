// Runs in every page before anything of its own, and tells of what should not be there.
(() => {
  const tell = (what) => console.error('ACTIVE ' + what + ' in ' + decodeURIComponent(location.pathname.split('/').slice(-3).join('/')));
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'fetch']) {
    window[name] = (x) => tell(name + ' ' + x);
  }
  if (window === window.top) {
    return;
  }
  document.addEventListener('securitypolicyviolation',
    (e) => tell('a violation of ' + e.violatedDirective + ': ' + e.blockedURI + ' ' + e.sample));

  const ELEMENTS = new Set(['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'form', 'base',
    'portal', 'marquee', 'video', 'audio', 'style', 'template', 'foreignobject', 'animate', 'set', 'use', 'image', 'math', 'slot']);
  const LOADS = new Set(['src', 'srcset', 'poster', 'background', 'data', 'action', 'formaction', 'xlink:href',
    'ping', 'manifest', 'lowsrc', 'dynsrc', 'code', 'codebase', 'classid', 'archive', 'longdesc', 'cite', 'profile', 'usemap']);
  const LINKS = new Set(['icon', 'stylesheet', 'alternate']);

  const protocol = (value) => {
    try {
      return new URL(value, document.baseURI).protocol;
    } catch (e) {
      return 'no address:';
    }
  };

  const look = (element) => {
    const name = element.localName.toLowerCase();
    if (ELEMENTS.has(name)) {
      tell('an element ' + name);
    }
    if (name === 'script' && (protocol(element.src) !== 'file:' || element.textContent.trim())) {
      tell('a script');
    }
    if (name === 'meta' && element.httpEquiv && element.httpEquiv !== 'Content-Security-Policy') {
      tell('a meta ' + element.httpEquiv);
    }
    if (name === 'link' && (!LINKS.has(element.rel) || protocol(element.getAttribute('href')) !== 'file:')) {
      tell('a link ' + element.rel);
    }
    for (const attribute of element.attributes) {
      const key = attribute.name.toLowerCase();
      if (key.startsWith('on') || key === 'style' || key === 'srcdoc' || key === 'autofocus' || key === 'target') {
        tell('an attribute ' + key + '=' + attribute.value);
      } else if (key === 'href' && name === 'a') {
        const p = protocol(attribute.value);
        if (!['file:', 'https:', 'http:', 'mailto:'].includes(p)) {
          tell('a link to ' + attribute.value);
        } else if (p.startsWith('http') && element.rel !== 'noopener noreferrer') {
          tell('a link without rel to ' + attribute.value);
        }
      } else if (LOADS.has(key) && !(name === 'script' && key === 'src') && protocol(attribute.value) !== 'file:') {
        tell('an attribute ' + key + '=' + attribute.value);
      }
    }
  };

  addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('*').forEach(look);
    const policy = document.querySelector('head > meta[http-equiv="Content-Security-Policy"]');
    if (!policy || !policy.content.startsWith("default-src 'none'") || /unsafe|\*|https?:/.test(policy.content)) {
      tell('no policy, or one that lets through too much');
    }
    console.log('SEEN ' + location.href);
  });
})();
