'use client'
import { useFormFields, useLocale } from '@payloadcms/ui'
import { useDeferredValue } from 'react'
import { emailHtml } from '@/src/documents/message/emailHtml'
import type { CompanyView } from '@/src/domain/shared/companyView'
import { isLanguage } from '@/src/domain/shared/language'
import { renderTemplate } from '@/src/domain/shared/renderTemplate'
import { templateSamples } from './templateSamples'

const company: CompanyView = {
  name: templateSamples.company_name,
  tagline: '',
  address: '',
  email: 'hello@chapter2.example',
  phone: '',
  website: '',
  registration: null,
}

const filled = (template: unknown): { text: string; problem: string | null } => {
  const text = typeof template === 'string' ? template : ''
  try {
    return { text: renderTemplate({ template: text, values: templateSamples }), problem: null }
  } catch (error) {
    return { text, problem: error instanceof Error ? error.message : 'This cannot be filled.' }
  }
}

const useText = (name: string) => useDeferredValue(useFormFields(([fields]) => fields[name]?.value))

/** The mail a template becomes, with sample values, while it is being written; in the language being edited. */
export const TemplatePreview = () => {
  const { code } = useLocale()
  const subject = filled(useText('subject'))
  const body = filled(useText('body'))
  const actionLabel = filled(useText('actionLabel'))
  const problem = subject.problem ?? body.problem ?? actionLabel.problem
  const html = emailHtml({
    subject: subject.text,
    bodyText: body.text,
    company,
    language: isLanguage(code) ? code : 'en',
    action: actionLabel.text ? { label: actionLabel.text, url: templateSamples.link } : undefined,
  })
  return (
    <div className="field-type mail-preview">
      <p className="field-label">Preview, with sample values</p>
      {problem && (
        <p role="alert" className="mail-preview__problem">
          {problem}
        </p>
      )}
      <p className="mail-preview__subject">{subject.text || 'No subject yet'}</p>
      <iframe title="Preview of the message" sandbox="" srcDoc={html} />
    </div>
  )
}
