// What is wrong with something a learner gave, in three parts: what is wrong, what goes on all the same, what to do.

export const problems = {
  /** Orders that no browser could send, by the code of `checkOrder`. */
  order: {
    'method-invalid':
      'A method is one word, such as GET. “{{value}}” is none. Nothing was sent; change it and send again.',
    'method-forbidden': 'Browsers send no {{value}} request. Nothing was sent; choose another method.',
    'method-too-long':
      'A method has {{most}} letters at the most; this one has {{value}}. Nothing was sent; choose a shorter one.',
    'path-relative': 'A path starts with a slash: /api/dishes. Nothing was sent; put one in front.',
    'path-other-host': 'This path leads to another host. Nothing was sent; start it with exactly one slash.',
    'path-half-character': 'In this path half of a character is missing. Nothing was sent; write that place anew.',
    'body-half-character': 'In this body half of a character is missing. Nothing was sent; write that place anew.',
    'path-too-long': 'The path has {{value}} characters; {{most}} is the most. Nothing was sent; shorten it.',
    'headers-too-many':
      'An order has {{most}} headers at the most; this one has {{value}}. Nothing was sent; take some out.',
    'header-too-long':
      'The header “{{value}}” is too long: {{mostName}} characters for a name, {{most}} for a value. Nothing was sent; shorten it.',
    'header-name': '“{{value}}” is no name for a header: no spaces, no colon. Nothing was sent; change the name.',
    'header-forbidden': 'The browser writes “{{value}}” by itself. Nothing was sent; take this header out.',
    'header-value':
      'The value of “{{value}}” has a character that no header may have. Nothing was sent; change the value.',
    'body-not-allowed':
      'Browsers send no body with {{value}}. Nothing was sent; empty the body or choose another method.',
    'body-too-long': 'The body has {{value}} characters; {{most}} is the most. Nothing was sent; shorten it.',
  },
  storage: 'This browser keeps nothing for this page. All of it works; what you choose is forgotten when you leave.',
  tooLongToLink:
    'This trip is too long for a link. It stays in this tab, and a reload keeps it; for a link, send a shorter order.',
  tooLongToKeep:
    'This trip is too long for a link, and this browser has no room to keep it: a reload loses it. For a link, send a shorter order.',
}
