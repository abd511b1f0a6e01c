import type { z } from 'zod'
import { newId } from '@/src/platform/newId'
import { fieldsOf } from '@/tests/support/badInput/fieldsOf'

/** What shows whether an endpoint looks at its ids before it uses them. */
const fewIds = ['x', '%00']
/** The same of what is no id but a name or number. */
const fewNames = [...fewIds, '__proto__', '9'.repeat(400)]

const ids = [
  ...fewNames,
  newId(),
  'a'.repeat(5_000),
  '0'.repeat(36),
  'a%00b',
  '%E0%A4%A',
  '%ED%A0%80',
  '%F0%9F%99%82',
  '..%2F..%2F..%2Fetc%2Fpasswd',
  encodeURIComponent("'; DROP TABLE leads; --"),
  encodeURIComponent('<script>alert(1)</script>'),
  '%5B%5D',
]

/** Queries that only an endpoint's own schema and statements can fall over. */
const fewQueries = [
  '?limit=-1&offset=-1&page=-1&page_size=-1',
  '?limit=1e309&offset=99999999999999999999&page=99999999999999999999',
  `?search=${'x'.repeat(5_000)}&q=${'y'.repeat(5_000)}`,
  `?search=${encodeURIComponent("%' OR 1=1 --")}`,
]

const queries = [
  ...fewQueries,
  '?limit=1&limit=2&page=1&page=x',
  '?limit[]=1&limit[a]=2',
  '?limit=NaN&page=NaN&sort=NaN&stage=NaN&lang=NaN',
  '?search=%00&q=%00&owner_id=%00&dest=%00&style=%00&lang=%00&sort=%00',
  '?search=%E0%A4%A&q=%ED%A0%80&dest=%FF',
  `?${'a=1&'.repeat(1_000)}`,
  '?__proto__=1&constructor=2&toString=3',
  `?search=${encodeURIComponent("%' OR 1=1 --")}&sort=${encodeURIComponent('id; DROP TABLE leads')}`,
]

const filled = (path: string, id: string) => path.replace(/:\w+/g, id)

/** Every address of an endpoint as nobody should ask for it. */
export const hostileAddresses = (path: string): string[] => [
  ...(path.includes(':') ? ids.map((id) => filled(path, id)) : []),
  ...queries.map((query) => `${nowhere(path)}${query}`),
]

const isOfIds = (path: string): boolean => (path.match(/:\w+/g) ?? []).every((name) => /id$/.test(name))

/** Some of them, for one of many endpoints that read by the same reader: what only its own schema and statements see. */
export const fewHostileAddresses = (path: string, query: z.ZodType | undefined): string[] => {
  const tried = isOfIds(path) ? fewIds : fewNames
  const every = (value: string) => `?${new URLSearchParams(fieldsOf(query).map((name) => [name, value]))}`
  const asked = query ? [...fewQueries, every('NaN'), every('')] : ['?limit=x&search=%FF&__proto__=1']
  return [
    ...(path.includes(':') ? tried.map((id) => filled(path, id)) : []),
    ...asked.map((each) => `${nowhere(path)}${each}`),
  ]
}

/** One address of an endpoint that leads to nothing. */
export const nowhere = (path: string): string => filled(path, newId())
