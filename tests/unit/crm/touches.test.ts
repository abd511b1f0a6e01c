import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { classifyTouch, leadTouch, type Touch } from '@/src/domain/crm/classifyTouch'
import { reportPeriod, reportStep, winRate } from '@/src/domain/crm/leadSourceReport'
import { touchChannels, touchDefinitions } from '@/src/domain/crm/touchTables'

const page = 'https://chapter2.example/tours?x=1'
const cases: [Touch, string, string | null][] = [
  [{}, 'direct', null],
  [{ landingPage: page, referrer: 'https://www.chapter2.example/' }, 'direct', null],
  [{ referrer: 'not an address' }, 'direct', null],
  [{ referrer: 'https://www.google.com.vn/' }, 'organic_search', 'google'],
  [{ referrer: 'https://www.bing.com/search?q=x' }, 'organic_search', 'bing'],
  [{ referrer: 'https://duckduckgo.com/' }, 'organic_search', 'duckduckgo'],
  [{ referrer: 'https://search.yahoo.co.jp/' }, 'organic_search', 'yahoo'],
  [{ referrer: 'https://l.facebook.com/l.php' }, 'social', 'facebook'],
  [{ referrer: 'https://t.co/abc' }, 'social', 'x'],
  [{ referrer: 'https://mail.google.com/' }, 'email', 'webmail'],
  [{ referrer: 'https://wa.me/84900000000' }, 'whatsapp', 'whatsapp'],
  [{ referrer: 'https://web.whatsapp.com/' }, 'whatsapp', 'whatsapp'],
  [{ referrer: 'https://blog.sample.example/vietnam' }, 'referral', 'blog.sample.example'],
  [{ referrer: 'https://notgoogle.example/' }, 'referral', 'notgoogle.example'],
  [{ gclid: 'x' }, 'paid_search', 'google'],
  [{ gclid: 'x', source: 'google', medium: 'organic' }, 'paid_search', 'google'],
  [{ gclid: 'x', source: 'google', medium: 'display' }, 'display', 'google'],
  [{ landingPage: `${page}&msclkid=1`, referrer: 'https://www.bing.com/' }, 'paid_search', 'bing'],
  [{ landingPage: `${page}&fbclid=1`, referrer: 'https://l.facebook.com/' }, 'social', 'facebook'],
  [{ landingPage: `${page}&fbclid=1`, source: 'newsletter', medium: 'email' }, 'email', 'newsletter'],
  [{ source: 'google', medium: 'cpc' }, 'paid_search', 'google'],
  [{ source: 'Facebook', medium: 'CPC' }, 'paid_social', 'facebook'],
  [{ source: 'instagram', medium: 'paid_social' }, 'paid_social', 'instagram'],
  [{ source: 'instagram' }, 'social', 'instagram'],
  [{ source: 'newsletter' }, 'email', 'newsletter'],
  [{ source: 'spring', medium: 'e-mail' }, 'email', 'spring'],
  [{ source: 'partner-one', medium: 'affiliate' }, 'affiliate', 'partner-one'],
  [{ source: 'flyer', medium: 'qr' }, 'campaign', 'flyer'],
  [{ medium: 'constructor' }, 'campaign', null],
  [{ source: 'flyer', referrer: 'https://www.google.com/' }, 'campaign', 'flyer'],
]

describe('where a visit came from', () => {
  it.each(cases)('%j is %s from %s', (touch, channel, source) => {
    expect(classifyTouch(touch)).toEqual({ channel, source, campaign: null })
  })

  it('is the door for requests that did not come through the website', () => {
    const touch = { gclid: 'x' }
    expect(leadTouch('website', touch).channel).toBe('paid_search')
    expect(['phone', 'whatsapp', 'email', 'manual'].map((door) => leadTouch(door as 'phone', touch).channel)).toEqual([
      'phone',
      'whatsapp',
      'email',
      'in_person',
    ])
  })

  it('is always a channel that is explained, whatever was sent, and never longer than a label', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.webUrl()), { nil: undefined })
    const touch = fc.record({
      source: text,
      medium: text,
      campaign: text,
      referrer: text,
      landingPage: text,
      gclid: text,
    })
    fc.assert(
      fc.property(touch, (given) => {
        const { channel, source, campaign } = classifyTouch(given)
        expect(touchDefinitions[channel].length).toBeGreaterThan(0)
        expect(touchChannels).toContain(channel)
        expect(source === null || (source.length > 0 && source.length <= 100)).toBe(true)
        expect(campaign === null || campaign.length <= 200).toBe(true)
      }),
    )
  })
})

describe('the period of a report', () => {
  const today = '2026-11-24'

  it('is the last 90 days unless said otherwise', () => {
    expect(reportPeriod({}, { today })).toEqual({ from: '2026-08-27', to: today })
    expect(reportPeriod({ from: '2026-01-01' }, { today })).toEqual({ from: '2026-01-01', to: today })
  })

  it.each([[{ from: '2026-02-30' }], [{ from: '2026-12-01' }], [{ from: '2020-01-01' }], [{ to: 'tomorrow' }]])(
    'is not %j',
    (given) => {
      expect(() => reportPeriod(given, { today })).toThrow('invalid-period')
    },
  )

  it('is drawn in days, weeks or months', () => {
    const step = (from: string) => reportStep({ from, to: today })
    expect([step('2026-11-01'), step('2026-08-27'), step('2025-11-24')]).toEqual(['day', 'week', 'month'])
  })
})

describe('the win rate', () => {
  it('is of what is decided, and nothing while nothing is', () => {
    expect(winRate({ won: 1, lost: 3 })).toBe(0.25)
    expect(winRate({ won: 0, lost: 0 })).toBeNull()
  })
})
