/** The countries of the demo catalog. */
export const demoDestinations = [
  { name: 'Vietnam', countryCode: 'VN', summary: 'Limestone bays, old capitals and three kitchens that do not agree.' },
  {
    name: 'Thailand',
    countryCode: 'TH',
    summary: 'Mountain temples in the north, islands in the south, markets everywhere.',
  },
  { name: 'Cambodia', countryCode: 'KH', summary: 'Angkor, the great lake and a coast that is still quiet.' },
  { name: 'Laos', countryCode: 'LA', summary: 'The Mekong, unhurried, between monasteries and waterfalls.' },
] as const

/** The ways to travel that the demo catalog is filed under. */
export const demoStyles = [
  { name: 'Adventure', summary: 'Days on foot, on the water and on small roads.' },
  { name: 'Beach', summary: 'Time by the sea, with something to see behind it.' },
  { name: 'Budget', summary: 'Simple rooms, trains and good street food.' },
  { name: 'Culture', summary: 'Temples, old towns and people who explain them.' },
  { name: 'Family', summary: 'Short drives, early suppers, things to touch.' },
  { name: 'Food', summary: 'Markets, kitchens and the best counter in town.' },
  { name: 'Luxury', summary: 'The finest houses, and nobody in a hurry.' },
] as const
