// Words around the page's address: what is wrong with a link, what goes on all the same, what to do; copying a link.

export const address = {
  heading: 'This link has a mistake',
  dismiss: 'Close this note',
  again: 'Try again',
  note: {
    'lesson-unknown': 'There is no lesson “{{value}}”. Choose a lesson at the top of the page.',
    'lesson-not-here':
      'The lesson “{{value}}” comes from a file that was not opened in this tab. Open the file from the menu, or choose a lesson at the top of the page.',
    'switch-unknown': 'Nothing called “{{value}}” can be switched on, so it was left out.',
    'value-unknown': '`{{parameter}}` cannot be “{{value}}”, so it stays as usual. It can be: {{allowed}}.',
    'number-range':
      '`{{parameter}}` takes a number from {{low}} to {{high}}, not “{{value}}”, so it stays as usual. Change the number.',
    'step-unreadable': '“{{value}}” is no name of a step, so it was left out. Go on with the buttons below.',
    'lang-unreadable': '“{{value}}” names no language. The page speaks English.',
    'origin-unreadable': '“{{value}}” is no origin, so it was left out. Write it like this: https://school.example',
    'orders-unreadable':
      'The orders in this link are damaged, so its trip cannot be shown. Ask for the link again, or send an order here.',
    'orders-too-long':
      'The orders in this link are too long to be read, so its trip cannot be shown. Ask for a shorter one, or send an order here.',
    'orders-too-many':
      'This link has too many orders, so its trip cannot be shown. Ask for a shorter one, or send an order here.',
    'order-unreadable':
      'One order in this link is not complete, so its trip cannot be shown. Ask for the link again, or send an order here.',
    'order-refused':
      'No browser can send one of this link’s orders (“{{value}}”), so its trip cannot be shown. Send an order here.',
    'trip-failed': 'The trip of this link could not be run. Nothing is lost: try again, or send an order here.',
    'step-unknown': 'This trip has no step “{{value}}”, so it stands where it can. Go on with the buttons below.',
    'step-past-end': 'This trip has {{count}} steps, so there is no step {{value}}. It stands at the last one.',
  },
  copy: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'Copy this link by hand:',
  close: 'Close',
}
