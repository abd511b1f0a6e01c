import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { announcedHolidays } from './data/announcedHolidays'

/** The lunar holidays and days in lieu of 2026 and 2027 in the four countries; what staff entered themselves stays. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO public_holidays (id, country, date, name, kind)
      SELECT gen_random_uuid(), (given ->> 'country')::enum_public_holidays_country, given ->> 'date', given ->> 'name',
             (given ->> 'kind')::enum_public_holidays_kind
      FROM jsonb_array_elements(${JSON.stringify(announcedHolidays)}::jsonb) AS given
      ON CONFLICT (country, date) DO NOTHING
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM public_holidays h USING jsonb_array_elements(${JSON.stringify(announcedHolidays)}::jsonb) AS given
    WHERE h.country::text = given ->> 'country' AND h.date = given ->> 'date' AND h.name = given ->> 'name'
  `)
}
