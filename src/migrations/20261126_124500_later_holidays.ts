import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { fixedHolidays } from './data/fixedHolidays'

// By the lunar calendar as Vietnam keeps it; days off in lieu and around them are announced each year.
const lunarDays = [
  ...['2026-02-17', '2026-02-18', '2026-02-19'].map((date) => ({ date, name: 'Tết' })),
  ...['2027-02-06', '2027-02-07', '2027-02-08'].map((date) => ({ date, name: 'Tết' })),
  ...['2028-01-26', '2028-01-27', '2028-01-28'].map((date) => ({ date, name: 'Tết' })),
  ...['2026-04-26', '2027-04-16', '2028-04-04'].map((date) => ({ date, name: 'Hùng Kings’ Commemoration' })),
].map((day) => ({ ...day, country: 'VN', kind: 'announced' }))

/** The fixed-date holidays of 2028, and Vietnam's two lunar ones of three years; what staff entered themselves stays. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const days = [...fixedHolidays([2028]).map((day) => ({ ...day, kind: 'fixed_date' })), ...lunarDays]
  await db.execute(sql`
    INSERT INTO public_holidays (id, country, date, name, kind)
      SELECT gen_random_uuid(), (given ->> 'country')::enum_public_holidays_country, given ->> 'date', given ->> 'name',
             (given ->> 'kind')::enum_public_holidays_kind
      FROM jsonb_array_elements(${JSON.stringify(days)}::jsonb) AS given
      ON CONFLICT (country, date) DO NOTHING
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const dates = lunarDays.map(({ date }) => date)
  await db.execute(sql`
    DELETE FROM public_holidays
    WHERE (date LIKE '2028-%' AND kind = 'fixed_date') OR (country = 'VN' AND date IN (SELECT jsonb_array_elements_text(${JSON.stringify(dates)}::jsonb)))
  `)
}
