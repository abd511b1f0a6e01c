/** What no tour of the demo catalog includes. */
export const usualExclusions = [
  'International flights',
  'Visa fees',
  'Travel insurance',
  'Drinks, and meals not listed',
  'Gratuities for guides and drivers',
] as const
