import { describe, expect, it } from '@jest/globals'
import { emailHtml } from '@/src/documents/message/emailHtml'
import { emailText } from '@/src/documents/message/emailText'
import { poisoned, textPaths } from './poison'
import { sampleCompany } from './sampleViews'

const content = {
  subject: 'Your journey',
  bodyText: 'Dear Demo Traveller,\n\nit is ready.\nHave a look.',
  company: sampleCompany,
  language: 'en' as const,
  preheader: 'It is ready',
  action: { label: 'Open your offer', url: 'https://demo.example/quote/abc?x=1&y=2' },
}

describe('emailHtml', () => {
  it.each(textPaths(content).filter((path) => !/tagline|registration/.test(path)))(
    'escapes %s and shows it',
    (path) => {
      const html = emailHtml(poisoned(content, path))
      expect(html).not.toContain('<i data-poison')
      expect(html).toContain('&lt;i data-poison')
    },
  )

  it('keeps paragraphs and line breaks of the text', () => {
    expect(emailHtml(content)).toContain('<p>it is ready.<br/>Have a look.</p>')
  })

  it('links to http and https only', () => {
    expect(emailHtml(content)).toContain('href="https://demo.example/quote/abc?x=1&amp;y=2"')
    const html = emailHtml({ ...content, action: { label: 'Go', url: 'javascript:alert(1)' } })
    expect(html).not.toContain('javascript:')
  })

  it('loads nothing from anywhere', () => {
    expect(emailHtml(content)).not.toMatch(/<(?:img|script|link)/)
  })
})

describe('emailText', () => {
  it('carries the message, the link and the sender', () => {
    const text = emailText(content)
    expect(text).toContain('it is ready.\nHave a look.\n\nOpen your offer:\nhttps://demo.example/quote/abc?x=1&y=2')
    expect(text).toMatch(/--\nDemo Journeys\n1 Demo Street/)
    expect(emailText({ ...content, action: undefined })).not.toContain('quote/abc')
  })
})
