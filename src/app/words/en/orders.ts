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
    next: 'This counts from the next order on.',
    again: 'The order has run again with this change. You are still at the same step.',
    running: 'The order runs again.',
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
