/** Public holidays whose date is the same every year, by country; lunar and announced ones are entered by staff. */
const everyYear = {
  VN: [
    ['01-01', "New Year's Day"],
    ['04-30', 'Reunification Day'],
    ['05-01', 'Labour Day'],
    ['09-02', 'National Day'],
  ],
  TH: [
    ['01-01', "New Year's Day"],
    ['04-06', 'Chakri Memorial Day'],
    ['04-13', 'Songkran'],
    ['04-14', 'Songkran'],
    ['04-15', 'Songkran'],
    ['05-01', 'Labour Day'],
    ['05-04', 'Coronation Day'],
    ['06-03', "Queen Suthida's Birthday"],
    ['07-28', "King Vajiralongkorn's Birthday"],
    ['10-13', 'King Bhumibol Memorial Day'],
    ['10-23', 'Chulalongkorn Day'],
    ['12-05', "King Bhumibol's Birthday"],
    ['12-10', 'Constitution Day'],
    ['12-31', "New Year's Eve"],
  ],
  KH: [
    ['01-01', "New Year's Day"],
    ['01-07', 'Victory Day'],
    ['03-08', "International Women's Day"],
    ['05-01', 'Labour Day'],
    ['05-14', "King Sihamoni's Birthday"],
    ['06-18', "King Mother's Birthday"],
    ['09-24', 'Constitution Day'],
    ['10-15', 'Commemoration of the King Father'],
    ['10-29', 'Coronation Day'],
    ['11-09', 'Independence Day'],
  ],
  LA: [
    ['01-01', "New Year's Day"],
    ['03-08', "International Women's Day"],
    ['04-14', 'Lao New Year'],
    ['04-15', 'Lao New Year'],
    ['04-16', 'Lao New Year'],
    ['05-01', 'Labour Day'],
    ['12-02', 'National Day'],
  ],
} as const

/** Lists the fixed-date holidays of the given years. */
export const fixedHolidays = (years: readonly number[]): { country: string; date: string; name: string }[] =>
  Object.entries(everyYear).flatMap(([country, days]) =>
    years.flatMap((year) => days.map(([day, name]) => ({ country, date: `${year}-${day}`, name }))),
  )
