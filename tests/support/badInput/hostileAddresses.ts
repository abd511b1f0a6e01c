import { newId } from '@/src/platform/newId'

/** What shows whether an endpoint looks at its ids before it uses them. */
const fewIds = ['x', newId(), 'a'.repeat(5_000), '%00', '__proto__']

const ids = [
  ...fewIds,
  '0'.repeat(36),
  '9'.repeat(400),
  'a%00b',
  '%E0%A4%A',
  '%ED%A0%80',
  '%F0%9F%99%82',
  '..%2F..%2F..%2Fetc%2Fpasswd',
  encodeURIComponent("'; DROP TABLE leads; --"),
  encodeURIComponent('<script>alert(1)</script>'),
  '%5B%5D',
]

const queries = [
  '?limit=1&limit=2&page=1&page=x',
  '?limit[]=1&limit[a]=2',
  '?limit=-1&offset=-1&page=-1&page_size=-1',
  '?limit=1e309&offset=99999999999999999999&page=99999999999999999999',
  '?limit=NaN&page=NaN&sort=NaN&stage=NaN&lang=NaN',
  '?search=%00&q=%00&owner_id=%00&dest=%00&style=%00&lang=%00&sort=%00',
  '?search=%E0%A4%A&q=%ED%A0%80&dest=%FF',
  `?search=${'x'.repeat(5_000)}&q=${'y'.repeat(5_000)}`,
  `?${'a=1&'.repeat(1_000)}`,
  '?__proto__=1&constructor=2&toString=3',
  `?search=${encodeURIComponent("%' OR 1=1 --")}&sort=${encodeURIComponent('id; DROP TABLE leads')}`,
]

const filled = (path: string, id: string) => path.replace(/:\w+/g, id)

type Given = { isQueried?: boolean; isOneOfMany?: boolean }

/** The addresses of an endpoint as nobody should ask for them: one query for whoever reads none, few ids for one of many. */
export const hostileAddresses = (path: string, { isQueried = true, isOneOfMany = false }: Given = {}): string[] => {
  const plain = filled(path, newId())
  const tried = isOneOfMany ? fewIds : ids
  const withIds = path.includes(':') ? tried.map((id) => filled(path, id)) : []
  return [...withIds, ...queries.slice(0, isQueried ? undefined : 1).map((query) => `${plain}${query}`)]
}

/** One address of an endpoint that leads to nothing. */
export const nowhere = (path: string): string => filled(path, newId())
