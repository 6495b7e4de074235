/**
 * What WeChat's filter takes out of an article, as data. Nobody has an official list: this is public
 * folklore, looked at 2026-11; a rule may be wrong, and is then to be corrected here and nowhere else.
 */
export const FILTER_RULES = {
  /** Gone with everything inside them. */
  removedWithContent: [
    'script',
    'style',
    'link',
    'meta',
    'base',
    'title',
    'template',
    'noscript',
    'iframe',
    'frame',
    'frameset',
    'object',
    'embed',
    'applet',
    'video',
    'audio',
    'source',
    'track',
    'canvas',
    'dialog',
    'input',
    'select',
    'textarea',
    'option',
    'datalist',
    'button',
    'math',
    'foreignobject',
    'use',
    'defs',
    'marker',
    'lineargradient',
    'radialgradient',
    'clippath',
    'mask',
    'filter',
  ],
  /** The tag goes, its content stays. */
  unwrapped: [
    'form',
    'fieldset',
    'legend',
    'label',
    'picture',
    'html',
    'body',
    'head',
    'font-face',
    'main',
    'article',
    'details',
    'summary',
  ],
  /** `class` stays: it is kept and has no effect. */
  removedAttributes: [
    'id',
    'srcset',
    'sizes',
    'loading',
    'contenteditable',
    'tabindex',
    'accesskey',
    'ping',
    'name',
    'slot',
    'is',
  ],
  removedAttributePrefixes: ['on', 'xlink:', 'xmlns:'],
  /** A declaration goes when its property is one of these (or begins so, with a `*`). */
  removedProperties: [
    'position',
    'filter',
    'backdrop-filter',
    '-webkit-backdrop-filter',
    'behavior',
    '-moz-binding',
    'animation*',
    '-webkit-animation*',
    '--*',
  ],
  /** A declaration goes when its value holds one of these. */
  removedValues: ['var(', 'expression(', 'javascript:', 'attr(', 'env('],
  /** `url(…)` in CSS lives only on these hosts. */
  cssUrlHosts: ['mmbiz.qpic.cn', 'mmbiz.qlogo.cn'],
  /** An `<a>` keeps its address only on this host, compared as a whole. */
  linkHosts: ['mp.weixin.qq.com'],
  /** Raw line ends are eaten inside these. */
  newlinesEaten: ['pre', 'code'],
  /** White space directly inside these becomes an empty bullet. */
  whitespaceBecomesBullet: ['ul', 'ol'],
} as const
