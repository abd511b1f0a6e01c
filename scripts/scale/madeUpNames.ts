/** Plants and stones for given names, made-up compounds for family names: no list of real people stands behind them. */
export const givenNames = [
  ...['Saffron', 'Juniper', 'Cedar', 'Marble', 'Clover', 'Basalt', 'Fern', 'Opal', 'Thistle', 'Amber', 'Larch', 'Onyx'],
  ...['Bramble', 'Quartz', 'Sorrel', 'Tansy', 'Flint', 'Mallow', 'Garnet', 'Yarrow', 'Pumice', 'Bracken', 'Beryl'],
  ...['Trúc Xanh', 'Sen Hồng', 'Đá Quý', 'Érable', 'Genêt', 'Müschel', 'Ñandubay', 'Dok Mali', 'Tamarin', 'Nutmeg'],
] as const

export const familyBeginnings = [
  ...['Lantern', 'River', 'Copper', 'Cloud', 'Paper', 'Harbour', 'Winter', 'Ginger', 'Bamboo', 'Silver', 'Cinder'],
  ...['Monsoon', 'Velvet', 'Willow', 'Thunder', 'Sông', 'Étoile', 'Größen', 'Señal', 'Mekong', 'Pepper', 'Jasper'],
  ...['Compass', 'Feather', 'Meadow', 'Orchard', 'Pebble', 'Sparrow', 'Timber', 'Cobalt', 'Dragon', 'Ember', 'Frost'],
] as const

export const familyEndings = [
  ...['field', 'wright', 'mere', 'stone', 'hollow', 'brook', 'worth', 'gate', 'combe', 'quill', 'loom', 'barrow'],
  ...['vale', 'thorn', 'kettle', 'sail', 'bridge', 'moor', 'wick', 'spindle', 'march', 'cask', 'heath', 'anvil'],
] as const
