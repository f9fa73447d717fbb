// Words of the order pad that stand there at once: which order, what can be switched on, the ways to what is opened.

export const orders = {
  mode: {
    label: 'Which order',
    lesson: 'The lesson’s',
    own: 'Your own',
  },
  switches: {
    title: 'What could go wrong?',
    order: 'The order',
    kitchen: 'The kitchen',
    quiet: 'What you switch on counts from the next order on.',
    next: 'This counts from the next order on.',
    same: 'The same order will go again, with this.',
    again: 'The order has run again with this change. You are still at the same step.',
    running: 'The order runs again.',
    on: '{{name}}: on.',
    off: '{{name}}: off.',
    wrote: 'Rewritten: {{parts}}.',
    unwrote: 'As you wrote it: {{parts}}.',
    writes: 'writes {{parts}}',
    partsTwo: '{{first}} and {{second}}',
    parts: {
      method: 'the method',
      path: 'the address',
      headers: 'a header',
      badge: 'the badge',
      ticket: 'the ticket',
    },
  },
  rewritten: {
    by: 'Written by a switch: {{names}}',
    instead: '{{sent}}, instead of {{written}}',
    torn: 'The ticket will be sent without this: {{removed}} {{added}}',
    letMe: 'Let me write',
    letMeName: 'Let me write {{field}}: switches off {{names}}',
    title: 'The switches rewrite this order',
    none: 'nothing',
    header: 'Header {{name}}',
    field: 'In the body, {{name}}',
    sender: 'Who sends it',
    ticket: 'Ticket',
  },
  part: {
    failed: 'This part could not be loaded. The rest of the page works. Try again, or reload the page.',
    again: 'Try again',
  },
  picker: {
    open: 'Choose another lesson',
  },
  own: {
    loading: 'Opening your order',
  },
  history: {
    openCount: 'Orders so far: {{count}}',
    undo: 'Undo the last order',
    undoShort: 'Undo',
    undoHint: 'Back to before order {{number}}. It stays in the list.',
    undoNothing: 'There is nothing to undo.',
  },
  compare: {
    open: 'Compare with order {{number}}',
  },
}
