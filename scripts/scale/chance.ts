/** Names one thing of many: the same number always gives the same id, and ids sort as the things were made. */
const seededId = `
  CREATE FUNCTION pg_temp.seeded_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (lpad(to_hex(n), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid`

/** A number from 0 up to 1 that looks like chance and is the same in every run. */
const chance = `
  CREATE FUNCTION pg_temp.chance(kind text, n bigint) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (hashtextextended(kind, n) & 2147483647)::float8 / 2147483648`

/** Takes one of a list, the first ones more often than the last: most things in a business have favourites. */
const favourite = `
  CREATE FUNCTION pg_temp.favourite(list text[], luck float8) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN list[1 + floor(power(luck, 1.6) * cardinality(list))::int]`

/** Takes one of a list, each as often as the others. */
const anyOne = `
  CREATE FUNCTION pg_temp.any_one(list text[], luck float8) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN list[1 + floor(luck * cardinality(list))::int]`

/** Writes the reference people say, as `formatReference` does: a sequence over 99,999 just grows longer. */
const reference = `
  CREATE FUNCTION pg_temp.reference(prefix text, made_at timestamptz, sequence numeric) RETURNS text LANGUAGE sql STABLE
    RETURN prefix || '-' || extract(year FROM made_at) || '-' || lpad(sequence::text, greatest(5, length(sequence::text)), '0')`

/** What the steps are written with; they live as long as the connection. */
export const chanceFunctions = [seededId, chance, favourite, anyOne, reference].join(';\n')

/** Writes a list of texts as an SQL array. */
export const textArray = (texts: readonly string[]): string =>
  `ARRAY[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]::text[]`
