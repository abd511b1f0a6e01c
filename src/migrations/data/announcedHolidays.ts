type Day = [date: string, name: string]

const fixed: Record<string, Day[]> = {
  TH: ['2026', '2027', '2028'].map((year) => [`${year}-08-12`, 'Queen Mother’s Birthday, Mother’s Day']),
  KH: ['2026', '2027', '2028'].map((year) => [`${year}-12-29`, 'Peace Day']),
}

/** By each country's calendar, as announced for 2026 and expected for 2027. */
const announced: Record<string, Day[]> = {
  VN: [
    ['2026-02-16', 'Tết, New Year’s Eve'],
    ['2026-02-20', 'Tết'],
    ['2026-04-27', 'Hùng Kings’ Commemoration, in lieu'],
    ['2026-09-01', 'National Day'],
    ['2027-02-05', 'Tết, New Year’s Eve'],
    ['2027-02-09', 'Tết'],
    ['2027-09-03', 'National Day'],
  ],
  TH: [
    ['2026-01-02', 'Bridge holiday'],
    ['2026-03-03', 'Makha Bucha'],
    ['2026-05-31', 'Visakha Bucha'],
    ['2026-06-01', 'Visakha Bucha, in lieu'],
    ['2026-07-29', 'Asahna Bucha'],
    ['2026-07-30', 'Buddhist Lent'],
    ['2026-12-07', 'King Bhumibol’s Birthday, in lieu'],
    ['2027-02-21', 'Makha Bucha'],
    ['2027-02-22', 'Makha Bucha, in lieu'],
    ['2027-05-03', 'Labour Day, in lieu'],
    ['2027-05-20', 'Visakha Bucha'],
    ['2027-07-18', 'Asahna Bucha'],
    ['2027-07-19', 'Buddhist Lent'],
    ['2027-07-20', 'Asahna Bucha, in lieu'],
    ['2027-10-25', 'Chulalongkorn Day, in lieu'],
    ['2027-12-06', 'King Bhumibol’s Birthday, in lieu'],
  ],
  KH: [
    ['2026-04-14', 'Khmer New Year'],
    ['2026-04-15', 'Khmer New Year'],
    ['2026-04-16', 'Khmer New Year'],
    ['2026-05-05', 'Royal Ploughing Ceremony'],
    ['2026-10-10', 'Pchum Ben'],
    ['2026-10-11', 'Pchum Ben'],
    ['2026-10-12', 'Pchum Ben'],
    ['2026-11-23', 'Water Festival'],
    ['2026-11-24', 'Water Festival'],
    ['2026-11-25', 'Water Festival'],
    ['2027-04-14', 'Khmer New Year'],
    ['2027-04-15', 'Khmer New Year'],
    ['2027-04-16', 'Khmer New Year'],
    ['2027-05-20', 'Visak Bochea'],
    ['2027-05-24', 'Royal Ploughing Ceremony'],
    ['2027-09-29', 'Pchum Ben'],
    ['2027-09-30', 'Pchum Ben'],
    ['2027-10-01', 'Pchum Ben'],
    ['2027-11-12', 'Water Festival'],
    ['2027-11-13', 'Water Festival'],
    ['2027-11-14', 'Water Festival'],
  ],
  LA: [
    ['2026-03-09', 'International Women’s Day, in lieu'],
    ['2027-05-03', 'Labour Day, in lieu'],
  ],
}

const daysOf = (all: Record<string, Day[]>, kind: 'fixed_date' | 'announced') =>
  Object.entries(all).flatMap(([country, days]) => days.map(([date, name]) => ({ country, date, name, kind })))

/** What the list of fixed dates left out: two more fixed dates, lunar holidays and days in lieu. */
export const announcedHolidays = [...daysOf(fixed, 'fixed_date'), ...daysOf(announced, 'announced')]
