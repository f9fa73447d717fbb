// Words of the page's frame: what the menu, the strip and the shortcuts say beyond playing.

export const shell = {
  help: 'Words and keys',
  view: 'Show the trip as',
  viewPicture: 'Picture',
  viewText: 'Text',
  themeContrast: 'Contrast',
  lens: 'Words',
  lensRestaurant: 'Restaurant',
  lensBoth: 'Both',
  lensBackend: 'Backend',
  keys: 'Shortcuts of one key',
  keysOn: 'On',
  keysOff: 'Off',
  keysHint: '`1` to `4`: inspector tabs. `D`: detail. `L`: words. `?`: help.',
  rateQuarter: '¼×',
  rateFour: '4×',
  differs: 'From here this trip differs from order {{number}}.',
  differsShort: 'differs',
  detailNow: 'Detail: {{value}}',
  lensNow: 'Words: {{value}}',
}
