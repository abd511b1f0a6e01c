/** The ways people find us, as reports count them. */
export const touchChannels = [
  'paid_search',
  'organic_search',
  'paid_social',
  'social',
  'display',
  'email',
  'affiliate',
  'referral',
  'campaign',
  'whatsapp',
  'phone',
  'in_person',
  'direct',
] as const

export type TouchChannel = (typeof touchChannels)[number]

/** What each channel means, in the words of a report's reader. */
export const touchDefinitions: Record<TouchChannel, string> = {
  paid_search: 'An advertisement in a search engine: a click id (gclid, msclkid …) or a medium such as cpc.',
  organic_search: 'A search engine’s own results.',
  paid_social: 'An advertisement in a social network.',
  social: 'A social network, unpaid as far as can be told.',
  display: 'A banner or video advertisement.',
  email: 'A newsletter or another e-mail; also requests that came by e-mail.',
  affiliate: 'A partner who is paid for leads.',
  referral: 'A link on another website.',
  campaign: 'A tagged link whose medium is none of the others.',
  whatsapp: 'WhatsApp, or a link shared in it.',
  phone: 'A phone call.',
  in_person: 'Typed in by staff: met in person, or from elsewhere.',
  direct: 'The address was typed, bookmarked, or nothing is known.',
}

/** What utm_medium is written as, lower case and without separators. */
export const mediums: Record<string, TouchChannel | 'paid'> = {
  ...{ cpc: 'paid', ppc: 'paid', paid: 'paid', cpv: 'paid', paidsearch: 'paid_search', sem: 'paid_search' },
  ...{ paidsocial: 'paid_social', socialpaid: 'paid_social', socialads: 'paid_social' },
  ...{ display: 'display', banner: 'display', cpm: 'display', video: 'display', native: 'display' },
  ...{ email: 'email', mail: 'email', newsletter: 'email', mailing: 'email' },
  ...{ social: 'social', socialmedia: 'social', socialnetwork: 'social', sm: 'social', story: 'social' },
  ...{ affiliate: 'affiliate', affiliates: 'affiliate', partner: 'affiliate' },
  ...{ referral: 'referral', link: 'referral', pr: 'referral' },
  ...{ organic: 'organic_search', organicsearch: 'organic_search', seo: 'organic_search' },
  ...{ whatsapp: 'whatsapp', messenger: 'social', phone: 'phone', call: 'phone' },
} as const

/** Click ids that advertising and social networks add to the address. */
export const clickIds: Record<string, { channel: TouchChannel; source: string }> = {
  gclid: { channel: 'paid_search', source: 'google' },
  gbraid: { channel: 'paid_search', source: 'google' },
  wbraid: { channel: 'paid_search', source: 'google' },
  msclkid: { channel: 'paid_search', source: 'bing' },
  dclid: { channel: 'display', source: 'google' },
  ttclid: { channel: 'paid_social', source: 'tiktok' },
  fbclid: { channel: 'social', source: 'facebook' },
}

/** Hosts and names of sources, by the part that stays the same in every country. */
export const knownSources: { pattern: RegExp; channel: TouchChannel; source: string }[] = [
  { pattern: /^(mail\.google|outlook\.live|outlook\.office|mail\.yahoo|mail\.)/, channel: 'email', source: 'webmail' },
  { pattern: /^(newsletter|mailchimp|brevo|klaviyo)$/, channel: 'email', source: 'newsletter' },
  { pattern: /(^|\.)(wa\.me|whatsapp)(\.com)?$/, channel: 'whatsapp', source: 'whatsapp' },
  ...(['google', 'bing', 'duckduckgo', 'yahoo', 'ecosia', 'baidu', 'yandex', 'qwant', 'naver', 'brave'] as const).map(
    (source) => ({
      pattern: new RegExp(`(^|\\.)${source}(\\.[a-z]{2,3}){0,2}$`),
      channel: 'organic_search' as const,
      source,
    }),
  ),
  { pattern: /(^|\.)(facebook|fb|messenger)(\.com|\.me)?$/, channel: 'social', source: 'facebook' },
  { pattern: /(^|\.)(instagram|ig)(\.com)?$/, channel: 'social', source: 'instagram' },
  { pattern: /^(t\.co|x|twitter|x\.com)$|(^|\.)twitter\.com$/, channel: 'social', source: 'x' },
  ...(['tiktok', 'youtube', 'linkedin', 'pinterest', 'reddit', 'zalo', 'threads', 'quora'] as const).map((source) => ({
    pattern: new RegExp(`(^|\\.)${source}(\\.[a-z]{2,3}){0,2}$`),
    channel: 'social' as const,
    source,
  })),
  { pattern: /^(youtu\.be)$/, channel: 'social', source: 'youtube' },
  { pattern: /^(lnkd\.in)$/, channel: 'social', source: 'linkedin' },
]
