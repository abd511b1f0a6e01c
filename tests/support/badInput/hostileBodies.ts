import type { z } from 'zod'
import { fieldsOf } from '@/tests/support/badInput/fieldsOf'

export type HostileBody = { name: string; body: Buffer; contentType: string }

const json = 'application/json'
const megabytes = 1024 * 1024
const deep = 20_000

const asJson = (name: string, body: string | Buffer, contentType = json): HostileBody => ({
  name,
  body: Buffer.isBuffer(body) ? body : Buffer.from(body),
  contentType,
})

/** What the door's reader of bodies refuses before any endpoint sees it. */
const unreadable: HostileBody[] = [
  asJson('nothing', ''),
  asJson('half an object', '{"name":'),
  asJson('bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x7b, 0x7d])),
  asJson('20,000 lists deep', '['.repeat(deep) + ']'.repeat(deep)),
  asJson('20,000 objects deep', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`),
  asJson('20,000 lists deep in a field', `{"name":${'['.repeat(deep)}${']'.repeat(deep)}}`),
  asJson('3 MB', `{"name":"${'x'.repeat(3 * megabytes)}"}`),
  asJson('text for JSON', '{}', 'text/plain'),
  asJson('a form', 'name=%00&email=%E0%A4%A&name=again', 'application/x-www-form-urlencoded'),
  asJson('a broken multipart', '--x\r\nbroken', 'multipart/form-data; boundary=x'),
]

const prototype = asJson('a prototype', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}')

/** What is JSON and makes no sense to anybody. */
const senseless: HostileBody[] = [
  asJson('null', 'null'),
  asJson('a number', '7'),
  asJson('a text', '"text"'),
  asJson('an empty list', '[]'),
  asJson('a list of objects', '[{"name":"x"}]'),
  asJson('an empty object', '{}'),
  prototype,
  asJson('a NUL byte', '{"name":"a\\u0000b"}'),
  asJson('a lone surrogate', '{"name":"a\\ud800b"}'),
  asJson('a lone surrogate as a name', '{"a\\udc00b":1}'),
]

const fewWrongValues: unknown[] = [-1e308, true, null, ['x'], {}, 'x'.repeat(100_000), "'; DROP TABLE leads; --"]
const wrongValues: unknown[] = [...fewWrongValues, 7, []]

const wrongFields = (schema: z.ZodType | undefined, values: unknown[]): HostileBody[] => {
  const fields = fieldsOf(schema)
  if (fields.length === 0) return []
  return values.map((value) =>
    asJson(
      `all fields ${JSON.stringify(value).slice(0, 30)}`,
      JSON.stringify(Object.fromEntries(fields.map((field) => [field, value]))),
    ),
  )
}

/** Bodies no endpoint may fall over: broken, empty, endless, senseless, and each of its fields of every wrong type. */
export const hostileBodies = (schema: z.ZodType | undefined): HostileBody[] => [
  ...unreadable,
  ...senseless,
  ...wrongFields(schema, wrongValues),
]

/** Some of them, for one of many endpoints that read by the same reader: what only its own schema and statements see. */
export const fewHostileBodies = (schema: z.ZodType | undefined): HostileBody[] => [
  asJson('null', 'null'),
  asJson('an empty object', '{}'),
  prototype,
  ...wrongFields(schema, fewWrongValues),
]
