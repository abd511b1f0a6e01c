import { BlockList, isIP } from 'node:net'

// What IANA's special-purpose registries keep from the public internet.
const special4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

// Of IPv6 only 2000::/3 is routed to anybody, and not all of that.
const special6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const refused4 = new BlockList()
for (const [network, prefix] of special4) refused4.addSubnet(network, prefix, 'ipv4')

const refused6 = new BlockList()
for (const [network, prefix] of special6) refused6.addSubnet(network, prefix, 'ipv6')

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** Tells whether an IP address is one anybody on the internet could reach; everything private, local, mapped or reserved is not. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !refused4.check(address, 'ipv4')
  if (family === 6) return global6.check(address, 'ipv6') && !refused6.check(address, 'ipv6')
  return false
}
