/** The countries whose public holidays are kept, by ISO 3166-1 code. */
export const holidayCountries = { VN: 'Vietnam', TH: 'Thailand', KH: 'Cambodia', LA: 'Laos' } as const

/** Whose public holidays are kept until the company's settings name others. */
export const holidayCountryDefault = 'VN' satisfies keyof typeof holidayCountries

export type HolidayCountry = keyof typeof holidayCountries
