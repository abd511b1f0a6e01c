/** What somebody reads who opens a list in which there is nothing yet: how things come into it. */
export const emptyLists: Record<string, { none: string; noMatch: string }> = {
  leads: {
    none: 'No lead of yours yet, and none that waits for an owner. They come from the website, by e-mail and WhatsApp, or are typed in here.',
    noMatch: 'No lead you may see fits this search and these filters.',
  },
  quotes: {
    none: 'No quote yet. Open a lead and press “Create quote”: it takes over the traveler and the dates.',
    noMatch: 'No quote fits this search and these filters.',
  },
  bookings: {
    none: 'No booking yet. One opens by itself when a customer accepts a quote, or when a deposit is recorded.',
    noMatch: 'No booking fits this search and these filters.',
  },
  tours: {
    none: 'No tour yet. Create one here, or bring the website’s own catalog in with “npm run catalog:import -- trips.json --images folder”.',
    noMatch: 'No tour fits this search and these filters.',
  },
}
