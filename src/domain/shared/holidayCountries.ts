/** The countries whose public holidays are kept, by ISO 3166-1 code. */
export const holidayCountries = { VN: 'Vietnam', TH: 'Thailand', KH: 'Cambodia', LA: 'Laos' } as const

export type HolidayCountry = keyof typeof holidayCountries
